import { type Engine, row, type Values } from '../engine/engine.ts';
import type { Explanation } from './rule.ts';
import { type Period, settingsOf, statementOf } from './statement.ts';

/** Which bit tells of a rule. */
export const bitOf = ({ id }: Explanation): number => Number(id.slice(1));

/** What ties patients to persons, for the statement that looks up each event: a table to join, and the bits of a day at a place. */
export type NamedTies = { join: string; bits: (day: string, place: string) => string; values: Values };

const ROWS = (rules: readonly Explanation[]) =>
  rules
    .map(
      (
        rule,
      ) => `select patient_id, user_hsa, (toUInt8(${bitOf(rule)}), toString(unit_hsa), toDate(since), toDate(until)) as tie
        from (${statementOf(rule)}) where user_hsa != '' and since <= {last:Date} and until >= {first:Date}`,
    )
    .join(' union all ');

const BITS = (day: string, place: string) =>
  `arrayReduce('groupBitOr', arrayMap(t -> if(t.2 in ('', ${place}) and ${day} between t.3 and t.4, bitShiftLeft(toUInt32(1), t.1), toUInt32(0)), n.ties))`;

/** Null when no tie of the period names a person, as in most regions: then nothing is looked up. */
export async function namedTies(
  engine: Engine,
  rules: readonly Explanation[],
  { first, last }: Period,
): Promise<NamedTies | null> {
  const named = rules.filter((rule) => rule.named);
  if (named.length === 0) return null;
  const values: Values = Object.assign({ first, last }, ...named.map(settingsOf));
  const { n } = await row<{ n: number }>(engine, `select count() as n from (${ROWS(named)})`, values);
  const join = `any left join (select patient_id, user_hsa, groupUniqArray(tie) as ties from (${ROWS(named)}) group by patient_id, user_hsa) as n
    on n.patient_id = e.patient_id and n.user_hsa = e.user_hsa`;
  return Number(n) === 0 ? null : { join, bits: BITS, values };
}
