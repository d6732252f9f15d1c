const SATURDAY = 6;

/** The first day of the month after, `2026-10` giving `2026-11-01`. */
export const monthAfter = (month: string): Temporal.PlainDate =>
  Temporal.PlainYearMonth.from(month).add({ months: 1 }).toPlainDate({ day: 1 });

/**
 * The day a month's review is due: `dueDay` (1–28) of the month after, moved on to a day that is worked. `holidays` are days as
 * `YYYY-MM-DD` besides Saturdays and Sundays.
 */
export function reviewDueOn(month: string, dueDay: number, holidays: ReadonlySet<string>): string {
  let day = monthAfter(month).with({ day: dueDay });
  while (day.dayOfWeek >= SATURDAY || holidays.has(day.toString())) day = day.add({ days: 1 });
  return day.toString();
}

/** Whether a month is over on a day. Its last working day ends at four in the morning of the next. */
export const isOver = (month: string, today: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(today, monthAfter(month)) >= 0;
