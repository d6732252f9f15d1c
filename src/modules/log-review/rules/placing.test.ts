import { describe, expect, test } from 'vitest';
import { isOver, reviewDueOn } from './due.ts';
import { judgedAt, placesOf } from './placing.ts';

const known = new Map([
  ['SE-WARD', 'ward'],
  ['SE-CLINIC', 'clinic'],
]);
const units = [
  { unit_hsa: 'SE-ward', parent_hsa: 'SE-clinic' },
  { unit_hsa: 'SE-room', parent_hsa: 'SE-ROOMS' },
  { unit_hsa: 'SE-rooms', parent_hsa: 'SE-clinic' },
  { unit_hsa: 'SE-round', parent_hsa: 'SE-about' },
  { unit_hsa: 'SE-about', parent_hsa: 'SE-round' },
];

describe('a unit of the log', () => {
  const place = placesOf(known, units, 'region');
  test.each([
    ['SE-WARD', 'ward', 'is the unit of the same HSA-id'],
    ['SE-room', 'clinic', 'goes by the nearest above it that is known'],
    ['SE-unheard-of', 'region', 'that nobody knows goes to the region'],
    ['SE-round', 'region', 'in a tree that bites its tail goes to the region'],
  ])('%s → %s: %s', (unit, expected) => expect(place(unit)).toBe(expected));
});

describe('an access is judged', () => {
  const leaders = [
    { personId: 'manager', unitId: 'ward' },
    { personId: 'manager', unitId: 'clinic' },
    { personId: 'head', unitId: 'hospital' },
  ];
  const at = (person: string | null, all = leaders) => judgedAt('ward', person, all, 'region');

  test('at the unit it was made at', () => expect(at('nurse')).toEqual({ unitId: 'ward', queue: 'unit' }));
  test('at the unit also when it is not known whose it is', () =>
    expect(at(null)).toEqual({ unitId: 'ward', queue: 'unit' }));
  test('above when it is the manager’s own, by the nearest who is somebody else', () =>
    expect(at('manager')).toEqual({ unitId: 'hospital', queue: 'unit' }));
  test('by the data protection officer when nobody else leads above', () =>
    expect(at('manager', leaders.slice(0, 2))).toEqual({ unitId: 'region', queue: 'protected' }));
  test('at the unit when nobody leads it', () => expect(at('nurse', [])).toEqual({ unitId: 'ward', queue: 'unit' }));
});

describe('the review of a month', () => {
  test('is due on the fifteenth of the month after', () =>
    expect(reviewDueOn('2026-11', 15, new Set())).toBe('2026-12-15'));
  test('is due the next working day when that is a Sunday or a holiday', () => {
    expect(reviewDueOn('2026-10', 15, new Set())).toBe('2026-11-16');
    expect(reviewDueOn('2026-10', 15, new Set(['2026-11-16']))).toBe('2026-11-17');
  });
  test('can be prepared once the month is over', () => {
    expect(isOver('2026-10', Temporal.PlainDate.from('2026-10-31'))).toBe(false);
    expect(isOver('2026-10', Temporal.PlainDate.from('2026-11-01'))).toBe(true);
  });
});
