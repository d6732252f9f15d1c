import { showMonth, timeZone } from '../../../../shared/date.ts';
import { capital, type Language } from '../../../../shared/text.ts';

const locale = (language: Language) => (language === 'sv' ? 'sv-SE' : 'en-GB');

/** `2026-10` where a sentence begins: "Oktober 2026". */
export const monthTitle = (month: string, language: Language): string => capital(showMonth(month, language));

/** The same where there is little room, "okt 2026". */
export const shortMonth = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), { month: 'short', year: 'numeric', timeZone: 'UTC' })
    .format(new Date(`${month.slice(0, 7)}-01T00:00:00Z`))
    .replaceAll('.', '');

/** `2026-10-14` as "onsdag 14 oktober", for what happened within the month at hand. */
export const dayWords = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day.slice(0, 10)}T00:00:00Z`),
  );

/** The same for a table, "ons 14 okt". */
export const shortDay = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
    .format(new Date(`${day.slice(0, 10)}T00:00:00Z`))
    .replaceAll('.', '');

/** Every day of a month `2026-10` (or of the month of a day), `YYYY-MM-DD`. */
export function daysOf(month: string): string[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const two = (value: number) => String(value).padStart(2, '0');
  return Array.from({ length: count }, (_, place) => `${month.slice(0, 7)}-${two(place + 1)}`);
}

/** Whether a day is a Saturday or Sunday. */
export const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** `14:02`, where the region is. */
export const clockWords = (moment: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone }).format(new Date(moment));

/** One day, or from one to another, with weekdays: "onsdag 14 oktober", "14–19 oktober". */
export function daySpan(first: string, last: string, language: Language): string {
  if (first === last) return dayWords(first, language);
  const day = (at: string) => new Date(`${at}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale(language), { day: 'numeric', month: 'long', timeZone: 'UTC' }).formatRange(
    day(first),
    day(last),
  );
}

/** The month so many months before another, `2026-10`. */
export function monthsBefore(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 - count, 1)).toISOString().slice(0, 7);
}
