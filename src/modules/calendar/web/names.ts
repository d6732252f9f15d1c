import { showMonth } from '../../../shared/date.ts';
import { capital, type Language } from '../../../shared/text.ts';

const locale = (language: Language) => (language === 'sv' ? 'sv-SE' : 'en-GB');
const shown = (day: string, language: Language, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale(language), { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** `November 2026` of `2026-11`. */
export const monthName = (month: string, language: Language): string => capital(showMonth(month, language));

/** `Söndag 22 november`. */
export const dayName = (day: string, language: Language): string =>
  capital(shown(day, language, { weekday: 'long', day: 'numeric', month: 'long' }));

/** The names of the weekdays from Monday, whole and short. */
export const weekdays = (language: Language): { long: string; short: string }[] =>
  Array.from({ length: 7 }, (_, place) => {
    const day = `2026-06-0${place + 1}`;
    return {
      long: shown(day, language, { weekday: 'long' }),
      short: capital(shown(day, language, { weekday: 'short' })),
    };
  });
