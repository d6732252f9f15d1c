import Holidays from 'date-holidays';
import { monthAfter } from '../../rules/due.ts';

const swedish = new Holidays('SE');
/** Public holidays (lag 1989:253), and the eves that semesterlagen 3 a § equals with Sundays. */
const notWorked = new Set<string>(['public', 'bank']);

/** Days not worked in Sweden besides Saturdays and Sundays, of the years in which a month's review may be due; `YYYY-MM-DD`. */
export function holidaysAround(month: string, readyOn: Temporal.PlainDate): ReadonlySet<string> {
  const years = new Set([monthAfter(month).year, readyOn.year, readyOn.year + 1]);
  const all = [...years].flatMap((year) => swedish.getHolidays(year));
  return new Set(all.filter(({ type }) => notWorked.has(type)).map(({ date }) => date.slice(0, 10)));
}
