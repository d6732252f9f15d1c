import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useNow } from '../../../../ui/useNow.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Incident } from '../../contract/case.ts';
import type { Obligation } from '../../contract/obligation.ts';
import { openStates } from '../../contract/words.ts';
import { dutiesOf } from './calls.ts';
import { Duty, isPending } from './Duty.tsx';
import { EndDialog } from './EndDialog.tsx';
import { OtherReports } from './OtherReports.tsx';
import { RequestDialog } from './RequestDialog.tsx';
import { actText, dutyText as text } from './texts.ts';
import './filing.css';

type DutiesProps = { items: readonly Obligation[]; mayDecide: boolean };

function Duties({ items, mayDecide }: DutiesProps) {
  const t = useText();
  const now = useNow();
  const [ending, end] = useState<Obligation | null>(null);
  const pending = items.filter(isPending);
  const done = items.filter((one) => !isPending(one));
  const first = pending.find(({ status }) => status === 'open');
  const shown = (duty: Obligation) => (
    <Duty key={duty.id} duty={duty} now={now} first={duty === first} mayEnd={mayDecide} end={() => end(duty)} />
  );
  return (
    <>
      {items.length === 0 && <EmptyState title={t(text.none)} text={t(text.noneText)} />}
      {pending.length > 0 && <ul className="duties">{pending.map(shown)}</ul>}
      {done.length > 0 && (
        <details className="duties-done" open={pending.length === 0}>
          <summary>{t(text.ended, { count: done.length })}</summary>
          <ul className="duties">{done.map(shown)}</ul>
        </details>
      )}
      {ending && <EndDialog duty={ending} close={() => end(null)} />}
    </>
  );
}

/** What the law demands that is filed about a case, each with its clock, and what has been filed: a part of its page. */
export function Obligations({ incident: { id, state, mayDecide } }: { incident: Incident }) {
  const t = useText();
  const [asking, ask] = useState(false);
  const query = useQuery(dutiesOf(id));
  const decides = mayDecide && openStates.includes(state);
  const button = decides && (
    <Button size="small" onClick={() => ask(true)}>
      {t(actText.request)}
    </Button>
  );
  return (
    <Panel title={t(text.title)} lead={t(text.lead)} beside={button}>
      <Load query={query}>{({ items }) => <Duties items={items} mayDecide={decides} />}</Load>
      <OtherReports incidentId={id} />
      {asking && <RequestDialog incidentId={id} close={() => ask(false)} />}
    </Panel>
  );
}
