import { type Engine, rows } from '../engine/engine.ts';
import type { EventKey, SeenEvent } from './case-store.ts';
import { withKeys } from './keys.ts';
import type { Period } from './statement.ts';
import { EVENT_ID } from './strata.ts';

/** What was seen of a case, in the order of time. */
export type Evidence = { case_id: string; events: SeenEvent[] };

/** The events of cases: all of a pair in the month, those of a person's working day, and those that a rule of the person names. */
const OF_CASES = `select distinct c.case_id as case_id, e.day as day, e.patient_id as patient_id, e.user_hsa as user_hsa, e.unit_hsa as unit_hsa
  from access_event as e
  inner join (
    select case_id, kind, user_hsa, first_day, last_day, arrayJoin(patients) as patient_id from review_case
    where month = {month:UInt32} and score >= {lowest:Float64} and (empty({cases:Array(String)}) or has({cases:Array(String)}, case_id))
  ) as c on c.patient_id = e.patient_id and c.user_hsa = e.user_hsa
  where e.day between {first:Date} and {last:Date} and (c.kind = 'pair' or e.day between c.first_day and c.last_day)
    and e.patient_id in (select arrayJoin(patients) from review_case
      where month = {month:UInt32} and score >= {lowest:Float64} and (empty({cases:Array(String)}) or has({cases:Array(String)}, case_id)))
  order by case_id, day, patient_id, unit_hsa`;

/**
 * The evidence of the cases of a month from a score on, or of those named (a few hundred at most). Cases come in the order of their ids;
 * one of many patients has an event for each. Asks the engine once for the cases and once for what is known of their events.
 */
export async function evidenceOf(
  engine: Engine,
  period: Period,
  of: { lowest?: number; cases?: readonly string[] },
): Promise<Evidence[]> {
  const { lowest = 0, cases = [] } = of;
  const found = await rows<EventKey & { case_id: string }>(engine, OF_CASES, { ...period, lowest, cases });
  const seen = new Map((await seenOf(engine, period, found)).map((event) => [keyOf(event), event]));
  const byCase = Map.groupBy(found, ({ case_id }) => case_id);
  return [...byCase].map(([case_id, keys]) => ({
    case_id,
    events: keys.flatMap((key) => seen.get(keyOf(key)) ?? []).toSorted((a, b) => (a.first_at < b.first_at ? -1 : 1)),
  }));
}

const keyOf = ({ day, patient_id, user_hsa, unit_hsa }: EventKey): string =>
  [day, user_hsa, unit_hsa, patient_id].join('|');

/** What was seen of any events of a month, such as those of a sample; each once, in no certain order. */
export async function seenOf(engine: Engine, period: Period, keys: readonly EventKey[]): Promise<SeenEvent[]> {
  if (keys.length === 0) return [];
  return await withKeys(engine, keys, async (asked) => {
    const { month: _, ...days } = period;
    const told = await rows<Told>(engine, seenSql(asked), days);
    return told.map(({ ties, nearest, ...event }) => ({
      ...event,
      ties: ties.map(([rule, since, until]) => ({ rule: ruleOf(rule), since, until })),
      nearest: nearest[0] ? { day: nearest[0][0], unit_hsa: nearest[0][1] } : null,
    }));
  });
}

type Told = Omit<SeenEvent, 'ties' | 'nearest'> & {
  ties: [rule: number, since: string, until: string][];
  nearest: [day: string, unit: string][];
};

const ruleOf = (bit: number): string => `X${String(bit).padStart(2, '0')}`;

const KEY = 'day, patient_id, user_hsa, unit_hsa';
const onKey = (alias: string) =>
  ['day', 'patient_id', 'user_hsa', 'unit_hsa'].map((column) => `${alias}.${column} = e.${column}`).join(' and ');

const seenSql = (asked: string) => `
  select ${KEY.split(', ')
    .map((column) => `e.${column} as ${column}`)
    .join(', ')}, ${EVENT_ID('e.')} as event_id, toString(e.first_at) as first_at, toString(e.last_at) as last_at,
    e.entries as entries, e.prints as prints, e.emergencies as emergencies, e.writes as writes, arraySort(e.purposes) as purposes,
    arraySort(e.resource_units) as resource_units, arraySort(e.resource_providers) as resource_providers, arraySort(e.resource_types) as resource_types,
    arraySort(arrayConcat(arrayMap(b -> concat('X', leftPad(toString(b), 2, '0')), bitPositionsToArray(x.direct)), arrayFilter(r -> not has(w.weak, r), h.hits))) as explanations,
    arraySort(w.weak) as weak, arraySort(f.rules) as rules,
    arraySort(arrayFilter(t -> e.day between t.2 and t.3, r.windows)) as ties,
    arraySlice(arraySort(c -> abs(c.1 - e.day), n.contacts), 1, 1) as nearest
  from (
    select * from access_event where day between {first:Date} and {last:Date}
      and patient_id in (select patient_id from ${asked}) and (${KEY}) in (select ${KEY} from ${asked})
  ) as e
  any left join (select ${KEY}, direct from event_explanation where ${within(asked)}) as x on ${onKey('x')}
  any left join (select ${KEY}, groupUniqArray(toString(rule)) as hits from explanation_hit where ${within(asked)} group by ${KEY}) as h on ${onKey('h')}
  any left join (select ${KEY}, arrayMap(r -> toString(r), weak) as weak from unexplained_event where ${within(asked)}) as w on ${onKey('w')}
  any left join (select ${KEY}, groupUniqArray(toString(rule)) as rules from finding where ${within(asked)} group by ${KEY}) as f on ${onKey('f')}
  any left join (select patient_id, unit_hsa, windows from relation_window where patient_id in (select patient_id from ${asked})) as r
    on r.patient_id = e.patient_id and r.unit_hsa = e.unit_hsa
  any left join (
    select patient_id, groupArray((toDate(start), toString(unit_hsa))) as contacts from encounter
    where patient_id in (select patient_id from ${asked}) group by patient_id
  ) as n on n.patient_id = e.patient_id`;

const within = (asked: string) =>
  `day between {first:Date} and {last:Date} and patient_id in (select patient_id from ${asked})`;
