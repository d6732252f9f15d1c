import { type Engine, row, type Values } from '../engine/engine.ts';
import { dropStage, makeStage } from '../engine/stage.ts';
import { withNames } from '../engine/topology.ts';
import { bitOf, type NamedTies, namedTies } from './named-ties.ts';
import type { Explanation, Flag } from './rule.ts';
import { type Period, settingsOf, statementOf } from './statement.ts';

const days = ({ first, last }: Period): Values => ({ first, last });

/** The column by which the rows of a table of the analysis are spread in a cluster: cases have several patients. */
export const spreadBy = (table: string): string => (table === 'review_case' ? 'user_hsa' : 'patient_id');

/** Makes a month of `table` anew beside the old one and lets it take its place at once. */
export async function replaceMonth(
  engine: Engine,
  table: string,
  { month }: Period,
  fill: (stage: string) => Promise<void>,
): Promise<number> {
  const names = { table, stage: `${table}_new` };
  await makeStage(engine, { stage: names.stage, like: table, spreadBy: spreadBy(table) });
  await fill(names.stage);
  const { n } = await row<{ n: number }>(engine, withNames('select count() as n from @{stage}', names));
  const change = n > 0 ? 'replace partition {month:UInt32} from @part(@{stage})' : 'drop partition {month:UInt32}';
  await engine.command(withNames(`alter table @local(@{table}) ${change}`, names), { month });
  await dropStage(engine, names.stage);
  return n;
}

/** Gathers the ties of all rules that touch the period, one row for a patient and a unit, so that each event is looked up once. */
export async function makeTies(engine: Engine, rules: readonly Explanation[], period: Period): Promise<number> {
  await engine.command('truncate table @local(relation_window)');
  if (rules.length === 0) return 0;
  const ties = rules.map(
    (rule) =>
      `select patient_id, toString(unit_hsa) as unit_hsa, ${bitOf(rule)} as rule, since, until from (${statementOf(rule)})${rule.named ? " where user_hsa = ''" : ''}`,
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

/** Which of the ties of a patient to a unit hold on the day of the event, a bit for each rule. */
const BITS = (day: string, windows: string) =>
  `arrayReduce('groupBitOr', arrayMap(w -> if(${day} between w.2 and w.3, bitShiftLeft(toUInt32(1), w.1), toUInt32(0)), ${windows}))`;

const BITS_OR_NAMED = (named: NamedTies | null, place: string) =>
  named ? `bitOr(${BITS('e.day', 'r.windows')}, ${named.bits('e.day', place)})` : BITS('e.day', 'r.windows');

const KNOWN_UNIT = '(unit_hsa in (select unit_hsa from unit) or (select count() from unit) = 0)';

/** Joined by a hash of 128 bits, in a third of the time that the two names take. */
const DIRECT = (named: NamedTies | null) => `select e.day, e.patient_id, e.user_hsa, e.unit_hsa,
    ${BITS_OR_NAMED(named, 'e.unit_hsa')}, e.entries
  from (
    select day, patient_id, user_hsa, unit_hsa, entries, sipHash128(patient_id, toString(unit_hsa)) as tie from access_event
    where day between {first:Date} and {last:Date} and ${KNOWN_UNIT}
  ) as e
  any left join (select sipHash128(patient_id, toString(unit_hsa)) as tie, windows from relation_window) as r on r.tie = e.tie
  ${named?.join ?? ''}`;

/** A unit that the units do not know may be misspelt: then a tie to any unit where the person is assigned that day counts as well. */
const DIRECT_ELSEWHERE = (named: NamedTies | null) => `select e.day, e.patient_id, e.user_hsa, e.unit_hsa,
    groupBitOr(${BITS_OR_NAMED(named, 'e.place')}), any(e.entries)
  from (
    select day, patient_id, user_hsa, unit_hsa, entries, arrayJoin(arrayDistinct(arrayConcat([toString(unit_hsa)],
      arrayMap(p -> p.1, arrayFilter(p -> day between p.2 and p.3, a.places))))) as place
    from (select day, patient_id, user_hsa, unit_hsa, entries from access_event where day between {first:Date} and {last:Date} and not ${KNOWN_UNIT}) as u
    any left join (select user_hsa, groupArray((toString(unit_hsa), valid_from, valid_to)) as places from assignment group by user_hsa) as a
      on a.user_hsa = u.user_hsa
  ) as e
  any left join (
    select patient_id, unit_hsa, windows from relation_window where patient_id in (
      select patient_id from access_event where day between {first:Date} and {last:Date} and not ${KNOWN_UNIT})
  ) as r on r.patient_id = e.patient_id and r.unit_hsa = e.place
  ${named?.join ?? ''}
  group by e.day, e.patient_id, e.user_hsa, e.unit_hsa`;

export async function fillDirect(
  engine: Engine,
  stage: string,
  rules: readonly Explanation[],
  period: Period,
): Promise<void> {
  const named = await namedTies(engine, rules, period);
  const into = withNames('insert into @{stage} (day, patient_id, user_hsa, unit_hsa, direct, entries)', { stage });
  for (const select of [DIRECT, DIRECT_ELSEWHERE])
    await engine.command(`${into} ${select(named)}`, { ...days(period), ...named?.values });
}

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

/** Counts how often each unit read data of each unit in the month, in the place of what was counted before. */
export async function fillUnitUse(engine: Engine, period: Period): Promise<number> {
  const { month } = period;
  await engine.command('alter table @everywhere(unit_use) drop partition {month:UInt32}', { month });
  await engine.command(
    `insert into unit_use (month, unit_hsa, resource_unit, entries)
     select {month:UInt32}, unit_hsa, arrayJoin(resource_units) as resource_unit, sum(entries) from access_event
     where day between {first:Date} and {last:Date} group by unit_hsa, resource_unit`,
    { month, ...days(period) },
  );
  return (await row<{ n: number }>(engine, 'select count() as n from unit_use where month = {month:UInt32}', { month }))
    .n;
}
