import { beforeAll, expect, test } from 'vitest';
import { loadBatch } from '../engine/batch/load.ts';
import { rollUp } from '../engine/roll-up.ts';
import { anEngine, logLine, streamOf } from '../engine/testing.ts';
import { eventCount, eventsOfPerson, rowsOfPair, rowsOfPerson } from './log-rows.ts';

const world = anEngine();
const days = { from: '2026-10-01', to: '2026-10-31' };
const person = 'SE2321000016-1A2B';

beforeAll(async () => {
  const lines = [person, person.toLowerCase(), 'SE2321000016-1A2C'].map((user_hsa, n) =>
    logLine({ at: `2026-10-1${n}T08:00:00.000Z`, user_hsa, patient_id: 'P-one' }, n + 1),
  );
  await loadBatch(world.engine, { key: 'mixed', source: 'journal', lines: () => streamOf(lines) });
  await rollUp(world.engine);
}, 60_000);

test('what a person did is found in rows from before ids were kept in capitals too', async () => {
  for (const asked of [person, person.toLowerCase()]) {
    const theirs = await Array.fromAsync(rowsOfPerson(world.engine, asked, days));
    expect(theirs.map(({ user_hsa }) => user_hsa)).toEqual([person, person.toLowerCase()]);
    expect(await Array.fromAsync(rowsOfPair(world.engine, asked, ['P-one'], days))).toEqual(theirs);
    expect(await eventsOfPerson(world.engine, asked, days, 10)).toHaveLength(2);
    expect(await eventCount(world.engine, { user: asked }, days)).toBe(2);
  }
});
