import type { Engine, Values } from '../engine/engine.ts';
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

/** What names an event: one person in one patient's record on one working day at one unit. */
export type EventKey = { day: string; patient_id: string; user_hsa: string; unit_hsa: string };

/**
 * What was seen of an event and what speaks for it. Moments are UTC, `YYYY-MM-DD hh:mm:ss`. `explanations`: the strong ones, none
 * when unexplained; `weak`: the weak ones; `rules`: the flags. `ties`: those that hold on the day, rule with first and last day.
 * `nearest`: the patient's contact nearest in time, day and unit, at any unit. `unit_hsa` names of units are the log's.
 */
export type SeenEvent = EventKey & {
  event_id: string;
  first_at: string;
  last_at: string;
  entries: number;
  prints: number;
  emergencies: number;
  writes: number;
  purposes: string[];
  resource_units: string[];
  resource_providers: string[];
  resource_types: string[];
  explanations: string[];
  weak: string[];
  rules: string[];
  ties: { rule: string; since: string; until: string }[];
  nearest: { day: string; unit_hsa: string } | null;
};

/** Where an event belongs when a sample is drawn: in the first of these that fits. Emergency accesses are all looked at, also to protected patients. */
export const strata = ['emergency', 'protected', 'flagged', 'unexplained', 'explained'] as const;
export type Stratum = (typeof strata)[number];

/** `event_id` is SHA-256 over user, unit, patient and day as hexadecimal: the same however the log came. */
export type StratifiedEvent = EventKey & { event_id: string; stratum: Stratum; entries: number };

/** An explanation as it was looked for in the analysis of a month: `off` by the region's will, or `missing` its context. */
export type LookedFor = { rule: string; state: 'used' | 'off' | 'missing' };
