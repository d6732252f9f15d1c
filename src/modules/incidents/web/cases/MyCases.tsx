import { useQuery } from '@tanstack/react-query';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { incidents } from '../calls.ts';
import { StateMark } from '../words.tsx';
import { CaseName } from './columns.tsx';
import { listText as text } from './texts.ts';
import '../case/case.css';

const mostShown = 5;

/** The open cases where one is named a handler; nothing when there is none. */
export default function MyCases() {
  const t = useText();
  const query = useQuery({
    queryKey: ['incidents', 'mine'],
    queryFn: () =>
      incidents.list({ query: { mine: '1', open: '1', sort: '-receivedAt', limit: mostShown, count: '1' } }),
  });
  if (!query.data?.items.length) return null;
  return (
    <Panel title={t(text.ownTitle)}>
      <Load query={query}>
        {({ items }) => (
          <ul className="rail-list">
            {items.map((row) => (
              <li key={row.id}>
                <div>
                  <Go to={`/incidents/${row.id}`}>
                    <CaseName row={row} />
                  </Go>
                  <span className="small">
                    {row.number} · {row.unit}
                  </span>
                </div>
                <StateMark state={row.state} />
              </li>
            ))}
          </ul>
        )}
      </Load>
    </Panel>
  );
}
