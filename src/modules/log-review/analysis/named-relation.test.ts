import { beforeAll, describe, expect, test } from 'vitest';
import { loadBatch } from '../engine/batch/load.ts';
import { rows } from '../engine/engine.ts';
import { rollUp } from '../engine/roll-up.ts';
import { anEngine, contextOf, logLine, streamOf } from '../engine/testing.ts';
import { analyse } from './analyse.ts';

const world = anEngine();
const relation = (patient_id: string, more: Record<string, string>) => ({
  ...{ patient_id, unit_hsa: 'SE-E1', from: '2026-01-01' },
  ...more,
});
const unit = (unit_hsa: string) => ({ unit_hsa, provider_hsa: 'SE-V1', kind: 'klinik', valid_from: '2000-01-01' });

const read: [user: string, patient: string, unit: string, day?: string][] = [
  ['U1', 'P-theirs', 'SE-E1'],
  ['U2', 'P-theirs', 'SE-E1'],
  ['U1', 'P-theirs', 'SE-E2'],
  ['U1', 'P-theirs', 'SE-EO1', '13'],
  ['U1', 'P-wherever', 'SE-E2'],
  ['U2', 'P-wherever', 'SE-E2'],
  ['U1', 'P-the-unit’s', 'SE-E1'],
  ['U2', 'P-the-unit’s', 'SE-E1'],
  ['U1', 'P-over', 'SE-E1'],
];

beforeAll(async () => {
  const { engine } = world;
  await contextOf(engine, 'care_relation', [
    relation('P-theirs', { user_hsa: 'U1' }),
    relation('P-wherever', { user_hsa: 'U1', unit_hsa: '' }),
    relation('P-the-unit’s', {}),
    relation('P-over', { user_hsa: 'U1', to: '2026-10-11' }),
  ]);
  await contextOf(engine, 'unit', ['SE-E1', 'SE-E2'].map(unit));
  await contextOf(engine, 'assignment', [{ user_hsa: 'U1', unit_hsa: 'SE-E1', valid_from: '2020-01-01' }]);
  await contextOf(engine, 'encounter', [
    { id: '1', patient_id: 'P-else', unit_hsa: 'SE-E1', start: '2026-10-01 09:00:00', kind: 'besök' },
  ]);
  const lines = read.map(([user_hsa, patient_id, unit_hsa, day = '12'], n) =>
    logLine({ at: `2026-10-${day}T08:00:00.000Z`, user_hsa, patient_id, unit_hsa }, n + 1),
  );
  await loadBatch(engine, { key: 'october', source: 'journal', lines: () => streamOf(lines) });
  await rollUp(engine);
  await analyse(engine, '2026-10');
}, 60_000);

const told = async (sql: string): Promise<string[]> =>
  (await rows<{ told: string }>(world.engine, sql)).map((one) => one.told);
const event = "concat(user_hsa, ' ', patient_id, ' ', unit_hsa) as told";

describe('a care relation that names a person', () => {
  test('explains what that person read at the unit, or anywhere when it names none, and nobody else’s reading', async () => {
    const explained = await told(`select ${event} from event_explanation where bitTest(direct, 6) order by told`);
    expect(explained).toEqual([
      'U1 P-the-unit’s SE-E1',
      'U1 P-theirs SE-E1',
      'U1 P-theirs SE-EO1',
      'U1 P-wherever SE-E2',
      'U2 P-the-unit’s SE-E1',
    ]);
  });

  test('is a tie under which the person may read the record at another unit', async () => {
    const again = await told(`select ${event} from explanation_hit where rule = 'X07' order by told`);
    expect(again).toEqual(['U1 P-theirs SE-E2']);
  });

  test('leaves the others’ reading, and what came after its end, unexplained', async () => {
    const open = await told(`select ${event} from unexplained_event order by told`);
    expect(open).toEqual(['U1 P-over SE-E1', 'U2 P-theirs SE-E1', 'U2 P-wherever SE-E2']);
  });
});
