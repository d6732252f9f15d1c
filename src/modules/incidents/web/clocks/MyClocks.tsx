import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../../../ui/Actor.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useNow } from '../../../../ui/useNow.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { WallRow } from '../../contract/obligation.ts';
import { may } from '../../permissions.ts';
import { incidents } from '../calls.ts';
import { ExerciseMark } from '../words.tsx';
import { ClockBar } from './ClockBar.tsx';
import { TimeLeft } from './TimeLeft.tsx';
import { clockText as text } from './texts.ts';

const mostShown = 5;

function Line({ row, now }: { row: WallRow; now: string }) {
  const t = useText();
  return (
    <li className="clock-line">
      <span className="clock-line-what">
        <Go to={`/incidents/${row.incidentId}`}>{t(row.name)}</Go>{' '}
        <span className="soft clock-number">{row.number}</span> {row.exercise && <ExerciseMark />}
      </span>
      <TimeLeft timed={row} now={now} />
      <ClockBar timed={row} now={now} />
    </li>
  );
}

/** The clocks that concern one: all of them to whoever decides, else those of one's own cases. Nothing when none runs. */
export default function MyClocks() {
  const t = useText();
  const decides = useMay(may.decide);
  const seesWall = useMay(may.handle);
  const asked = decides ? {} : { mine: '1' };
  const query = useQuery({
    queryKey: ['incidents', 'my-clocks', decides],
    queryFn: () => incidents.wall({ query: { ...asked, limit: mostShown, count: '1' } }),
  });
  const now = useNow(() => void query.refetch());
  const count = query.data?.count ?? 0;
  if (query.data && count === 0) return null;
  const all = seesWall && <Go to="/incidents/clocks">{count > mostShown ? t(text.all, { count }) : t(text.wall)}</Go>;
  return (
    <Panel title={t(decides ? text.open : text.ownOpen)} beside={all}>
      <Load query={query}>
        {({ items }) => (
          <ul className="clock-lines">
            {items.map((row) => (
              <Line key={row.id} row={row} now={now} />
            ))}
          </ul>
        )}
      </Load>
    </Panel>
  );
}
