import { useState } from 'react';
import { Dialog } from '../../../ui/Dialog.tsx';
import { today } from '../../../ui/today.ts';
import { scrolls, useTooWide } from '../../../ui/useTooWide.ts';
import { useLanguage, useText } from '../../../ui/Words.tsx';
import type { CalendarItem } from '../contract.ts';
import { weekNumber, weeksOf } from '../rules.ts';
import { Entry } from './Entry.tsx';
import { dayName, monthName, weekdays } from './names.ts';
import { text } from './texts.ts';

const mostInCell = 3;
const keyOf = ({ recordId, kind, what }: CalendarItem) => `${recordId}${kind}${what}`;

type CellProps = { day: string; month: string; items: readonly CalendarItem[]; showAll: (day: string) => void };

function Cell({ day, month, items, showAll }: CellProps) {
  const t = useText();
  const { language } = useLanguage();
  const shown = items.length > mostInCell + 1 ? items.slice(0, mostInCell) : items;
  return (
    <td data-outside={!day.startsWith(month) || undefined} data-today={day === today() || undefined}>
      <time dateTime={day} className="calendar-number">
        {Number(day.slice(8))}
      </time>
      {shown.map((item) => (
        <Entry key={keyOf(item)} item={item} brief />
      ))}
      {items.length > shown.length && (
        <button
          type="button"
          className="calendar-more"
          aria-label={`${t(text.dayAll, { day: dayName(day, language) })}: ${t(text.more, { count: items.length - shown.length })}`}
          onClick={() => showAll(day)}
        >
          {t(text.more, { count: items.length - shown.length })}
        </button>
      )}
    </td>
  );
}

/** A month in weeks from Monday, with each day's first few things; the rest a press away. */
export function MonthGrid({ month, items }: { month: string; items: readonly CalendarItem[] }) {
  const t = useText();
  const { language } = useLanguage();
  const { frame, wide } = useTooWide();
  const [opened, open] = useState<string | null>(null);
  const byDay = Map.groupBy(items, ({ day }) => day);
  const caption = t(text.caption, { month: monthName(month, language) });
  return (
    <div ref={frame} className="calendar-frame" {...scrolls(wide, caption)}>
      <table className="calendar">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="calendar-week">
              <span className="unseen">{t(text.week, { number: '' })}</span>
            </th>
            {weekdays(language).map(({ long, short }) => (
              <th key={long} scope="col" abbr={long}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]}>
              <th scope="row" className="calendar-week">
                {t(text.week, { number: weekNumber(week[0] ?? '') })}
              </th>
              {week.map((day) => (
                <Cell key={day} day={day} month={month} items={byDay.get(day) ?? []} showAll={open} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {opened && (
        <Dialog open title={dayName(opened, language)} close={() => open(null)} place="side">
          {(byDay.get(opened) ?? []).map((item) => (
            <Entry key={keyOf(item)} item={item} />
          ))}
        </Dialog>
      )}
    </div>
  );
}
