import { type Engine, rows } from '../engine/engine.ts';
import type { Days } from './log-rows.ts';

/** What one person did in a patient's record at one unit on one calendar day in Sweden; moments are ISO 8601 in UTC. */
export type DayOfActs = {
  day: string;
  user_hsa: string;
  unit_hsa: string;
  first: string;
  last: string;
  entries: number;
  wrote: number;
  signed: number;
  printed: number;
  deleted: number;
  emergencies: number;
};

const moment = (column: string) => `formatDateTime(${column}, '%Y-%m-%dT%H:%i:%SZ', 'UTC')`;
/** Activities as the national log service names them, however a sender spells their letters. */
const counted = (...words: string[]) =>
  `countIf(lowerUTF8(normalizeUTF8NFC(l.activity)) in (${words.map((word) => `'${word}'`).join(', ')}))`;
const onDay = `toDate(toTimeZone(l.at, 'Europe/Stockholm'))`;

/**
 * Who has been in a patient's record between two calendar days in Sweden, both whole, newest first; at most `most`. The events, which
 * lie by patient, tell where to look in the log; their working days begin at four, so that the one before the first is looked in too.
 */
export const actsOfPatient = (engine: Engine, patient: string, { from, to }: Days, most: number) =>
  rows<DayOfActs>(
    engine,
    `select toString(${onDay}) as day, toString(l.user_hsa) as user_hsa, toString(l.unit_hsa) as unit_hsa,
       ${moment('min(l.at)')} as first, ${moment('max(l.at)')} as last, count() as entries, ${counted('skriva')} as wrote,
       ${counted('signera', 'vidimera')} as signed, ${counted('utskrift')} as printed, ${counted('radera')} as deleted,
       ${counted('nödöppning')} as emergencies
     from access_log as l
     where l.day between {before:Date} and {to:Date} and l.patient_id = {patient:String} and ${onDay} between {from:Date} and {to:Date}
       and (l.day, l.user_hsa, l.patient_id) in (select day, user_hsa, patient_id from access_event
         where day between {before:Date} and {to:Date} and patient_id = {patient:String})
     group by ${onDay}, l.user_hsa, l.unit_hsa order by day desc, first desc, user_hsa, unit_hsa limit {most:UInt32}`,
    { from, to, patient, most, before: Temporal.PlainDate.from(from).subtract({ days: 1 }).toString() },
  );
