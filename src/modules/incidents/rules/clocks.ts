import { timeZone } from '../../../shared/date.ts';
import type { Text } from '../../../shared/text.ts';
import type { Limit } from '../contract/law.ts';

/** A moment in time as it is stored: ISO 8601 in UTC. */
export type Iso = string;

/**
 * When a limit ends that starts at a moment; null where the law gives no date.
 *
 * Hours are hours: they run through nights, weekends and daylight saving. Days and months are counted by the calendar in
 * Stockholm and end at the same time of day; a day the month lacks becomes its last (31 January + 1 month = 28 or 29 February).
 * Never before the start.
 */
export function dueAt(limit: Limit, startAt: Iso): Iso | null {
  const start = Temporal.Instant.from(startAt);
  switch (limit.kind) {
    case 'hours':
      return start.add({ hours: limit.hours }).toString();
    case 'days':
      return local(start).add({ days: limit.days }).toInstant().toString();
    case 'months':
      return local(start).add({ months: limit.months }).toInstant().toString();
    default:
      return null;
  }
}

const local = (at: Temporal.Instant): Temporal.ZonedDateTime => at.toZonedDateTimeISO(timeZone);

/** The limit in words: "72 timmar". */
export function limitWords(limit: Limit): Text {
  switch (limit.kind) {
    case 'hours':
      return { sv: counted(limit.hours, 'timme', 'timmar'), en: counted(limit.hours, 'hour', 'hours') };
    case 'days':
      return { sv: counted(limit.days, 'dag', 'dagar'), en: counted(limit.days, 'day', 'days') };
    case 'months':
      return { sv: counted(limit.months, 'månad', 'månader'), en: counted(limit.months, 'month', 'months') };
    case 'withoutDelay':
      return { sv: 'utan onödigt dröjsmål', en: 'without undue delay' };
    default:
      return { sv: 'på begäran', en: 'on request' };
  }
}

const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** The arithmetic of a limit from its start, in words: what was counted, how the clocks changed, where it ends. */
export function arithmeticOf(limit: Limit, startAt: Iso): Text {
  const due = dueAt(limit, startAt);
  const words = limitWords(limit);
  if (due === null)
    return {
      sv: `Räknas från ${inWords(startAt, 'sv')}. Lagen säger ${words.sv} och ger ingen tidpunkt.`,
      en: `Counted from ${inWords(startAt, 'en')}. The law says ${words.en} and gives no date.`,
    };
  const why = remark(limit, startAt, due);
  return {
    sv: `${inWords(startAt, 'sv')} + ${words.sv} = ${inWords(due, 'sv')}.${why ? ` ${why.sv}` : ''}`,
    en: `${inWords(startAt, 'en')} + ${words.en} = ${inWords(due, 'en')}.${why ? ` ${why.en}` : ''}`,
  };
}

/** `lördag 24 oktober 2026 kl. 23:59`, Stockholm. */
export function inWords(at: Iso, language: 'sv' | 'en'): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone } as const;
  const day = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', options).format(new Date(at));
  const time = local(Temporal.Instant.from(at)).toPlainTime().toString({ smallestUnit: 'minute' });
  return language === 'sv' ? `${day} kl. ${time}` : `${day} at ${time}`;
}

function remark(limit: Limit, startAt: Iso, due: Iso): Text | null {
  const [start, end] = [local(Temporal.Instant.from(startAt)), local(Temporal.Instant.from(due))];
  if (limit.kind === 'months') return end.day === start.day ? null : shortMonth;
  const shift = end.offsetNanoseconds - start.offsetNanoseconds;
  if (limit.kind !== 'hours' || shift === 0) return limit.kind === 'hours' ? throughNights : null;
  return shift > 0 ? clockForward : clockBack;
}

const throughNights: Text = {
  sv: 'Nätter och helger räknas in.',
  en: 'Nights and weekends are counted.',
};
const shortMonth: Text = {
  sv: 'Dagen finns inte i den månaden; då gäller månadens sista dag.',
  en: 'That month lacks the day, so its last day holds.',
};
const clockForward: Text = {
  sv: 'Nätter och helger räknas in. Klockan ställs fram en timme under tiden, därför slutar fristen en timme senare på dygnet.',
  en: 'Nights and weekends are counted. The clocks go forward an hour meanwhile, so it ends an hour later in the day.',
};
const clockBack: Text = {
  sv: 'Nätter och helger räknas in. Klockan ställs tillbaka en timme under tiden, därför slutar fristen en timme tidigare på dygnet.',
  en: 'Nights and weekends are counted. The clocks go back an hour meanwhile, so it ends an hour earlier in the day.',
};
