/** Days with log rows, both included, counted from 1970-01-01. */
export type Month = { readonly first: number; readonly last: number };

const EPOCH = Temporal.PlainDate.from('1970-01-01');

/** Days from 1970-01-01 to a 'YYYY-MM-DD'. */
export const dayNumber = (day: string): number => EPOCH.until(day, { largestUnit: 'days' }).days;

const written = new Map<number, string>();

/** The 'YYYY-MM-DD' that many days after 1970-01-01. Remembered: files name the same days millions of times. */
export function dayText(day: number): string {
  const known = written.get(day);
  if (known !== undefined) return known;
  const text = EPOCH.add({ days: day }).toString();
  written.set(day, text);
  return text;
}

/** The first and last day of a 'YYYY-MM'. Throws `RangeError` for what is no month. */
export function monthOf(month: string): Month {
  const named = Temporal.PlainYearMonth.from(month);
  const first = dayNumber(named.toPlainDate({ day: 1 }).toString());
  return { first, last: first + named.daysInMonth - 1 };
}

/** The 'YYYY-MM' that many months after another. */
export const monthAfter = (month: string, months: number): string =>
  Temporal.PlainYearMonth.from(month).add({ months }).toString();

/** Which 'YYYY-MM' a day lies in, and which day of it, from 1. */
export const monthText = (day: number): string => dayText(day).slice(0, 7);
export const dayOfMonth = (day: number): number => Number(dayText(day).slice(8));

const THURSDAY = 3;

/** 0 Monday … 6 Sunday; 1970-01-01 was a Thursday. */
export const weekday = (day: number): number => (day + THURSDAY) % 7;

export const isWeekend = (day: number): boolean => weekday(day) > 4;

export const HOUR = 3600;
export const DAY = 86_400;
