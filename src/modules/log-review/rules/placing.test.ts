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
  test('that nobody knows goes where its user is assigned, when that is known', () =>
    expect(place('SE-unheard-of', 'SE-room')).toBe('clinic'));
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
  test('above when it is that of a leader above, never by whom they lead', () => {
    const three = [...leaders, { personId: 'director', unitId: 'region' }];
    expect(at('head', three)).toEqual({ unitId: 'region', queue: 'unit' });
    expect(at('director', three)).toEqual({ unitId: 'region', queue: 'protected' });
  });
  test('above when two lead the unit together, not by the other of them', () => {
    const both = [{ personId: 'assistant', unitId: 'ward' }, ...leaders];
    expect(at('assistant', both)).toEqual({ unitId: 'clinic', queue: 'unit' });
    expect(at('manager', both)).toEqual({ unitId: 'hospital', queue: 'unit' });
  });
  test('by the data protection officer when nobody else leads above', () =>
    expect(at('manager', leaders.slice(0, 2))).toEqual({ unitId: 'region', queue: 'protected' }));
  test('at the unit when nobody leads it', () => expect(at('nurse', [])).toEqual({ unitId: 'ward', queue: 'unit' }));
});

describe('the review of a month', () => {
  const dueOn = (month: string, readyOn: string, ...holidays: string[]) =>
    reviewDueOn(month, { dueDay: 15, holidays: new Set(holidays), readyOn: Temporal.PlainDate.from(readyOn) });
  test('is due on the fifteenth of the month after', () => expect(dueOn('2026-08', '2026-09-01')).toBe('2026-09-15'));
  test('is due the next working day when that is a Sunday or a holiday', () => {
    expect(dueOn('2026-10', '2026-11-02')).toBe('2026-11-16');
    expect(dueOn('2026-10', '2026-11-02', '2026-11-16')).toBe('2026-11-17');
  });
  test('is due ten worked days after it was made ready, when that was late', () => {
    expect(dueOn('2026-10', '2026-11-20')).toBe('2026-12-04');
    expect(dueOn('2026-11', '2026-12-18', '2026-12-24', '2026-12-25', '2026-12-31', '2027-01-01', '2027-01-06')).toBe(
      '2027-01-08',
    );
  });
  test('can be prepared once the month is over', () => {
    expect(isOver('2026-10', Temporal.PlainDate.from('2026-10-31'))).toBe(false);
    expect(isOver('2026-10', Temporal.PlainDate.from('2026-11-01'))).toBe(true);
  });
});
