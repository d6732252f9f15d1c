import { type Engine, row, rows } from '../engine/engine.ts';
import { spellingsOf } from '../intake/hsa-id.ts';

/** A row of the log as it is handed on: all that tells what was done, moments in UTC. Patients are pseudonyms. */
export type LogRow = {
  log_id: string;
  at: string;
  system: string;
  user_hsa: string;
  unit_hsa: string;
  assignment: string;
  activity: string;
  purpose: string;
  resource_type: string;
  patient_id: string;
  resource_unit: string;
  resource_provider: string;
  source: string;
};
/** A column of moments as ISO 8601 in UTC, whole seconds. */
const moment = (column: string) => `formatDateTime(${column}, '%Y-%m-%dT%H:%i:%SZ', 'UTC')`;

export const logColumns = [
  'log_id',
  'at',
  'system',
  'user_hsa',
  'unit_hsa',
  'assignment',
  'activity',
  'purpose',
  'resource_type',
  'patient_id',
  'resource_unit',
  'resource_provider',
  'source',
] as const satisfies readonly (keyof LogRow)[];

const columns = logColumns
  .map((name) => (name === 'at' ? `${moment('at')} as moment` : `toString(${name}) as ${name}`))
  .join(', ');

/** Working days, both included. */
export type Days = { from: string; to: string };
type Found = Omit<LogRow, 'at'> & { moment: string };

async function* told(found: AsyncIterable<Found>): AsyncGenerator<LogRow> {
  for await (const { moment: at, ...rest } of found) yield { at, ...rest };
}

const order = 'order by day, at, log_id, patient_id';

/** What one person did in some patients' records. */
export const rowsOfPair = (engine: Engine, user: string, patients: readonly string[], { from, to }: Days) =>
  told(
    engine.query<Found>(
      `select ${columns} from access_log where day between {from:Date} and {to:Date} and user_hsa in {users:Array(String)}
         and patient_id in {patients:Array(String)} ${order}`,
      { from, to, users: spellingsOf(user), patients },
    ),
  );

/** All that one person did. */
export const rowsOfPerson = (engine: Engine, user: string, { from, to }: Days) =>
  told(
    engine.query<Found>(
      `select ${columns} from access_log where day between {from:Date} and {to:Date} and user_hsa in {users:Array(String)} ${order}`,
      { from, to, users: spellingsOf(user) },
    ),
  );

/** All that was done in some patients' records, found by the events, which lie by patient. */
export const rowsOfPatients = (engine: Engine, patients: readonly string[], { from, to }: Days) =>
  told(
    engine.query<Found>(
      `select ${columns} from access_log where day between {from:Date} and {to:Date} and (day, user_hsa, patient_id) in (
         select day, user_hsa, patient_id from access_event where day between {from:Date} and {to:Date}
           and patient_id in {patients:Array(String)}) ${order}`,
      { from, to, patients },
    ),
  );

/** How many of a person's events no strong explanation was found for, in the months that have been analysed. */
export const unexplainedOf = (engine: Engine, user: string, { from, to }: Days) =>
  row<{ events: number; patients: number }>(
    engine,
    `select count() as events, uniqExact(patient_id) as patients from unexplained_event
     where day between {from:Date} and {to:Date} and user_hsa in {users:Array(String)}`,
    { from, to, users: spellingsOf(user) },
  );

/** An event: one person in one patient's record on one working day at one unit. */
export type EventRow = {
  day: string;
  user_hsa: string;
  unit_hsa: string;
  patient_id: string;
  first: string;
  last: string;
  entries: number;
  prints: number;
  emergencies: number;
  writes: number;
};
const event = `toString(e.day) as day, toString(e.user_hsa) as user_hsa, toString(e.unit_hsa) as unit_hsa, e.patient_id as patient_id,
  ${moment('e.first_at')} as first, ${moment('e.last_at')} as last,
  e.entries as entries, e.prints as prints, e.emergencies as emergencies, e.writes as writes`;

/** Who has been in a patient's record, newest first; found by the order of each day's events, which is by patient. */
export const eventsOfPatient = (engine: Engine, patient: string, { from, to }: Days, most: number) =>
  rows<EventRow>(
    engine,
    `select ${event} from access_event as e prewhere e.patient_id = {patient:String}
     where e.day between {from:Date} and {to:Date} order by e.day desc, e.first_at desc, e.user_hsa, e.unit_hsa limit {most:UInt32}`,
    { from, to, patient, most },
  );

/** What a person has read, newest first. */
export const eventsOfPerson = (engine: Engine, user: string, { from, to }: Days, most: number) =>
  rows<EventRow>(
    engine,
    `select ${event} from access_event as e where e.day between {from:Date} and {to:Date} and e.user_hsa in {users:Array(String)}
     order by e.day desc, e.first_at desc, e.patient_id, e.unit_hsa limit {most:UInt32}`,
    { from, to, users: spellingsOf(user), most },
  );

export const eventCount = async (engine: Engine, about: { user: string } | { patient: string }, { from, to }: Days) => {
  const isPerson = 'user' in about;
  const which = isPerson ? 'user_hsa in {users:Array(String)}' : 'patient_id = {patient:String}';
  const { n } = await row<{ n: number }>(
    engine,
    `select count() as n from access_event where day between {from:Date} and {to:Date} and ${which}`,
    { from, to, ...(isPerson ? { users: spellingsOf(about.user) } : about) },
  );
  return n;
};
