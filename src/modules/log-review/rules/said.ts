import { showLongDay } from '../../../shared/date.ts';
import type { Language, Text } from '../../../shared/text.ts';

/** Says the same in both languages. */
export const inBoth = (say: (language: Language) => string): Text => ({ sv: say('sv'), en: say('en') });

const clock = (moment: string, language: Language): string => {
  const time = Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/Stockholm').toPlainTime();
  const [hour, minute] = [time.hour, time.minute].map((part) => String(part).padStart(2, '0'));
  return language === 'sv' ? `kl. ${hour}.${minute}` : `at ${hour}:${minute}`;
};

/** `kl. 10.04–10.31`, one time when both are of the same minute. Moments are ISO in UTC. */
export function timeSpan(firstAt: string, lastAt: string, language: Language): string {
  const [from, to] = [clock(firstAt, language), clock(lastAt, language)];
  return from === to ? from : `${from}–${to.replace(/^\D+/, '')}`;
}

/** `den 12 oktober 2026`, `mellan den 5 och den 19 oktober 2026`. Days are `YYYY-MM-DD`. */
export function daySpan(first: string, last: string, language: Language): string {
  const [from, to] = [showLongDay(first, language), showLongDay(last, language)];
  if (first === last) return language === 'sv' ? `den ${from}` : `on ${from}`;
  return language === 'sv'
    ? `mellan den ${shortened(from, to)} och den ${to}`
    : `between ${shortened(from, to)} and ${to}`;
}

/** The first of two days without the month and year they share. */
function shortened(from: string, to: string): string {
  const [a, b] = [from.split(' '), to.split(' ')];
  let kept = a.length;
  while (kept > 1 && a[kept - 1] === b[kept - 1]) kept--;
  return a.slice(0, kept).join(' ');
}

/** `a, b eller c`. */
export function listed(words: readonly string[], last: string): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** `3 rader`, `1 rad`. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
