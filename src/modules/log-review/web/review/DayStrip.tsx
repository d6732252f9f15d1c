import { useText } from '../../../../ui/Words.tsx';
import { daysOf, isWeekend } from '../words/month.ts';
import { itemText as text } from './texts.ts';

/** A day with access and how many log entries it left. */
type DayCount = { day: string; entries: number };

const least = 0.25;
const heightOf = (entries: number, most: number): string => `${100 * Math.max(least, entries / Math.max(1, most))}%`;
const numbered = (day: string): boolean => [1, 8, 15, 22, 29].includes(Number(day.slice(8)));

/** The month as a row of days, with a bar where there was access; the table beside it says the same in numbers. */
export function DayStrip({ month, days }: { month: string; days: readonly DayCount[] }) {
  const t = useText();
  const counts = new Map(days.map(({ day, entries }) => [day, entries]));
  const most = Math.max(...counts.values(), 1);
  return (
    <div className="day-strip" aria-hidden="true">
      {daysOf(month).map((day) => {
        const count = counts.get(day);
        const said = count === undefined ? undefined : t(text.entriesOn, { day, count });
        return (
          <span key={day} className={isWeekend(day) ? 'day-cell day-weekend' : 'day-cell'} title={said}>
            <span className="day-room">
              {count !== undefined && <span className="day-bar" style={{ height: heightOf(count, most) }} />}
            </span>
            <span className="day-number">{numbered(day) ? Number(day.slice(8)) : ''}</span>
          </span>
        );
      })}
    </div>
  );
}
