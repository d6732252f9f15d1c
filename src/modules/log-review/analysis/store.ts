import { type Engine, row, type Values } from '../engine/engine.ts';
import { withNames } from '../engine/topology.ts';
import type { Explanation, Flag } from './rule.ts';
import { type Period, settingsOf, statementOf } from './statement.ts';

const days = ({ first, last }: Period): Values => ({ first, last });

/** Makes a month of `table` anew beside the old one and lets it take its place at once. */
export async function replaceMonth(
  engine: Engine,
  table: string,
  { month }: Period,
  fill: (stage: string) => Promise<void>,
): Promise<number> {
  const names = { table, stage: `${table}_new` };
  await engine.command(withNames('drop table if exists @local(@{stage}) sync', names));
  await engine.command(withNames('create table @local(@{stage}) as @part(@{table})', names));
  await fill(names.stage);
  const { n } = await row<{ n: number }>(engine, withNames('select count() as n from @{stage}', names));
  const change = n > 0 ? 'replace partition {month:UInt32} from @part(@{stage})' : 'drop partition {month:UInt32}';
  await engine.command(withNames(`alter table @local(@{table}) ${change}`, names), { month });
  await engine.command(withNames('drop table @local(@{stage}) sync', names));
  return n;
}

/** Gathers the ties of all rules that touch the period, one row for a patient and a unit, so that each event is looked up once. */
export async function makeTies(engine: Engine, rules: readonly Explanation[], period: Period): Promise<number> {
  await engine.command('truncate table @local(relation_window)');
  if (rules.length === 0) return 0;
  const ties = rules.map(
    (rule) =>
      `select patient_id, toString(unit_hsa) as unit_hsa, ${bitOf(rule)} as rule, since, until from (${statementOf(rule)})`,
  );
  await engine.command(
    `insert into relation_window (patient_id, unit_hsa, windows)
     select patient_id, unit_hsa, groupUniqArray((toUInt8(rule), toDate(since), toDate(until))) from (${ties.join(' union all ')})
     where patient_id != '' and unit_hsa != '' and since <= {last:Date} and until >= {first:Date}
     group by patient_id, unit_hsa`,
    { ...days(period), ...Object.assign({}, ...rules.map(settingsOf)) },
  );
  return (await row<{ n: number }>(engine, 'select count() as n from relation_window')).n;
}

/** Which bit tells of a rule. */
export const bitOf = ({ id }: Explanation): number => Number(id.slice(1));

export const fillDirect = (engine: Engine, stage: string, period: Period) =>
  engine.command(
    withNames(
      `insert into @{stage} (day, patient_id, user_hsa, unit_hsa, direct, entries)
       select e.day, e.patient_id, e.user_hsa, e.unit_hsa,
         arrayFold((bits, w) -> if(e.day between w.2 and w.3, bitOr(bits, bitShiftLeft(toUInt32(1), w.1)), bits), r.windows, toUInt32(0)), e.entries
       from access_event as e
       any left join relation_window as r on r.patient_id = e.patient_id and r.unit_hsa = e.unit_hsa
       where e.day between {first:Date} and {last:Date}`,
      { stage },
    ),
    days(period),
  );

export const fillOpen = (engine: Engine, stage: string, period: Period) =>
  engine.command(
    withNames(
      `insert into @{stage}
       select day, patient_id, user_hsa, unit_hsa, first_at, last_at, entries, prints, emergencies, writes, purposes, resource_providers
       from access_event
       where day between {first:Date} and {last:Date} and (day, patient_id, user_hsa, unit_hsa) in (
         select day, patient_id, user_hsa, unit_hsa from event_explanation where direct = 0 and day between {first:Date} and {last:Date})`,
      { stage },
    ),
    days(period),
  );

export const fillHit = (engine: Engine, stage: string, rule: Explanation, period: Period) =>
  engine.command(
    `${withNames('insert into @{stage} (day, patient_id, user_hsa, unit_hsa, rule)', { stage })}
     select day, patient_id, user_hsa, unit_hsa, {rule:String} from (${statementOf(rule)})`,
    { ...days(period), ...settingsOf(rule), rule: rule.id },
  );

export const fillUnexplained = (engine: Engine, stage: string, weak: readonly string[], period: Period) =>
  engine.command(
    withNames(
      `insert into @{stage}
       select o.day, o.patient_id, o.user_hsa, o.unit_hsa, o.first_at, o.last_at, o.entries, o.prints, o.emergencies, o.writes, h.rules
       from (select * from open_event where day between {first:Date} and {last:Date}) as o
       any left join (
         select day, patient_id, user_hsa, unit_hsa, groupUniqArray(rule) as rules from explanation_hit
         where day between {first:Date} and {last:Date} group by day, patient_id, user_hsa, unit_hsa
       ) as h on h.day = o.day and h.patient_id = o.patient_id and h.user_hsa = o.user_hsa and h.unit_hsa = o.unit_hsa
       where not arrayExists(rule -> not has({weak:Array(String)}, rule), h.rules)`,
      { stage },
    ),
    { ...days(period), weak },
  );

export const fillFinding = (engine: Engine, stage: string, flag: Flag, period: Period) =>
  engine.command(
    `${withNames('insert into @{stage} (day, patient_id, user_hsa, unit_hsa, rule, version, weight)', { stage })}
     select day, patient_id, user_hsa, unit_hsa, {rule:String}, {version:UInt16}, {weight:Float64} * share
     from (${statementOf(flag)})`,
    { ...days(period), ...settingsOf(flag), rule: flag.id, version: flag.version, weight: flag.weight },
  );
