import { expect, test } from 'vitest';
import { type SystemDay, silentDays } from './silence.ts';

// October 2026 begins on a Thursday; the 12th is a Monday.
const isWorked = (day: string) => Temporal.PlainDate.from(day).dayOfWeek < 6 && day !== '2026-10-14';
const on = (day: string, busy = 900): SystemDay => ({
  ...{ day, busy },
  ...{ firstAt: `${day}T05:00:00Z`, lastAt: `${day}T16:00:00Z` },
});
const told = (days: SystemDay[], until: string) => silentDays(days, { isWorked, until });

test('a worked day without a row is a silence, from the last row before to the first after', () =>
  expect(told([on('2026-10-12'), on('2026-10-15')], '2026-10-15')).toEqual([
    { fromAt: '2026-10-12T16:00:00Z', toAt: '2026-10-15T05:00:00Z', days: 1 },
  ]));

test('a weekend or a holiday is none', () => {
  expect(told([on('2026-10-09'), on('2026-10-12')], '2026-10-12')).toEqual([]);
  expect(told([on('2026-10-13'), on('2026-10-15')], '2026-10-15')).toEqual([]);
});

test('a system that has not come back is told of after two worked days', () => {
  expect(told([on('2026-10-05'), on('2026-10-06')], '2026-10-08')).toEqual([]);
  expect(told([on('2026-10-05'), on('2026-10-06')], '2026-10-09')).toEqual([
    { fromAt: '2026-10-06T16:00:00Z', toAt: null, days: 2 },
  ]);
});

test('a system that writes little may be silent', () =>
  expect(told([on('2026-10-05', 40), on('2026-10-08', 40)], '2026-10-12')).toEqual([]));
