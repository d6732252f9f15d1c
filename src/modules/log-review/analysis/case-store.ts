import { type Engine, row, rows, type Values } from '../engine/engine.ts';
import { withNames } from '../engine/topology.ts';
import type { Flag } from './rule.ts';
import type { Period } from './statement.ts';

/** What a weak explanation takes from the score, save from the flags that no writing of one's own can answer. */
const WEAK = { takes: 1, neverFrom: ['R01', 'R02', 'R03'] };

/** No care relation alone makes no case, and a protected patient is for few eyes. */
const ALONE = 'R06';
const PROTECTED = 'R16';

const COLUMNS = 'month, case_id, kind, user_hsa, patients, unit_hsa, first_day, last_day, rules, weak, score, queue';

const CASE_ID = (key: string) =>
  `lower(hex(SHA256(concat(toString({month:UInt32}), '|', {kind:String}, '|', user_hsa, '|', ${key}))))`;

const QUEUE = `if(has(rules, {protected:String}), 'data-protection-officer', 'unit')`;

const BY_RULE = `select user_hsa, patient_id, rule, max(weight) as points, min(day) as since, max(day) as until, max(toString(unit_hsa)) as unit
  from finding where day between {first:Date} and {last:Date} and has({flags:Array(String)}, rule) group by user_hsa, patient_id, rule`;

/** A case for each person and patient: every flag counts once, by its highest weight. */
const PAIRS = `select {month:UInt32}, ${CASE_ID('f.patient_id')}, {kind:String}, f.user_hsa as user_hsa, [f.patient_id], f.unit, f.first_day, f.last_day,
    f.rules as rules, w.weak, f.firm + greatest(0, f.soft - {takes:Float64} * length(w.weak)), ${QUEUE}
  from (
    select user_hsa, patient_id, max(unit) as unit, min(since) as first_day, max(until) as last_day, arraySort(groupArray(toString(rule))) as rules,
      sumIf(points, has({neverFrom:Array(String)}, rule)) as firm, sumIf(points, not has({neverFrom:Array(String)}, rule)) as soft
    from (${BY_RULE}) group by user_hsa, patient_id having rules != [{alone:String}]
  ) as f
  any left join (
    select user_hsa, patient_id, arraySort(groupUniqArrayArray(weak)) as weak from unexplained_event
    where day between {first:Date} and {last:Date} group by user_hsa, patient_id
  ) as w on w.user_hsa = f.user_hsa and w.patient_id = f.patient_id`;

/** A case for each person and working day, or each person, with all the patients it touches. */
const GROUPED = (
  key: string,
) => `select {month:UInt32}, ${CASE_ID(`toString(${key})`)}, {kind:String}, user_hsa, arraySort(groupUniqArray(patient_id)),
    max(toString(unit_hsa)), min(day) as first_day, max(day) as last_day, arraySort(groupUniqArray(toString(rule))) as rules, [],
    arraySum(mapValues(maxMap(map(toString(rule), weight)))), ${QUEUE}
  from finding where day between {first:Date} and {last:Date} and has({flags:Array(String)}, rule) group by user_hsa, ${key}`;

const SHAPES: Record<Flag['one'], string> = { pair: PAIRS, 'working-day': GROUPED('day'), person: GROUPED("''") };

export async function fillCases(engine: Engine, stage: string, flags: readonly Flag[], period: Period): Promise<void> {
  for (const [kind, select] of Object.entries(SHAPES)) {
    const ids = flags.filter(({ one }) => one === kind).map(({ id }) => id);
    const values: Values = {
      ...period,
      kind,
      flags: ids,
      takes: WEAK.takes,
      neverFrom: WEAK.neverFrom,
      alone: ALONE,
      protected: PROTECTED,
    };
    if (ids.length > 0)
      await engine.command(`${withNames('insert into @{stage}', { stage })} (${COLUMNS}) ${select}`, values);
  }
}

/** A case as it is put before a reviewer; `patients` are the pseudonyms of the store. */
export type CaseRow = {
  case_id: string;
  kind: Flag['one'];
  user_hsa: string;
  patients: string[];
  unit_hsa: string;
  first_day: string;
  last_day: string;
  rules: string[];
  weak: string[];
  score: number;
  queue: 'unit' | 'data-protection-officer';
};

/** The cases of a month, highest score first; of the same score always in the same order. */
export const casesOf = (engine: Engine, { month }: Period, lowest = 0): AsyncIterable<CaseRow> =>
  engine.query<CaseRow>(
    `select case_id, kind, user_hsa, patients, unit_hsa, first_day, last_day, rules, weak, score, queue from review_case
     where month = {month:UInt32} and score >= {lowest:Float64} order by score desc, case_id`,
    { month, lowest },
  );

/** Shares of what is explained, three ways, since the first alone flatters. */
export type ExplainedShares = { rows: number; events: number; firstPairs: number };

export const explainedShares = (engine: Engine, { first, last }: Period): Promise<ExplainedShares> =>
  row<ExplainedShares>(
    engine,
    `with
       all_events as (select * from event_explanation where day between {first:Date} and {last:Date}),
       left_over as (select * from unexplained_event where day between {first:Date} and {last:Date})
     select
       1 - (select sum(entries) from left_over) / (select sum(entries) from all_events) as rows,
       1 - (select count() from left_over) / (select count() from all_events) as events,
       1 - (select count() from (select user_hsa, patient_id, min(day) as day from left_over group by user_hsa, patient_id)
              where (user_hsa, patient_id, day) in (select user_hsa, patient_id, min(day) from all_events group by user_hsa, patient_id))
         / (select uniqExact(user_hsa, patient_id) from all_events) as firstPairs`,
    { first, last },
  );

export const findingsByRule = (engine: Engine, { first, last }: Period) =>
  rows<{ rule: string; events: number }>(
    engine,
    'select toString(rule) as rule, count() as events from finding where day between {first:Date} and {last:Date} group by rule order by rule',
    { first, last },
  );

/**
 * How often each tie would explain an access by chance: as many events as `sample`, each with the patient of another, chosen by a
 * hash so that the same log gives the same answer. Above 1 % a rule is too loose.
 */
export const chanceShares = (engine: Engine, { first, last }: Period, sample = 100_000) =>
  rows<{ rule: number; share: number }>(
    engine,
    `with
       people as (select row_number() over (order by cityHash64(user_hsa, patient_id, day)) as n, user_hsa, unit_hsa, day from event_explanation
         where day between {first:Date} and {last:Date} order by n limit {sample:UInt32}),
       others as (select row_number() over (order by cityHash64(patient_id, 'other')) as n, patient_id from (select distinct patient_id from event_explanation
         where day between {first:Date} and {last:Date})),
       pairs as (select p.unit_hsa as unit_hsa, p.day as day, o.patient_id as patient_id from people as p
         semi left join others as o on o.n = toUInt64(1 + (p.n - 1) % assumeNotNull((select count() from others))))
     select rule, count() / (select count() from pairs) as share
     from pairs as p semi left join relation_window as r on r.patient_id = p.patient_id and r.unit_hsa = p.unit_hsa
     array join arrayDistinct(arrayMap(w -> w.1, arrayFilter(w -> p.day between w.2 and w.3, r.windows))) as rule
     group by rule order by rule`,
    { first, last, sample },
  );
