import { type Engine, rows, type Values } from '../engine/engine.ts';
import { withNames } from '../engine/topology.ts';
import type { StratifiedEvent, Stratum } from './case-store.ts';
import type { Period } from './statement.ts';

/** The id of an event by its columns, as in `access_event`. */
export const EVENT_ID = (prefix = ''): string =>
  `lower(hex(SHA256(concat(${prefix}user_hsa, '|', ${prefix}unit_hsa, '|', ${prefix}patient_id, '|', toString(${prefix}day)))))`;

const KEY = 'day, patient_id, user_hsa, unit_hsa';

/**
 * Every event of the month as it was last analysed, with its stratum; bind `first` and `last`. What comes to the log after the
 * analysis is not among them. They are frozen when the month is drawn (`sampling/frame.ts`), since it may be analysed again later.
 * Columns: day, patient_id, user_hsa, unit_hsa, entries, stratum, event_id.
 */
export const STRATIFIED_EVENTS = `select e.day as day, e.patient_id as patient_id, toString(e.user_hsa) as user_hsa, toString(e.unit_hsa) as unit_hsa, e.entries as entries,
    if(s.stratum = '', 'explained', toString(s.stratum)) as stratum, ${EVENT_ID('e.')} as event_id
  from (select ${KEY}, entries from event_explanation where day between {first:Date} and {last:Date}) as e
  any left join (select ${KEY}, stratum from event_stratum where day between {first:Date} and {last:Date}) as s
    on s.day = e.day and s.patient_id = e.patient_id and s.user_hsa = e.user_hsa and s.unit_hsa = e.unit_hsa`;

/** The events of a month, or those of a unit or a stratum, in no certain order. */
export function eventsByStratum(
  engine: Engine,
  { first, last }: Period,
  of: { unit?: string; stratum?: Stratum } = {},
): AsyncIterable<StratifiedEvent> {
  const values: Values = { first, last, unit: of.unit ?? '', stratum: of.stratum ?? '' };
  return engine.query<StratifiedEvent>(
    `select day, patient_id, user_hsa, unit_hsa, stratum, event_id, entries from (${STRATIFIED_EVENTS})
     where ({unit:String} = '' or unit_hsa = {unit:String}) and ({stratum:String} = '' or stratum = {stratum:String})`,
    values,
  );
}

/** How many events each stratum of each unit holds, by unit and stratum. */
export const strataOf = (engine: Engine, { first, last }: Period) =>
  rows<{ unit_hsa: string; stratum: Stratum; events: number }>(
    engine,
    `select unit_hsa, stratum, count() as events from (${STRATIFIED_EVENTS}) group by unit_hsa, stratum order by unit_hsa, stratum`,
    { first, last },
  );

/** Fills the strata of all events that are more than explained. `perhaps`: the score from which a case's events are flagged. */
export const fillStrata = (engine: Engine, stage: string, { month, first, last }: Period, perhaps: number) =>
  engine.command(
    withNames(
      `insert into @{stage} (${KEY}, stratum)
       select ${KEY}, multiIf(max(emergency) > 0, 'emergency', patient_id in (select patient_id from patient where protected), 'protected',
         max(found) > 0 and (user_hsa, patient_id) in (select user_hsa, arrayJoin(patients) from review_case
           where month = {month:UInt32} and score >= {perhaps:Float64}), 'flagged', max(open) > 0, 'unexplained', 'explained')
       from (
         select ${KEY}, 0 as found, 0 as emergency, 1 as open from unexplained_event where day between {first:Date} and {last:Date}
         union all
         select ${KEY}, 0, emergencies > 0, 0 from access_event where day between {first:Date} and {last:Date}
           and (emergencies > 0 or patient_id in (select patient_id from patient where protected))
         union all
         select ${KEY}, 1, 0, 0 from finding where day between {first:Date} and {last:Date})
       group by ${KEY}`,
      { stage },
    ),
    { month, first, last, perhaps },
  );
