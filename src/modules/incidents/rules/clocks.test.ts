import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Limit } from '../contract/law.ts';
import { arithmeticOf, dueAt } from './clocks.ts';

const hours = (n: number): Limit => ({ kind: 'hours', hours: n });
const months = (n: number): Limit => ({ kind: 'months', months: n });
const days = (n: number): Limit => ({ kind: 'days', days: n });
/** A time of day in Stockholm as an instant. */
const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Stockholm').toInstant().toString();

describe('a limit', () => {
  test.each([
    ['72 h over a weekend', hours(72), '2026-11-20T16:00', '2026-11-23T16:00'],
    ['24 h from 23:59', hours(24), '2026-11-20T23:59', '2026-11-21T23:59'],
    ['72 h over the night the clocks go back', hours(72), '2026-10-24T23:59', '2026-10-27T22:59'],
    ['24 h over the night the clocks go back', hours(24), '2026-10-24T12:00', '2026-10-25T11:00'],
    ['72 h over the night the clocks go forward', hours(72), '2026-03-27T10:00', '2026-03-30T11:00'],
    ['6 h within the night the clocks go forward', hours(6), '2026-03-28T23:00', '2026-03-29T06:00'],
    ['a month from 31 January', months(1), '2026-01-31T12:00', '2026-02-28T12:00'],
    ['a month from 31 January in a leap year', months(1), '2028-01-31T12:00', '2028-02-29T12:00'],
    ['a month from leap day', months(1), '2028-02-29T08:00', '2028-03-29T08:00'],
    ['twelve months from leap day', months(12), '2028-02-29T08:00', '2029-02-28T08:00'],
    ['a month from 31 March', months(1), '2026-03-31T12:00', '2026-04-30T12:00'],
    ['a month over the clocks going back keeps the time of day', months(1), '2026-10-10T09:00', '2026-11-10T09:00'],
    ['a month from 31 December', months(1), '2026-12-31T23:59', '2027-01-31T23:59'],
    ['four weeks over the clocks going forward keep the time of day', days(28), '2026-03-10T15:00', '2026-04-07T15:00'],
  ])('%s', (_, limit, from, to) => {
    expect(dueAt(limit, at(from))).toBe(at(to));
  });

  test('counts each of the two times 02:30 of the night the clocks go back as a moment of its own', () => {
    expect(dueAt(hours(24), '2026-10-25T00:30:00Z')).toBe('2026-10-26T00:30:00Z');
    expect(dueAt(hours(24), '2026-10-25T01:30:00Z')).toBe('2026-10-26T01:30:00Z');
  });

  test('that says "without undue delay" or "on request" gives no date', () => {
    expect(dueAt({ kind: 'withoutDelay' }, at('2026-11-20T16:00'))).toBeNull();
    expect(dueAt({ kind: 'onRequest' }, at('2026-11-20T16:00'))).toBeNull();
  });

  test.each(['UTC', 'Pacific/Auckland', 'America/Los_Angeles'])('is the same on a server in %s', (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      expect(dueAt(months(1), '2026-03-01T23:30:00Z')).toBe('2026-04-01T22:30:00Z');
      expect(dueAt(hours(72), '2026-10-24T21:59:00Z')).toBe('2026-10-27T21:59:00Z');
      expect(arithmeticOf(hours(24), '2026-11-20T22:30:00Z').sv).toContain('fredag 20 november 2026 kl. 23:30');
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  test('shows its arithmetic, and how the clocks changed', () => {
    expect(arithmeticOf(hours(72), at('2026-10-24T23:59')).sv).toBe(
      'lördag 24 oktober 2026 kl. 23:59 + 72 timmar = tisdag 27 oktober 2026 kl. 22:59. Nätter och helger räknas in. ' +
        'Klockan ställs tillbaka en timme under tiden, därför slutar fristen en timme tidigare på dygnet.',
    );
    expect(arithmeticOf(months(1), at('2026-01-31T12:00')).en).toContain('That month lacks the day');
    expect(arithmeticOf({ kind: 'withoutDelay' }, at('2026-11-20T16:00')).sv).toContain('ger ingen tidpunkt');
  });
});

const anyLimit = fc.oneof(
  fc.integer({ min: 1, max: 1000 }).map(hours),
  fc.integer({ min: 1, max: 100 }).map(days),
  fc.integer({ min: 1, max: 24 }).map(months),
);
const anyMoment = fc
  .integer({ min: Date.UTC(2018, 0), max: Date.UTC(2040, 0) })
  .map((ms) => Temporal.Instant.fromEpochMilliseconds(ms).toString());

test('no clock ever ends before its start, nor a later start before an earlier one by more than the hour the clocks change', () => {
  fc.assert(
    fc.property(anyLimit, anyMoment, anyMoment, (limit, a, b) => {
      const [first, last] = a < b ? [a, b] : [b, a];
      const ends = [first, last].map((start) => Temporal.Instant.from(dueAt(limit, start) ?? start));
      expect(Temporal.Instant.compare(ends[0] as Temporal.Instant, Temporal.Instant.from(first))).toBe(1);
      const gap = (ends[1] as Temporal.Instant).since(ends[0] as Temporal.Instant).total('hours');
      expect(gap).toBeGreaterThanOrEqual(limit.kind === 'months' ? -24 * 3 - 1 : -1);
    }),
  );
});
