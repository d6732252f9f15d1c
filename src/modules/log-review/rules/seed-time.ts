import { timeZone } from '../../../shared/date.ts';
import type { SeedTime } from '../contract/review-words.ts';
import { monthAfter } from './due.ts';

/** A working day begins at four. */
const dawn = Temporal.PlainTime.from('04:00');
const beginning = (day: Temporal.PlainDate): Temporal.Instant =>
  day.toZonedDateTime({ timeZone, plainTime: dawn }).toInstant();

/** When the seed of a month (`2026-10`) was decided, against when its first working day began and its last ended. */
export function seedTime(month: string, committedAt: Temporal.Instant): SeedTime {
  const isBy = (day: Temporal.PlainDate) => Temporal.Instant.compare(committedAt, beginning(day)) <= 0;
  if (isBy(Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 }))) return 'before';
  return isBy(monthAfter(month)) ? 'during' : 'after';
}
