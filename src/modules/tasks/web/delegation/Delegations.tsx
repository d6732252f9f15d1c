import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
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

function Line({ delegation }: { delegation: Delegation }) {
  const t = useText();
  const { mine, to, person, kinds, kindNames, fromOn, toOn, note, state } = delegation;
  return (
    <li className="delegation">
      <div className="task-words">
        <strong>{mine ? to : person}</strong>
        <span>
          <DateText at={fromOn} as="long" /> – <DateText at={toOn} as="long" />
        </span>
        <span className="task-where">{kinds ? kindNames.join(', ') : t(text.all)}</span>
        {note && <span className="task-where">{note}</span>}
      </div>
      <StatusMark tone={tones[state]}>{t(text[state])}</StatusMark>
      {mayEnd(delegation) && <EndDelegation delegation={delegation} />}
    </li>
  );
}

function Part({ title, items }: { title: string; items: readonly Delegation[] }) {
  if (items.length === 0) return null;
  return (
    <Panel title={title}>
      <ul className="task-list">
        {items.map((one) => (
          <Line key={one.id} delegation={one} />
        ))}
      </ul>
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
