import Holidays from 'date-holidays';

const swedish = new Holidays('SE');

/**
 * Days that are not worked in Sweden besides Saturdays and Sundays: public holidays (lag 1989:253) and Midsummer's Eve,
 * Christmas Eve and New Year's Eve, which semesterlagen 3 a § equals with Sundays.
 */
const notWorked = new Set<string>(['public', 'bank']);

/** Those of the year of a day and of the years next to it, as `YYYY-MM-DD`. */
export function holidaysAround({ year }: Pick<Temporal.PlainDate, 'year'>): ReadonlySet<string> {
  const all = [year - 1, year, year + 1].flatMap((one) => swedish.getHolidays(one));
  return new Set(all.filter(({ type }) => notWorked.has(type)).map(({ date }) => date.slice(0, 10)));
}
