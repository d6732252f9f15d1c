const SATURDAY = 6;

/** The first day of the month after, `2026-10` giving `2026-11-01`. */
export const monthAfter = (month: string): Temporal.PlainDate =>
  Temporal.PlainYearMonth.from(month).add({ months: 1 }).toPlainDate({ day: 1 });

/** Whoever reviews has at least so many worked days, however late a month was made ready. */
const LEAST_WORKED_DAYS = 10;

type Days = { dueDay: number; holidays: ReadonlySet<string>; readyOn: Temporal.PlainDate };

/**
 * The day a month's review is due: `dueDay` (1–28) of the month after, moved on to a day that is worked; later when the month was
 * made ready (`readyOn`) fewer than ten worked days before. `holidays` are days as `YYYY-MM-DD` besides Saturdays and Sundays.
 */
export function reviewDueOn(month: string, { dueDay, holidays, readyOn }: Days): string {
  const isWorked = (day: Temporal.PlainDate) => day.dayOfWeek < SATURDAY && !holidays.has(day.toString());
  const worked = (day: Temporal.PlainDate): Temporal.PlainDate => (isWorked(day) ? day : worked(day.add({ days: 1 })));
  const usual = worked(monthAfter(month).with({ day: dueDay }));
  let least = readyOn;
  for (let count = 0; count < LEAST_WORKED_DAYS; count++) least = worked(least.add({ days: 1 }));
  return (Temporal.PlainDate.compare(usual, least) < 0 ? least : usual).toString();
}

/** Whether a month is over on a day. Its last working day ends at four in the morning of the next. */
export const isOver = (month: string, today: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(today, monthAfter(month)) >= 0;
