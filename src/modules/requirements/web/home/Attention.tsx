import type { ReactNode } from 'react';
import { Columns } from '../../../../ui/Arrange.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { dayFromNow } from '../calls.ts';
import { DueDay } from '../DueDay.tsx';
import { atUnit } from '../unit/useUnit.ts';
import { homeText as text } from './texts.ts';
import { aheadDays, useChecks, useExpiring } from './useHome.ts';
import '../style/home.css';

type LineProps = { to: string; name: string; about: string; day: ReactNode };

const Line = ({ to, name, about, day }: LineProps) => (
  <li>
    <span className="home-words">
      <Go to={to}>{name}</Go>
      <span className="soft small">{about}</span>
    </span>
    <span className="small">{day}</span>
  </li>
);

/** How many there are beyond those shown. */
function More({ count, shown }: { count: number | null; shown: number }) {
  const t = useText();
  if (count === null || count <= shown) return null;
  return <p className="soft small">{t(text.more, { count: count - shown })}</p>;
}

function Checks({ query }: { query: ReturnType<typeof useChecks> }) {
  const t = useText();
  if (query.data?.items.length === 0) return null;
  return (
    <Panel title={t(text.checks)}>
      <Load query={query}>
        {({ items, count }) => (
          <>
            <ul className="home-lines">
              {items.map(({ id, nodeId, unitId, number, name, unit, nextCheckOn }) => (
                <Line
                  key={id}
                  to={atUnit(`/requirements/nodes/${nodeId}`, unitId)}
                  name={`${number} ${name}`}
                  about={unit}
                  day={<DueDay day={nextCheckOn} />}
                />
              ))}
            </ul>
            <More count={count} shown={items.length} />
          </>
        )}
      </Load>
    </Panel>
  );
}

function Expiring({ query, unitId }: { query: ReturnType<typeof useExpiring>; unitId: string }) {
  const t = useText();
  if (query.data?.items.length === 0) return null;
  const count = query.data?.count ?? 0;
  const path = `/requirements/evidence?validBefore=${dayFromNow(aheadDays)}&sort=validUntil`;
  const all = <Go to={atUnit(path, unitId)}>{t(text.allEvidence, { count })}</Go>;
  return (
    <Panel title={t(text.evidence)} beside={count > 0 && all}>
      <Load query={query}>
        {({ items }) => (
          <ul className="home-lines">
            {items.map(({ id, title, unit, owner, validUntil }) => (
              <Line
                key={id}
                to={`/requirements/evidence/${id}`}
                name={title}
                about={[unit, owner].filter(Boolean).join(' · ')}
                day={<DueDay day={validUntil} of="validity" />}
              />
            ))}
          </ul>
        )}
      </Load>
    </Panel>
  );
}

/** Checks that are due and evidence that runs out, at a unit and below; one calm line when there is neither. */
export function Attention({ unitId }: { unitId: string }) {
  const t = useText();
  const checks = useChecks(unitId);
  const expiring = useExpiring(unitId);
  const calm = checks.data?.items.length === 0 && expiring.data?.items.length === 0;
  if (calm)
    return (
      <Panel title={t(text.attention)}>
        <p className="soft">{t(text.calm, { days: aheadDays })}</p>
      </Panel>
    );
  return (
    <Columns least={22}>
      <Checks query={checks} />
      <Expiring query={expiring} unitId={unitId} />
    </Columns>
  );
}
