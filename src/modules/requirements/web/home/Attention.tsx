import type { ReactNode } from 'react';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { called } from '../called.ts';
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

/** To the whole register that the list is the beginning of. */
function All({ path, count }: { path: string; count: number | null | undefined }) {
  const t = useText();
  return count ? <Go to={path}>{t(text.all, { count })}</Go> : null;
}

function Checks({ query, unitId }: { query: ReturnType<typeof useChecks>; unitId: string }) {
  const t = useText();
  if (query.data?.items.length === 0) return null;
  const path = atUnit(`/requirements/checks?checkBefore=${dayFromNow(aheadDays)}`, unitId);
  return (
    <Panel title={t(text.checks)} beside={<All path={path} count={query.data?.count} />}>
      <Load query={query}>
        {({ items }) => (
          <ul className="home-lines">
            {items.map(({ id, nodeId, unitId: at, number, name, unit, nextCheckOn }) => (
              <Line
                key={id}
                to={atUnit(`/requirements/nodes/${nodeId}`, at)}
                name={called({ refId: number, name })}
                about={unit}
                day={<DueDay day={nextCheckOn} />}
              />
            ))}
          </ul>
        )}
      </Load>
    </Panel>
  );
}

function Expiring({ query, unitId }: { query: ReturnType<typeof useExpiring>; unitId: string }) {
  const t = useText();
  if (query.data?.items.length === 0) return null;
  const path = atUnit(`/requirements/evidence?validBefore=${dayFromNow(aheadDays)}&sort=validUntil`, unitId);
  return (
    <Panel title={t(text.evidence)} beside={<All path={path} count={query.data?.count} />}>
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
    <div className="home-columns">
      <Checks query={checks} unitId={unitId} />
      <Expiring query={expiring} unitId={unitId} />
    </div>
  );
}
