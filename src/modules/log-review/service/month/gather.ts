import { type CaseRow, casesOf, type EventKey, type LookedFor, type SeenEvent } from '../../analysis/case-store.ts';
import { evidenceOf, seenOf } from '../../analysis/evidence.ts';
import { withKeys } from '../../analysis/keys.ts';
import { lookedFor } from '../../analysis/runs.ts';
import { periodOf } from '../../analysis/statement.ts';
import { type Engine, rows } from '../../engine/engine.ts';
import type { LogUnit } from '../../rules/placing.ts';
import type { DrawnEvent } from '../../sampling/draw.ts';

/** A case that is shown, with what was seen of it. */
export type SeenCase = { row: CaseRow; events: SeenEvent[] };
/** An event that was drawn, with what was seen of it. */
export type SeenDrawn = { drawn: DrawnEvent; event: SeenEvent };
export type KnownPatient = { surname: string; protected: boolean };

const monthOf = (day: string): string => day.slice(0, 7);

/** The cases of a month from a score on, with their evidence. */
export async function casesShown(engine: Engine, month: string, shown: number): Promise<SeenCase[]> {
  const period = periodOf(month);
  const cases = await Array.fromAsync(casesOf(engine, period, shown));
  const evidence = new Map(
    (await evidenceOf(engine, period, { lowest: shown })).map((one) => [one.case_id, one.events]),
  );
  return cases.map((row) => ({ row, events: evidence.get(row.case_id) ?? [] }));
}

/** What was seen of drawn events, also those of earlier months that came late. */
export async function seenDrawn(engine: Engine, drawn: readonly DrawnEvent[]): Promise<SeenDrawn[]> {
  const seen = new Map<string, SeenEvent>();
  for (const [month, some] of Map.groupBy(drawn, ({ day }) => monthOf(day)))
    for (const event of await seenOf(engine, periodOf(month), some.map(keyOf))) seen.set(event.event_id, event);
  return drawn.flatMap((one) => {
    const event = seen.get(one.event_id);
    return event ? [{ drawn: one, event }] : [];
  });
}

const keyOf = ({ day, patient_id, user_hsa, unit_hsa }: DrawnEvent): EventKey => ({
  day,
  patient_id,
  user_hsa,
  unit_hsa,
});

/** What must be known of patients to show them: surname (a pseudonym, '' when not known) and whether the identity is protected. */
export async function patientsKnown(engine: Engine, patients: ReadonlySet<string>): Promise<Map<string, KnownPatient>> {
  const keys = [...patients].map((patient_id) => ({ day: '1970-01-01', patient_id, user_hsa: '', unit_hsa: '' }));
  if (keys.length === 0) return new Map();
  type Row = KnownPatient & { patient_id: string };
  const found = await withKeys(engine, keys, (asked) =>
    rows<Row>(
      engine,
      `select patient_id, any(toString(surname)) as surname, max(protected) as protected from patient
       where patient_id in (select patient_id from ${asked}) group by patient_id`,
    ),
  );
  return new Map(
    found.map(({ patient_id, surname, protected: kept }) => [patient_id, { surname, protected: Boolean(kept) }]),
  );
}

/** The units of the log as they last were told, with those above them. */
export const logUnits = (engine: Engine): Promise<LogUnit[]> =>
  rows<LogUnit>(engine, 'select unit_hsa, argMax(parent_hsa, valid_from) as parent_hsa from unit group by unit_hsa');

/** Where users are assigned in a month, of those whose events lie at units nobody knows. */
export async function homesIn(engine: Engine, month: string): Promise<Map<string, string>> {
  const { month: number, first, last } = periodOf(month);
  const found = await rows<{ user: string; unit: string }>(
    engine,
    `select toString(user_hsa) as user, min(toString(unit_hsa)) as unit from assignment
     where valid_from <= {last:Date} and valid_to >= {first:Date} and user_hsa in (
       select user_hsa from sample_frame where month = {number:UInt32} and place = '') group by user_hsa`,
    { number, first, last },
  );
  return new Map(found.map(({ user, unit }) => [user, unit]));
}

export const lookedForIn = (engine: Engine, month: string): Promise<LookedFor[]> => lookedFor(engine, periodOf(month));
