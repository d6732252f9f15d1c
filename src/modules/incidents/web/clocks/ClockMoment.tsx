import { showMoment, timeZone } from '../../../../shared/date.ts';
import type { Language } from '../../../../shared/text.ts';
import { useLanguage } from '../../../../ui/Words.tsx';

/** `tis 24 nov 09:00` where the region is; the year where it is another than now's. */
export function dayAndTime(at: string, language: Language): string {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  const then = new Date(at);
  const year = then.getFullYear() === new Date().getFullYear() ? {} : ({ year: 'numeric' } as const);
  const day = { weekday: 'short', day: 'numeric', month: 'short', timeZone, ...year } as const;
  return `${new Intl.DateTimeFormat(locale, day).format(then)} ${showMoment(at).slice(-5)}`;
}

/** A moment of a clock, with its weekday. */
export function ClockMoment({ at }: { at: string }) {
  const { language } = useLanguage();
  return (
    <time dateTime={at} title={showMoment(at)}>
      {dayAndTime(at, language)}
    </time>
  );
}
