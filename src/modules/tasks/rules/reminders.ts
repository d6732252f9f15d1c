import type { Step } from '../contract/step.ts';

/** Days that are not worked besides Saturdays and Sundays, as `YYYY-MM-DD`. */
export type Holidays = ReadonlySet<string>;

const SATURDAY = 6;

/** Whether reminders are given on a day: not on Saturdays, Sundays or holidays. */
export const isWorkingDay = (day: Temporal.PlainDate, holidays: Holidays): boolean =>
  day.dayOfWeek < SATURDAY && !holidays.has(day.toString());

/** The day itself, or the next one that is worked. */
export function workingDayFrom(day: Temporal.PlainDate, holidays: Holidays): Temporal.PlainDate {
  return isWorkingDay(day, holidays) ? day : workingDayFrom(day.add({ days: 1 }), holidays);
}

/** Whether a day is the first worked one of its week; weekly mail goes then. */
export function beginsWorkingWeek(day: Temporal.PlainDate, holidays: Holidays): boolean {
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  return workingDayFrom(monday, holidays).equals(day);
}

/** A task as reminders see it: days in Stockholm. */
export type Remindable = { readonly dueOn: Temporal.PlainDate; readonly openedOn: Temporal.PlainDate };

/**
 * The day a step is taken for a task, or null when it never is.
 *
 * Counted in calendar days, so that daylight saving moves nothing, and moved from a day that is not worked to the next
 * that is. Steps before the day count from it and are left out when the task was asked for later than they would have
 * fallen, or when the next worked day is the day itself or after it. Steps on or after the day count from the day the task
 * was asked for if that is later: nobody is late before they knew.
 */
export function stepDay(
  { days }: Pick<Step, 'days'>,
  { dueOn, openedOn }: Remindable,
  holidays: Holidays,
): Temporal.PlainDate | null {
  const later = Temporal.PlainDate.compare(dueOn, openedOn) >= 0 ? dueOn : openedOn;
  const day = (days < 0 ? dueOn : later).add({ days });
  const told = workingDayFrom(day, holidays);
  const before = Temporal.PlainDate.compare;
  if (days < 0 && (before(day, openedOn) < 0 || before(told, dueOn) >= 0)) return null;
  return told;
}

/** So many days back a step is made up for, as after a long holiday or a stop. */
const madeUpDays = 14;

/** Days, both included, that tasks are counted from for a step to be taken on a day. */
export type Reach = { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate };

/** Which tasks a step reaches on a day, those passed over since earlier days with them; null on days that are not worked. */
export function reachOf({ days }: Pick<Step, 'days'>, today: Temporal.PlainDate, holidays: Holidays): Reach | null {
  if (!isWorkingDay(today, holidays)) return null;
  const to = today.subtract({ days });
  return { from: to.subtract({ days: madeUpDays }), to };
}
