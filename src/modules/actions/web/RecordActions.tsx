import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../../ui/Actor.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Load } from '../../../ui/Load.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { useText } from '../../../ui/Words.tsx';
import { may } from '../permissions.ts';
import { ActionLines } from './ActionLines.tsx';
import { actions } from './calls.ts';
import { text } from './texts.ts';

type RecordActionsProps = { id: string; unitId?: string };

/** The actions linked to a record, and the way to add one that is linked to it. */
export default function RecordActions({ id, unitId }: RecordActionsProps) {
  const t = useText();
  const [mayAdd, mayRead] = [useMay(may.edit), useMay(may.read)];
  const query = useQuery({
    queryKey: ['record', id, 'actions'],
    queryFn: () => actions.ofRecord({ params: { id } }),
  });
  // an employee is not told of actions there is nothing to see of
  if (!mayRead && (query.data?.items.length ?? 0) === 0) return null;
  const asked = new URLSearchParams({ from: id, ...(unitId ? { unitId } : {}) });
  const add = mayAdd && (
    <ButtonLink kind="quiet" size="small" icon={IconPlus} to={`/actions/new?${asked}`}>
      {t(text.create)}
    </ButtonLink>
  );
  return (
    <Panel title={t(text.recordTitle)} beside={add}>
      <Load query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="faint small">{t(text.recordNone)}</p>
          ) : (
            <ActionLines items={items} under={({ number, owner }) => `${number} · ${owner.name}`} />
          )
        }
      </Load>
    </Panel>
  );
}
