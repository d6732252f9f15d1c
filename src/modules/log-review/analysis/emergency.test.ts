import { beforeAll, describe, expect, test } from 'vitest';
import { loadBatch } from '../engine/batch/load.ts';
import { rows } from '../engine/engine.ts';
import { rollUp } from '../engine/roll-up.ts';
import { anEngine, contextOf, logLine, streamOf } from '../engine/testing.ts';
import { analyse } from './analyse.ts';
import { periodOf } from './statement.ts';
import { eventsByStratum } from './strata.ts';

const world = anEngine();
const visit = (patient: string, start: string, kind: string, end?: string) => ({
  ...{ id: patient, patient_id: patient, unit_hsa: 'SE-E2', start: `${start} 06:00:00`, kind },
  ...(end ? { end: `${end} 08:00:00` } : {}),
});

const opened = (patient_id: string, activity = 'Nödöppning') =>
  logLine({ at: '2026-10-12T08:00:00.000Z', patient_id, activity, log_id: patient_id, user_hsa: `U-${patient_id}` });

beforeAll(async () => {
  await contextOf(world.engine, 'encounter', [
    visit('P-today', '2026-10-12', 'akut', '2026-10-12'),
    visit('P-not-closed', '2026-07-01', 'besök'),
    visit('P-begun-today', '2026-10-12', 'besök'),
    visit('P-admitted', '2026-10-01', 'Slutenvård'),
    visit('P-protected', '2026-10-12', 'akut', '2026-10-12'),
  ]);
  await contextOf(world.engine, 'patient', [
    { patient_id: 'P-protected', protected: true },
    { patient_id: 'P-protected-read', protected: true },
  ]);
  const patients = ['P-today', 'P-not-closed', 'P-begun-today', 'P-admitted', 'P-protected'];
  const lines = [...patients.map((patient) => opened(patient)), opened('P-protected-read', 'Läsa')];
  await loadBatch(world.engine, { key: 'october', source: 'journal', lines: () => streamOf(lines) });
  await rollUp(world.engine);
  await analyse(world.engine, '2026-10');
});

const patientsOf = async (sql: string): Promise<string[]> =>
  (await rows<{ patient_id: string }>(world.engine, sql)).map(({ patient_id }) => patient_id);

describe('an emergency access', () => {
  test('is explained by a visit that goes on, not by an old one that nobody closed', async () => {
    expect(await patientsOf("select patient_id from explanation_hit where rule = 'X11' order by patient_id")).toEqual([
      'P-admitted',
      'P-begun-today',
      'P-protected',
      'P-today',
    ]);
    expect(await patientsOf("select patient_id from finding where rule = 'R15'")).toEqual(['P-not-closed']);
  });

  test('is of the stratum that is looked at whole, also where the patient is protected', async () => {
    const events = await Array.fromAsync(eventsByStratum(world.engine, periodOf('2026-10')));
    const strata = Object.fromEntries(events.map(({ patient_id, stratum }) => [patient_id, stratum]));
    expect(strata).toMatchObject({
      'P-today': 'emergency',
      'P-protected': 'emergency',
      'P-protected-read': 'protected',
    });
  });
});
