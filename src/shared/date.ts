import { z } from 'zod';
import type { Language } from './text.ts';

/** Where the region is; all legal days and hours are counted here. */
export const timeZone = 'Europe/Stockholm';

/** A calendar day on the wire: `YYYY-MM-DD`, one that exists. */
export const Day = z.iso.date();

const dayMs = 86_400_000;

/** Whole days from one day to another, both `YYYY-MM-DD`; negative when the other comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

/** The day so many days after another, both `YYYY-MM-DD`; before it when negative. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

const locale = (language: Language) => (language === 'sv' ? 'sv-SE' : 'en-GB');

/** Made once: making a format takes a hundred times as long as using it. */
const formats = (options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> => ({
  sv: new Intl.DateTimeFormat(locale('sv'), options),
  en: new Intl.DateTimeFormat(locale('en'), options),
});
const longDays = formats({ dateStyle: 'long', timeZone: 'UTC' });
const longMonths = formats({ month: 'long', year: 'numeric', timeZone: 'UTC' });
const moments = formats({ dateStyle: 'short', timeStyle: 'short', timeZone });
const numbers = { sv: new Intl.NumberFormat(locale('sv')), en: new Intl.NumberFormat(locale('en')) };

/** `2026-10-26`, alike in both languages, for tables. */
export const showDay = (day: string): string => day.slice(0, 10);

/** `26 oktober 2026` – for running text. */
export const showLongDay = (day: string, language: Language): string =>
  longDays[language].format(new Date(`${day.slice(0, 10)}T00:00:00Z`));

/** `oktober 2026` – of a month `2026-10`, or of a day in it. */
export const showMonth = (month: string, language: Language): string =>
  longMonths[language].format(new Date(`${month.slice(0, 7)}-01T00:00:00Z`));

/** `2026-10-26 16:30` in Stockholm. */
export const showMoment = (moment: string): string => moments.sv.format(new Date(moment));

/** `36 000`: thousands with a thin space, decimals as the language writes them. */
export const showNumber = (value: number, language: Language): string =>
  numbers[language]
    .formatToParts(value)
    .map(({ type, value: part }) => (type === 'group' ? '\u202f' : part))
    .join('');
