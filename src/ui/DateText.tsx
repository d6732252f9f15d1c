import { daysBetween, showDay, showLongDay, showMoment, timeZone } from '../shared/date.ts';
import type { Language } from '../shared/text.ts';
import { dayHere } from './today.ts';
import { useLanguage } from './Words.tsx';

type DateTextProps = {
  /** A day `YYYY-MM-DD` or a moment in ISO 8601. */
  at: string | null | undefined;
  /** `table` 2026-10-26; `long` 26 oktober 2026; `near` "i dag 14:02", "om 5 h 20 min". Default `table`. */
  as?: 'table' | 'long' | 'near';
};

const minute = 60_000;
const isDay = (at: string) => at.length === 10;
const clock = (moment: Date) => new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone }).format(moment);

/** A moment near now in words: hours and minutes within a day ahead, "i dag", "i går", else the date. */
export function nearMoment(at: string, now: Date, language: Language): string {
  const then = new Date(at);
  const ahead = Math.round((then.getTime() - now.getTime()) / minute);
  const sv = language === 'sv';
  if (ahead > 0 && ahead < 24 * 60) {
    const span = ahead >= 60 ? `${Math.floor(ahead / 60)} h ${ahead % 60} min` : `${ahead} min`;
    return `${sv ? 'om' : 'in'} ${span} (${clock(then)})`;
  }
  if (dayHere(then) === dayHere(now)) return `${sv ? 'i dag' : 'today'} ${clock(then)}`;
  const yesterday = dayHere(new Date(now.getTime() - 24 * 60 * minute));
  return dayHere(then) === yesterday ? `${sv ? 'i går' : 'yesterday'} ${clock(then)}` : showMoment(at);
}

/** A day near today in words: "i dag", "i morgen", "om 12 dagar", "för 3 dagar sedan"; beyond 30 days the date. */
export function nearDay(day: string, today: string, language: Language): string {
  const days = daysBetween(today, day);
  if (Math.abs(days) > 30) return showDay(day);
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
}

function near(at: string, language: Language): string {
  return isDay(at) ? nearDay(at, dayHere(new Date()), language) : nearMoment(at, new Date(), language);
}

/** A day or moment in Stockholm's time; the exact form always in the tooltip. Nothing given shows a dash. */
export function DateText({ at, as = 'table' }: DateTextProps) {
  const { language } = useLanguage();
  if (!at) return <span className="faint">–</span>;
  const exact = isDay(at) ? showDay(at) : showMoment(at);
  const shown = as === 'near' ? near(at, language) : as === 'long' ? showLongDay(at, language) : exact;
  return (
    <time dateTime={at} title={shown === exact ? undefined : exact}>
      {shown}
    </time>
  );
}
