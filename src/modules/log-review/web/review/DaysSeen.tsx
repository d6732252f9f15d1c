import { DataTable, type TableColumn } from '../../../../ui/DataTable.tsx';
import { NumberText } from '../../../../ui/NumberText.tsx';
import { type Say, useLanguage, useText } from '../../../../ui/Words.tsx';
import type { DaySeen } from '../../contract/item.ts';
import { clockWords, shortDay } from '../words/month.ts';
import { DayStrip } from './DayStrip.tsx';
import { itemText as text } from './texts.ts';
import './days.css';

const counted = ['patients', 'entries', 'writes', 'prints', 'emergencies'] as const;
/** Patients are told when it is about more than one; what never happened needs no column. */
const columnsOf = (days: readonly DaySeen[], t: Say): TableColumn<DaySeen>[] =>
  counted
    .filter((name) => days.some((day) => day[name] > (name === 'patients' ? 1 : 0)))
    .map((name) => ({ label: t(text[name]), align: 'end', cell: (day) => <NumberText value={day[name]} /> }));

const clockSpan = ({ firstAt, lastAt }: DaySeen): string => {
  const [first, last] = [clockWords(firstAt), clockWords(lastAt)];
  return first === last ? first : `${first}–${last}`;
};

/** The days with access and what was done on each: as a picture of the month and as the table behind it. */
export function DaysSeen({ days }: { days: readonly DaySeen[] }) {
  const t = useText();
  const { language } = useLanguage();
  const [first] = days;
  if (!first) return null;
  return (
    <>
      <DayStrip month={first.day} days={days} />
      <DataTable
        caption={t(text.days)}
        rows={days}
        rowKey={({ day }) => day}
        columns={[
          { label: t(text.day), cell: ({ day }) => <span className="one-day">{shortDay(day, language)}</span> },
          { label: t(text.time), cell: (day) => <span className="figures clock-span">{clockSpan(day)}</span> },
          ...columnsOf(days, t),
        ]}
      />
    </>
  );
}
