import { type Engine, rows } from '../engine/engine.ts';

export type LogUnit = { unit_hsa: string; provider_hsa: string };
/** Which care providers units of the log belong to. */
export const unitsOf = (engine: Engine, units: readonly string[]) =>
  rows<LogUnit>(
    engine,
    `select unit_hsa, toString(any(provider_hsa)) as provider_hsa from unit where unit_hsa in {units:Array(String)} group by unit_hsa`,
    { units },
  );

/** Roles of users of the log, as the staff register says them. */
export const rolesOf = (engine: Engine, users: readonly string[]) =>
  rows<{ user_hsa: string; role: string }>(
    engine,
    `select user_hsa, toString(any(role)) as role from staff where user_hsa in {users:Array(String)} group by user_hsa`,
    { users },
  );

/** Whether a patient has protected identity, or is watched on a day. */
export const careOf = async (engine: Engine, patient: string, day: string) =>
  (
    await rows<{ guarded: number; watched: number }>(
      engine,
      `select toUInt8(max(protected)) as guarded, toUInt8(max(watched_until) >= {day:Date}) as watched from patient
       where patient_id = {patient:String}`,
      { patient, day },
    )
  )[0] ?? { guarded: 0, watched: 0 };
