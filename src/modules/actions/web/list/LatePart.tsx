import { useQuery } from '@tanstack/react-query';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { ActionLines } from '../ActionLines.tsx';
import { actions, useOwnUnit } from '../calls.ts';
import { DueDay } from '../marks.tsx';
import { text } from '../texts.ts';

const mostShown = 5;

/** The actions that are late where one follows them up, the latest first. */
export default function LatePart() {
  const t = useText();
  const unit = useOwnUnit('read');
  const asked = { late: '1', sort: 'dueOn', ...(unit ? { unitId: unit.id } : {}) } as const;
  const query = useQuery({
    queryKey: ['actions', 'late', asked],
    queryFn: () => actions.list({ query: { ...asked, limit: mostShown, count: '1' } }),
  });
  const count = query.data?.count ?? 0;
  if (query.data?.items.length === 0) return null;
  const all = <Go to={`/actions?${new URLSearchParams(asked)}`}>{t(text.lateAll, { count })}</Go>;
  return (
    <Panel title={t(text.lateTitle)} beside={count > mostShown && all}>
      <Load query={query}>
        {({ items }) => (
          <ActionLines
            items={items}
            under={({ unit, owner }) => `${unit} · ${owner.name}`}
            end={(row) => <DueDay action={row} />}
          />
        )}
      </Load>
    </Panel>
  );
}
