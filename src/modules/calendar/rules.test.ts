import { describe, expect, test } from 'vitest';
import { monthFrom, weekNumber, weeksOf, withoutDoubles } from './rules.ts';

describe('a month', () => {
  test('is shown in whole weeks from Monday', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks.map(([monday]) => monday)).toEqual([
      '2026-10-26',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
      '2026-11-30',
    ]);
    expect(weeks[0]).toHaveLength(7);
  });

  test('that begins on a Monday has no days before it, across daylight saving too', () => {
    expect(weeksOf('2027-03').map(([monday]) => monday)).toEqual([
      '2027-03-01',
      '2027-03-08',
      '2027-03-15',
      '2027-03-22',
      '2027-03-29',
    ]);
  });

  test.each([
    ['2026-01-01', 1],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2026-11-22', 47],
  ])('%s lies in week %d', (day, week) => expect(weekNumber(day)).toBe(week));

  test('turns over the year', () =>
    expect([monthFrom('2026-12', 1), monthFrom('2026-01', -1)]).toEqual(['2027-01', '2025-12']));
});

test('a record’s day gives way to the task about it on that day, and to no other', () => {
  const day = (kind: string, recordId: string, on: string) => ({ kind, recordId, day: on });
  const all = [
    day('tasks', 'a', '2026-11-22'),
    day('actions.due', 'a', '2026-11-22'),
    day('actions.check', 'a', '2026-12-22'),
    day('actions.due', 'b', '2026-11-22'),
  ];
  expect(withoutDoubles(all)).toEqual([all[0], all[2], all[3]]);
});
