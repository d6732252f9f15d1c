import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { showMoment } from '../../../../shared/date.ts';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { useNow } from '../../../../ui/useNow.ts';
import { useText } from '../../../../ui/Words.tsx';
import { incidents } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { ClockList } from './ClockList.tsx';
import { clockText as text } from './texts.ts';
import './clocks.css';

const mostShown = 60;
const timeOf = (moment: string | number) => showMoment(new Date(moment).toISOString()).slice(-5);

/** The wall for a screen that many can see: large, without what the cases are about. */
export default function ClockScreen() {
  const t = useText();
  const title = t(pageTitles.clocks);
  const query = useQuery({
    queryKey: ['incidents', 'clock-screen'],
    queryFn: () => incidents.wall({ query: { limit: mostShown } }),
  });
  const now = useNow(() => void query.refetch());
  useEffect(() => {
    document.title = `${title} – Värna`;
  }, [title]);
  return (
    <div className="clock-screen">
      <header>
        <Go to="/incidents/clocks" className="page-back">
          <span aria-hidden="true">←</span> {t(text.back)}
        </Go>
        <div className="clock-screen-head">
          <h1>{title}</h1>
          <p className="figures">{t(text.clockNow, { time: timeOf(now) })}</p>
        </div>
      </header>
      <Load query={query}>
        {({ items, next }) => (
          <>
            {items.length === 0 && <EmptyState title={t(text.none)} text={t(text.noneText)} />}
            <ClockList rows={items} now={now} screen />
            {next && <p className="clock-more">{t(text.moreClocks, { count: items.length })}</p>}
          </>
        )}
      </Load>
      <footer>
        {t(text.updated, { time: timeOf(query.dataUpdatedAt || now) })}. {t(text.screenNote)}
      </footer>
    </div>
  );
}
