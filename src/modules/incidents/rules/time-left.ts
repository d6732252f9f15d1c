import type { Text } from '../../../shared/text.ts';
import type { Iso } from './clocks.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How much of a clock's time has gone, in percent, at a moment; 100 when it has run out. */
export function percentGone({ startAt, dueAt }: { startAt: Iso; dueAt: Iso }, now: Iso): number {
  const [start, due, at] = [Date.parse(startAt), Date.parse(dueAt), Date.parse(now)];
  if (at >= due) return 100;
  return Math.max(0, ((at - start) / (due - start)) * 100);
}

/** Whether a moment came after a limit; never where there is none. */
export const isLate = (due: Iso | null, at: Iso): boolean => due !== null && Date.parse(at) > Date.parse(due);

/** Time left until a limit in words, whole minutes: "5 h 20 min kvar"; once it has passed "2 dygn 3 h försenad". */
export function timeLeft(due: Iso, now: Iso): Text {
  const left = Date.parse(due) - Date.parse(now);
  const span = spanWords(Math.abs(left));
  return left >= 0
    ? { sv: `${span.sv} kvar`, en: `${span.en} left` }
    : { sv: `${span.sv} försenad`, en: `${span.en} late` };
}

/** Time since a start in words: "3 dygn 4 h". */
export const timeGone = (start: Iso, now: Iso): Text => spanWords(Math.max(0, Date.parse(now) - Date.parse(start)));

/** A span of time in words: "2 dygn 3 h", "5 h 20 min". */
export function spanWords(ms: number): Text {
  if (ms < minute) return { sv: 'mindre än 1 min', en: 'less than 1 min' };
  const [days, hours, minutes] = [
    Math.floor(ms / day),
    Math.floor((ms % day) / hour),
    Math.floor((ms % hour) / minute),
  ];
  if (days > 0)
    return { sv: joined([days, 'dygn'], [hours, 'h']), en: joined([days, days === 1 ? 'day' : 'days'], [hours, 'h']) };
  const words = joined([hours, 'h'], [minutes, 'min']);
  return { sv: words, en: words };
}

const joined = (...parts: [number, string][]): string =>
  parts.flatMap(([count, unit]) => (count > 0 ? [`${count} ${unit}`] : [])).join(' ');
