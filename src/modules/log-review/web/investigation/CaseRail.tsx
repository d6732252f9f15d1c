import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { UnlawfulCase } from '../../contract/investigation.ts';
import { partNames } from '../../texts/investigation.ts';
import { BreachDialog } from './BreachDialog.tsx';
import { CircleDialog } from './CircleDialog.tsx';
import { breachText, caseText as text } from './texts.ts';

type PartProps = { one: UnlawfulCase };

/** Who may know, and what each is there for. */
export function Circle({ one }: PartProps) {
  const t = useText();
  const [asked, ask] = useState(false);
  const button = one.mayInvestigate && one.state === 'open' && (
    <Button
      kind="quiet"
      size="small"
      aria-haspopup="dialog"
      aria-label={t(text.circleChange)}
      onClick={() => ask(true)}
    >
      {t(text.change)}
    </Button>
  );
  return (
    <Panel title={t(text.circle)} beside={button} lead={t(text.circleLead)}>
      <ul className="rail-list">
        {one.circle.map(({ id, name, part }) => (
          <li key={id}>
            <div>
              <span>{name}</span>
              <span className="small">{t(partNames[part])}</span>
            </div>
          </li>
        ))}
      </ul>
      {asked && <CircleDialog one={one} close={() => ask(false)} />}
    </Panel>
  );
}

/** The incident of the breach, or the way to open one. */
export function CaseIncident({ one }: PartProps) {
  const t = useText();
  const [asked, ask] = useState(false);
  const mayOpen = one.mayInvestigate && one.state === 'open';
  if (!one.incident && !mayOpen) return null;
  return (
    <Panel title={t(text.incident)}>
      {one.incident ? (
        <Go to={`/incidents/${one.incident.id}`}>{one.incident.number}</Go>
      ) : (
        <Button size="small" aria-haspopup="dialog" onClick={() => ask(true)}>
          {t(breachText.verb)}
        </Button>
      )}
      {asked && <BreachDialog one={one} close={() => ask(false)} />}
    </Panel>
  );
}

/** What is printed from the case. */
export function CasePapers({ one: { id } }: PartProps) {
  const t = useText();
  return (
    <Panel title={t(text.papers)}>
      <ul className="rail-list">
        <li>
          <Go to={`/log-review/cases/${id}/papers/police`}>{t(text.police)}</Go>
        </li>
        <li>
          <Go to={`/log-review/cases/${id}/papers/patient`}>{t(text.letter)}</Go>
        </li>
      </ul>
    </Panel>
  );
}
