import { expect, test } from 'vitest';
import { loadBatch } from './batch/load.ts';
import { rows } from './engine.ts';
import { rollUp } from './roll-up.ts';
import { anEngine, logLine, streamOf } from './testing.ts';

const world = anEngine();

test('an emergency access is one however its sender spells it', async () => {
  const spelt = [
    'Nödöppning',
    'NÖDÖPPNING',
    'nödöppning',
    'Nödöppning'.normalize('NFD'),
    'UTSKRIFT',
    'signera',
    'Läsa',
  ];
  const lines = spelt.map((activity, n) => logLine({ activity }, n));
  await loadBatch(world.engine, { key: 'spelt', source: 'journal', lines: () => streamOf(lines) });
  await rollUp(world.engine);
  const sql = 'select entries, emergencies, prints, writes from access_event';
  expect(await rows(world.engine, sql)).toEqual([{ entries: 7, emergencies: 4, prints: 1, writes: 1 }]);
});
