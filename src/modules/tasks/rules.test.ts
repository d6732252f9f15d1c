import { describe, expect, test } from 'vitest';
import { delegationState, faultOf } from './rules/delegation.ts';
import { beginsWorkingWeek, isWorkingDay, reachOf, stepDay, workingDayFrom } from './rules/reminders.ts';
import { holidaysAround } from './service/holidays.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const holidays = new Set([2026, 2027].flatMap((year) => [...holidaysAround({ year })]));
const stepOn = (days: number, dueOn: string, openedOn = '2026-01-01') =>
  stepDay({ days }, { dueOn: day(dueOn), openedOn: day(openedOn) }, holidays)?.toString() ?? null;

describe('working days', () => {
  test.each([
    ['2026-12-24', false, 'julafton'],
    ['2026-12-25', false, 'juldagen'],
    ['2026-12-28', true, 'måndag i mellandagarna'],
    ['2026-12-31', false, 'nyårsafton'],
    ['2027-01-05', true, 'trettondagsafton, en tisdag'],
    ['2027-01-06', false, 'trettondedag jul'],
    ['2027-03-26', false, 'långfredagen'],
    ['2027-03-29', false, 'annandag påsk'],
    ['2027-06-25', false, 'midsommarafton'],
    ['2026-12-12', false, 'en lördag'],
  ])('%s: %s (%s)', (date, worked) => {
    expect(isWorkingDay(day(date), holidays)).toBe(worked);
  });

  test('a day at Christmas moves past it', () => {
    expect(workingDayFrom(day('2026-12-24'), holidays).toString()).toBe('2026-12-28');
    expect(workingDayFrom(day('2026-12-31'), holidays).toString()).toBe('2027-01-04');
  });

  test('a week begins on its first worked day', () => {
    expect(beginsWorkingWeek(day('2026-12-07'), holidays)).toBe(true);
    expect(beginsWorkingWeek(day('2026-12-08'), holidays)).toBe(false);
    expect(beginsWorkingWeek(day('2027-03-30'), holidays)).toBe(true);
  });
});

describe('the day of a step', () => {
  test('is counted in calendar days and moved to one that is worked', () => {
    expect(stepOn(-7, '2026-12-10')).toBe('2026-12-03');
    expect(stepOn(-7, '2027-01-02')).toBe('2026-12-28');
    expect(stepOn(0, '2026-12-26')).toBe('2026-12-28');
    expect(stepOn(3, '2027-01-03')).toBe('2027-01-07');
  });

  test('is not moved by daylight saving', () => {
    expect(stepOn(3, '2027-03-27')).toBe('2027-03-30');
    expect(stepOn(7, '2027-03-25')).toBe('2027-04-01');
    expect(stepOn(7, '2026-10-21')).toBe('2026-10-28');
  });

  test('before the day is left out when the task came later, and after it counts from when the task came', () => {
    expect(stepOn(-7, '2026-12-10', '2026-12-08')).toBeNull();
    expect(stepOn(-1, '2026-12-27')).toBeNull();
    expect(stepOn(0, '2026-11-02', '2026-12-08')).toBe('2026-12-08');
    expect(stepOn(7, '2026-11-02', '2026-12-08')).toBe('2026-12-15');
  });

  test('is within what is reached that day, and on days not worked nothing is', () => {
    expect(reachOf({ days: 7 }, day('2026-12-25'), holidays)).toBeNull();
    const reach = reachOf({ days: 7 }, day('2026-12-28'), holidays);
    expect(reach?.to.toString()).toBe('2026-12-21');
    expect(reach?.from.toString()).toBe('2026-12-07');
  });
});

describe('handing over', () => {
  const asked = { toId: 'b', fromOn: '2026-12-21', toOn: '2027-01-06' };

  test('is to somebody else, forwards, for a year at most, and not in the past', () => {
    expect(faultOf(asked, 'a', '2026-12-01')).toBeNull();
    expect(faultOf(asked, 'b', '2026-12-01')?.code).toBe('tasks.to-oneself');
    expect(faultOf({ ...asked, toOn: '2026-12-20' }, 'a', '2026-12-01')?.code).toBe('tasks.days-backwards');
    expect(faultOf(asked, 'a', '2027-01-07')?.code).toBe('tasks.days-passed');
    expect(faultOf({ ...asked, toOn: '2027-12-31' }, 'a', '2026-12-01')?.code).toBe('tasks.days-too-many');
  });

  test('begins and ends by itself, both days included', () => {
    const state = (today: string, withdrawn = false) => delegationState({ ...asked, withdrawn }, today);
    expect(state('2026-12-20')).toBe('coming');
    expect(state('2026-12-21')).toBe('now');
    expect(state('2027-01-06')).toBe('now');
    expect(state('2027-01-07')).toBe('past');
    expect(state('2026-12-24', true)).toBe('withdrawn');
  });
});
