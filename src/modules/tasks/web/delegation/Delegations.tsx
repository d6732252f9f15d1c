import { useState } from 'react';
import { showDay } from '../../../../shared/date.ts';
import { Button } from '../../../../ui/Button.tsx';
import { DataTable, type TableColumn } from '../../../../ui/DataTable.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { StatusMark, type Tone } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Delegation } from '../../contract/delegation.ts';
import { useDelegations } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { delegationText as text } from '../texts.ts';
import { EndDelegation } from './EndDelegation.tsx';
import { NewDelegationDialog } from './NewDelegationDialog.tsx';
import '../tasks.css';

const tones: Record<Delegation['state'], Tone> = {
  coming: 'probable',
  now: 'ok',
  past: 'neutral',
  withdrawn: 'neutral',
};
const mayEnd = ({ state }: Delegation) => state === 'coming' || state === 'now';

function useColumns(): TableColumn<Delegation>[] {
  const t = useText();
  return [
    { label: t(text.who), cell: ({ mine, to, person }) => (mine ? to : person) },
    { label: t(text.days), cell: ({ fromOn, toOn }) => `${showDay(fromOn)} – ${showDay(toOn)}` },
    { label: t(text.what), cell: ({ kinds, kindNames }) => (kinds ? kindNames.join(', ') : t(text.all)) },
    { label: t(text.note), cell: ({ note }) => note },
    {
      label: t(text.state),
      cell: ({ state, fromOn }) => (
        <StatusMark tone={tones[state]}>{t(text[state], { day: showDay(fromOn) })}</StatusMark>
      ),
    },
    { label: '', cell: (one) => mayEnd(one) && <EndDelegation delegation={one} />, align: 'end' },
  ];
}

function Part({ title, items }: { title: string; items: readonly Delegation[] }) {
  const columns = useColumns();
  if (items.length === 0) return null;
  return (
    <Panel title={title}>
      <DataTable caption={title} columns={columns} rows={items} rowKey={({ id }) => id} />
    </Panel>
  );
}

/** What one has handed over and been handed: now, later and before. */
export default function Delegations() {
  const t = useText();
  const query = useDelegations();
  const [asking, setAsking] = useState(false);
  const ask = (
    <Button kind="main" onClick={() => setAsking(true)}>
      {t(text.new)}
    </Button>
  );
  return (
    <>
      <PageTitle
        title={t(pageTitles.handingOver)}
        lead={t(text.lead)}
        back={{ to: '/tasks', label: t(pageTitles.mine) }}
        actions={ask}
      />
      <Load query={query}>
        {({ items }) => (
          <>
            {items.length === 0 && <EmptyState title={t(text.none)} text={t(text.noneText)} />}
            <Part title={t(text.given)} items={items.filter(({ mine }) => mine)} />
            <Part title={t(text.received)} items={items.filter(({ mine }) => !mine)} />
          </>
        )}
      </Load>
      {asking && <NewDelegationDialog close={() => setAsking(false)} />}
    </>
  );
}
