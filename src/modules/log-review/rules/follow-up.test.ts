import { describe, expect, test } from 'vitest';
import { monthsBetween, punctualityOf, toldDecisions } from './follow-up.ts';
import { keptSmallTogether } from './small-groups.ts';

const some = { justified: 40, explained: 12, unclear: 6, unjustified: 8, undecided: 0 };

describe('the share done on time', () => {
  test('is of the reviews that were due', () =>
    expect(punctualityOf({ onTime: 3, late: 1, overdue: 0, open: 6 })).toMatchObject({ units: 10, share: 0.75 }));
  test('is unknown before any is due', () =>
    expect(punctualityOf({ onTime: 0, late: 0, overdue: 0, open: 2 }).share).toBeNull());
});

describe('decisions', () => {
  test('are told exactly of the region, with the precision of the mark', () =>
    expect(toldDecisions({ ...some, unjustified: 2 }, true)).toMatchObject({ unjustified: 2, precision: 2 / 60 }));
  test('of a part of it never show fewer than five, nor a number that gives them away', () =>
    expect(toldDecisions({ ...some, unjustified: 2 }, false)).toEqual({
      ...{ justified: 40, explained: 12, unclear: 'hidden', unjustified: 'few', undecided: 0 },
      precision: null,
    }));
  test('of a part of it show a precision that rests on enough', () =>
    expect(toldDecisions(some, false).precision).toBeCloseTo(8 / 66));
  test('are few alone when there is nothing else to hide among', () =>
    expect(keptSmallTogether([0, 3, 0])).toEqual([0, 'few', 0]));
});

test('months are told over the turn of a year', () =>
  expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']));
