import type { Engine } from '../engine/engine.ts';
import { rows } from '../engine/engine.ts';
import type { QuarantineRow } from './intake-quarantine.ts';

/** Rows of one source on one working day; `bare` when they name no purpose. */
export type LogDay = { source: string; day: string; bare: 0 | 1 };

/** The days the log holds, by source, in order. `month`: `YYYYMM`, 0 for all. */
export const daysOfLog = (engine: Engine, month: number) =>
  rows<LogDay>(
    engine,
    `select toString(source) as source, toString(day) as day, bare from (
       select source, day, toUInt8(purpose = '') as bare from access_log
       where {month:UInt32} = 0 or toYYYYMM(day) = {month:UInt32} group by source, day, bare)
     order by source, bare, day`,
    { month },
  );

/** A row as it lies; `at` is UTC, `YYYY-MM-DD hh:mm:ss.mmm`, and the patient a pseudonym. */
export type StoredRow = {
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
  outcome: string;
  at_raw: string;
  ambiguous: boolean;
  batch: number;
};

/** In the order they lie, so that none has to be held. */
export const rowsOfDay = (engine: Engine, { source, day, bare }: LogDay) =>
  engine.query<StoredRow>(
    `select log_id, toString(at) as at, toString(system) as system, toString(user_hsa) as user_hsa, toString(unit_hsa) as unit_hsa,
       toString(assignment) as assignment, toString(activity) as activity, toString(purpose) as purpose,
       toString(resource_type) as resource_type, patient_id, toString(resource_unit) as resource_unit,
       toString(resource_provider) as resource_provider, toString(outcome) as outcome, at_raw, ambiguous, batch
     from access_log as l where l.day = {day:Date} and l.source = {source:String} and (l.purpose = '') = {bare:UInt8}
     order by l.user_hsa, l.patient_id, l.unit_hsa, l.at`,
    { source, day, bare },
  );

/** All that waits in quarantine, and what has been accepted since, whose text is gone. */
export const wholeQuarantine = (engine: Engine) =>
  engine.query<QuarantineRow>(
    `select source, sender, load_key, position, part, reason, raw, state, toString(noted_at) as noted_at from quarantine final
     order by source, load_key, position, part`,
  );

/** The loads with their roots and seals, in their chain, and the months that were disposed of. */
export const sealedBatches = (engine: Engine) =>
  engine.query<Record<string, unknown>>(
    `select batch, whole, load_key, toString(source) as source, rows, duplicates, days, months, month_rows, month_roots,
       previous_seal, seal, toString(loaded_at) as loaded_at from batch final order by batch`,
  );

export const allTombstones = (engine: Engine) =>
  engine.query<Record<string, unknown>>(
    'select month, rows, roots, toString(disposed_at) as disposed_at, disposed_by from tombstone final order by month',
  );
