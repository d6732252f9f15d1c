import { today } from '../../../ui/today.ts';
import { useLanguage } from '../../../ui/Words.tsx';
import type { CalendarItem } from '../contract.ts';
import { Entry } from './Entry.tsx';
import { dayName } from './names.ts';

/** The days that hold something, one after the other: the calendar on a phone. */
export function DayList({ items }: { items: readonly CalendarItem[] }) {
  const { language } = useLanguage();
  return (
    <ol className="calendar-days">
      {[...Map.groupBy(items, ({ day }) => day)].map(([day, own]) => (
        <li key={day} data-today={day === today() || undefined}>
          <h3>
            <time dateTime={day}>{dayName(day, language)}</time>
          </h3>
          {own.map((item) => (
            <Entry key={`${item.recordId}${item.kind}${item.what}`} item={item} />
          ))}
        </li>
      ))}
    </ol>
  );
}
