import fc from 'fast-check';
import { expect, test } from 'vitest';
import { row } from '../engine.ts';
import { anEngine, endWorker, someLines, streamOf } from '../testing.ts';
import { loadStream } from './load-stream.ts';
import { portions } from './portions.ts';
import { verifyLog } from './verify.ts';

const world = anEngine();
const count = async () => (await row<{ n: number }>(world.engine, 'select count() as n from access_log')).n;

test('a delivery falls into the same portions however it is cut', async () => {
  const whole = Buffer.from(someLines(60).join(''));
  const inPieces = async function* (size: number) {
    for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size);
  };
  const cut = async (size: number) =>
    (await Array.fromAsync(portions(inPieces(size), 1500))).map((part) => Buffer.concat(part).toString());
  const once = await cut(whole.length);
  expect(once.join('')).toBe(whole.toString());
  for (const part of once) expect(part.endsWith('\n')).toBe(true);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 5000 }), async (size) => {
      expect(await cut(size)).toEqual(once);
    }),
  );
});

test('a worker ended again and again in a long delivery leaves each row once', async () => {
  const lines = someLines(1000);
  const kills = [200, 900, 2000].map((after) => setTimeout(() => endWorker(world.engine), after));
  const delivery = () => ({ key: 'long', source: 'journal', lines: streamOf(lines), portionBytes: 20_000 });
  const taken = await loadStream(world.engine, delivery());
  for (const kill of kills) clearTimeout(kill);
  expect(taken.batches).toBeGreaterThan(5);
  expect(await count()).toBe(1000);
  expect(await verifyLog(world.engine)).toEqual({ batches: taken.batches, rows: 1000, fault: null });
  expect(await loadStream(world.engine, delivery())).toMatchObject({ already: taken.batches });
  expect(await count()).toBe(1000);
}, 120_000);
