import Holidays from 'date-holidays';
import { monthAfter } from '../../rules/due.ts';

const swedish = new Holidays('SE');
/** Public holidays (lag 1989:253), and the eves that semesterlagen 3 a § equals with Sundays. */
const notWorked = new Set<string>(['public', 'bank']);

/** Days not worked in Sweden besides Saturdays and Sundays, of the year in which a month's review is due; `YYYY-MM-DD`. */
export function holidaysAround(month: string): ReadonlySet<string> {
  const all = swedish.getHolidays(monthAfter(month).year);
  return new Set(all.filter(({ type }) => notWorked.has(type)).map(({ date }) => date.slice(0, 10)));
}
