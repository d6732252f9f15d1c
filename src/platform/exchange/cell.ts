import { timeZone } from '../../shared/date.ts';

const wallClock = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone });

/** `2026-10-26 16:30:00`: what the clock in Stockholm shows at a moment. */
export const wallTime = (moment: Date | Temporal.Instant): string =>
  wallClock.format(moment instanceof Date ? moment : moment.epochMilliseconds);

/** Values shown as a moment; everything else is a number, a truth, a text or nothing. */
export const isMoment = (value: unknown): value is Date | Temporal.Instant =>
  value instanceof Date || value instanceof Temporal.Instant;

/**
 * A value as the text a person reads in a cell: nothing is empty, moments are Stockholm time to the minute, lists are
 * joined by commas. Days (`YYYY-MM-DD`), ids and words stand as they are.
 */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (isMoment(value)) return wallTime(value).slice(0, 16);
  if (Array.isArray(value)) return value.map(cellText).join(', ');
  return isRecord(value) ? JSON.stringify(value) : String(value);
}

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
