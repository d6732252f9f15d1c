import { dayAfter, daysBetween } from '../../shared/date.ts';
import { type CalendarItem, taskKind } from './contract.ts';

/** Monday is 0. */
const weekdayOf = (day: string) => (new Date(day).getUTCDay() + 6) % 7;

/** A record's own day gives way to the task about that record on the same day: they are one thing to do. */
export function withoutDoubles<I extends Pick<CalendarItem, 'kind' | 'recordId' | 'day'>>(items: readonly I[]): I[] {
  const key = ({ recordId, day }: I) => `${recordId} ${day}`;
  const asked = new Set(items.filter(({ kind }) => kind === taskKind).map(key));
  return items.filter((item) => item.kind === taskKind || !asked.has(key(item)));
}

/** The weeks that hold a month, `2026-11`, each from Monday to Sunday with days of the months around. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  const begin = dayAfter(first, -weekdayOf(first));
  const weeks: string[][] = [];
  for (let monday = begin; monday.slice(0, 7) <= month; monday = dayAfter(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, place) => dayAfter(monday, place)));
  return weeks;
}

/** The week's number in the year (ISO 8601), by any of its days. */
export function weekNumber(day: string): number {
  const thursday = dayAfter(day, 3 - weekdayOf(day));
  const newYear = `${thursday.slice(0, 4)}-01-01`;
  return Math.floor(daysBetween(newYear, thursday) / 7) + 1;
}

/** The month so many months from another. */
export function monthFrom(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The longest span asked for at once, in days: a quarter with the weeks around it. */
export const longestSpan = 110;
