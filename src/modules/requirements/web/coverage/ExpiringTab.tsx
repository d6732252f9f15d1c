import { DataTable } from '../../../../ui/DataTable.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { type Say, useText } from '../../../../ui/Words.tsx';
import type { Coverage } from '../../contract/coverage.ts';
import { DueDay } from '../DueDay.tsx';
import { Toggle, Toggles } from '../Toggle.tsx';
import { atUnit } from '../unit/useUnit.ts';
import { text as common } from '../words.ts';
import { coverageText as text } from './texts.ts';
import { horizons, useDays } from './useCoverage.ts';

const withinWords = (days: number, t: Say) => (days === 365 ? t(text.year) : t(text.days, { days }));

function Horizon() {
  const t = useText();
  const [days, choose] = useDays();
  return (
    <Toggles label={t(text.within)}>
      {horizons.map((one) => (
        <Toggle key={one} on={one === days} press={() => choose(one)}>
          {withinWords(one, t)}
        </Toggle>
      ))}
    </Toggles>
  );
}

function Shown({ coverage, nodeIds, unitId }: { coverage: Coverage; nodeIds: readonly string[]; unitId: string }) {
  const nodes = coverage.nodes.filter(({ id }) => nodeIds.includes(id));
  return (
    <span className="coverage-refs">
      {nodes.map(({ id, refId, name }) => (
        <Go key={id} to={atUnit(`/requirements/nodes/${id}`, unitId)} title={name}>
          {refId}
        </Go>
      ))}
    </span>
  );
}

/** Evidence that runs out soon, or has, with the requirements it shows. */
export function ExpiringTab({ coverage, unitId }: { coverage: Coverage; unitId: string }) {
  const t = useText();
  const [days] = useDays();
  const title = t(text.nothingExpiring, { within: withinWords(days, t) });
  return (
    <div className="stack gap-usual">
      <Horizon />
      {coverage.expiring.length === 0 ? (
        <EmptyState title={title} text={t(text.nothingExpiringText)} />
      ) : (
        <DataTable
          caption={t(text.expiring)}
          rows={coverage.expiring}
          rowKey={({ id }) => id}
          columns={[
            {
              label: t(common.title),
              cell: ({ id, title }) => <Go to={`/requirements/evidence/${id}`}>{title}</Go>,
            },
            { label: t(common.validUntil), cell: (one) => <DueDay day={one.validUntil} of="validity" /> },
            { label: t(common.owner), cell: ({ owner }) => owner },
            { label: t(common.unit), cell: ({ unit }) => unit },
            {
              label: t(text.shows),
              cell: ({ nodeIds }) => <Shown coverage={coverage} nodeIds={nodeIds} unitId={unitId} />,
            },
          ]}
        />
      )}
    </div>
  );
}
