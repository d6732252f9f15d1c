import { describe, expect, test } from 'vitest';
import {
  belowRefusal,
  endRefusal,
  isOver,
  lasts,
  mergeRefusal,
  misfits,
  moveRefusal,
  reopenRefusal,
  type UnitFacts,
} from './unit.ts';

const unit = (parts: Partial<UnitFacts> = {}): UnitFacts => ({
  id: 'ward',
  kind: 'careUnit',
  parentId: 'hospital',
  mergedIntoId: null,
  validFrom: '2020-01-01',
  validTo: null,
  ...parts,
});
const to = unit({ id: 'clinic', kind: 'operation' });
const going = (parts: { unit?: UnitFacts; to?: UnitFacts; aboveTo?: string[]; on?: string } = {}) => ({
  unit: unit(),
  to,
  aboveTo: ['clinic', 'hospital', 'region'],
  on: '2026-01-01',
  ...parts,
});

test('first and last day are part of what lasts', () => {
  const days = { validFrom: '2026-01-01', validTo: '2026-12-31' };
  expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((day) => lasts(days, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isOver(days, '2026-12-31')).toBe(false);
  expect(isOver(days, '2027-01-01')).toBe(true);
  expect(isOver({ validTo: null }, '2999-01-01')).toBe(false);
});

describe('a unit’s own facts', () => {
  test.each(['region', 'committee', 'company'] as const)('a %s may be controller', (kind) => {
    expect(misfits({ kind, controller: true, registrationNumber: null })).toEqual([]);
  });

  test.each(['administration', 'operation', 'careUnit', 'outsideParty'] as const)('a %s may not', (kind) => {
    expect(misfits({ kind, controller: true, registrationNumber: null })).toEqual([
      { field: 'controller', code: 'organisation.controller-kind' },
    ]);
  });

  test('only legal persons have an organisation number', () => {
    const codes = (['region', 'company', 'outsideParty', 'committee', 'careUnit'] as const).map(
      (kind) => misfits({ kind, controller: false, registrationNumber: '553000-0016' }).length,
    );
    expect(codes).toEqual([0, 0, 0, 1, 1]);
  });
});

describe('moving', () => {
  test('to a unit that lasts is no problem', () => {
    expect(moveRefusal(going())).toBeNull();
  });

  test.each([
    ['the region', going({ unit: unit({ kind: 'region', parentId: null }) }), 'region-stays'],
    ['a unit that has ended', going({ unit: unit({ validTo: '2025-12-31' }) }), 'unit-ended'],
    ['below itself', going({ aboveTo: ['clinic', 'ward'] }), 'below-itself'],
    ['to where it is', going({ unit: unit({ parentId: 'clinic' }) }), 'there-already'],
    ['below a unit that has ended', going({ to: unit({ id: 'clinic', validTo: '2025-12-31' }) }), 'parent-ended'],
  ])('%s is refused', (_, move, code) => {
    expect(moveRefusal(move)).toBe(`organisation.${code}`);
  });
});

describe('merging', () => {
  test('with the unit above is no problem', () => {
    expect(mergeRefusal(going({ to: unit({ id: 'hospital' }), aboveTo: ['hospital', 'region'] }))).toBeNull();
  });

  test.each([
    ['the region', going({ unit: unit({ kind: 'region' }) }), 'region-stays'],
    ['a unit already merged', going({ unit: unit({ mergedIntoId: 'x', validTo: '2026-05-01' }) }), 'unit-ended'],
    ['into a unit below', going({ aboveTo: ['clinic', 'ward'] }), 'merge-below'],
    ['the day it began', going({ unit: unit({ validFrom: '2026-01-01' }) }), 'merge-before-start'],
    [
      'into one that begins later',
      going({ to: unit({ id: 'clinic', validFrom: '2026-02-01' }) }),
      'successor-not-begun',
    ],
    ['into one that has ended', going({ to: unit({ id: 'clinic', validTo: '2025-01-01' }) }), 'parent-ended'],
  ])('%s is refused', (_, merger, code) => {
    expect(mergeRefusal(merger)).toBe(`organisation.${code}`);
  });
});

test('a unit ends when nothing below it lasts longer', () => {
  const ending = { on: '2026-06-30', openBelow: 0 };
  expect(endRefusal(unit(), ending)).toBeNull();
  expect(endRefusal(unit(), { ...ending, openBelow: 2 })).toBe('organisation.open-below');
  expect(endRefusal(unit(), { ...ending, on: '2019-12-31' })).toBe('organisation.ends-before-start');
  expect(endRefusal(unit({ kind: 'region' }), ending)).toBe('organisation.region-stays');
  expect(endRefusal(unit({ mergedIntoId: 'x' }), ending)).toBe('organisation.unit-ended');
});

test('an ended unit goes on below one that lasts, unless it was merged', () => {
  const ended = unit({ validTo: '2026-01-31' });
  expect(reopenRefusal(ended, to, '2026-11-21')).toBeNull();
  expect(reopenRefusal(unit(), to, '2026-11-21')).toBe('organisation.not-ended');
  expect(reopenRefusal({ ...ended, mergedIntoId: 'x' }, to, '2026-11-21')).toBe('organisation.merged-stays');
  expect(reopenRefusal(ended, unit({ validTo: '2026-02-01' }), '2026-11-21')).toBe('organisation.parent-ended');
});

test('nothing begins below a unit that has ended', () => {
  expect(belowRefusal(unit({ validTo: '2026-01-31' }), '2026-02-01')).toBe('organisation.parent-ended');
  expect(belowRefusal(unit({ validTo: '2026-01-31' }), '2026-01-31')).toBeNull();
});
