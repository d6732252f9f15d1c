import { expect, test } from 'vitest';
import { readLines } from './lines.ts';
import { misfitReasons } from './misfit.ts';
import { pseudonymiser } from './pseudonym.ts';
import { readLog } from './read-log.ts';
import type { LogSource } from './source.ts';
import { aCall, aLog } from './storelog/testing.ts';
import { allOf, bytesOf } from './testing.ts';

const readAt = Date.parse('2026-10-05T12:00:00Z');
const source: LogSource = { name: 'journal', readAt };
const heading = 'log_id,at,user_hsa,patient_id';

const csvOf = (...times: string[]) => `${heading}\n${times.map((at, n) => `a${n},${at},U1,191212121212\n`).join('')}`;
const read = async (times: string[], from = source) => {
  const { rows, misfits } = await allOf(readLog('csv', bytesOf(csvOf(...times)), from));
  return { at: rows.map((row) => row.at), reasons: misfits.map(({ reason }) => reason) };
};

test('an access after the log came goes to quarantine, but for a day for clocks that are wrong', async () => {
  const times = ['2026-10-06T13:59:59', '2026-10-06T14:00:01', '2026-10-06T12:00:01Z', '2099-01-01T08:00:00'];
  expect(await read(times)).toEqual({
    at: ['2026-10-06T11:59:59.000Z'],
    reasons: ['time-to-come', 'time-to-come', 'time-to-come'],
  });
});

test('an access before there were electronic records goes to quarantine', async () => {
  expect(await read(['1989-12-31T08:00:00', '1990-01-02T08:00:00'])).toEqual({
    at: ['1990-01-02T07:00:00.000Z'],
    reasons: ['time-long-ago'],
  });
});

test('a clock known to be ahead is set right first', async () => {
  const ahead = { ...source, skewSeconds: 3 * 86_400 };
  expect(await read(['2026-10-08T08:00:00', '2026-10-10T08:00:00'], ahead)).toEqual({
    at: ['2026-10-05T06:00:00.000Z'],
    reasons: ['time-to-come'],
  });
  const behind = { ...source, skewSeconds: -3 * 86_400 };
  expect((await read(['2026-10-05T08:00:00'], behind)).reasons).toEqual(['time-to-come']);
});

test('without a word of when it came, a log is read now', async () => {
  const times = [new Date(Date.now() - 60_000).toISOString(), new Date(Date.now() + 2 * 86_400_000).toISOString()];
  expect((await read(times, { name: 'journal' })).reasons).toEqual(['time-to-come']);
});

test('the lines made of bytes keep to it too, after an hour that was read before', async () => {
  const text = csvOf('2026-10-06T13:00:00', '2026-10-06T13:30:00', '2026-10-06T14:00:00', '2026-10-06T14:00:01');
  const lines = await Array.fromAsync(readLines('csv', bytesOf(text), source, pseudonymiser(Buffer.alloc(32, 1))));
  expect(lines.reduce((sum, { rows }) => sum + rows, 0)).toBe(3);
  expect(lines.flatMap(({ misfits }) => misfits)).toMatchObject([{ reason: 'time-to-come', position: 5 }]);
});

test('other formats keep to it, and the reason is told in words', async () => {
  const call = aCall(aLog({ startDate: '2031-01-01T08:00:00' }));
  const { misfits } = await allOf(readLog('storelog', bytesOf(call), source));
  expect(misfits.map(({ reason }) => misfitReasons[reason].sv)).toEqual(['tidpunkten är senare än när loggen kom']);
});
