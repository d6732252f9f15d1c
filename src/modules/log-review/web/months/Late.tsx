import { showMonth, showNumber } from '../../../../shared/date.ts';
import { Go } from '../../../../ui/Go.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { LateRows, MonthDetail } from '../../contract/month.ts';
import { lateText as text } from './late-texts.ts';

/** So many rows, with another month: where they were reviewed, or where they come from. */
function Line({ said, rows, month }: { said: 'reviewed' | 'here'; rows: number; month: string }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <li>
      {t(text[said], { count: showNumber(rows, language), number: rows })}{' '}
      <Go to={`/log-review/months/${month}`}>{showMonth(month, language)}</Go>.
    </li>
  );
}

function Waiting({ waiting }: Pick<LateRows, 'waiting'>) {
  const t = useText();
  const { language } = useLanguage();
  if (waiting === 0) return null;
  return <li>{t(text.waiting, { count: showNumber(waiting, language), number: waiting })}</li>;
}

/** Rows that came after a month was drawn and where they are reviewed, and those of earlier months that are reviewed here. */
export function Late({ late, lateHere }: Pick<MonthDetail, 'late' | 'lateHere'>) {
  const t = useText();
  if (!late && lateHere.length === 0) return null;
  return (
    <Panel title={t(text.title)} lead={t(text.lead)}>
      <ul>
        {late && <Waiting {...late} />}
        {late?.reviews.map(({ month, rows }) => (
          <Line key={month} said="reviewed" month={month} rows={rows} />
        ))}
        {lateHere.map(({ month, rows }) => (
          <Line key={month} said="here" month={month} rows={rows} />
        ))}
      </ul>
    </Panel>
  );
}
