import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { showDay } from '../../../../shared/date.ts';
import { Button, ButtonLink } from '../../../../ui/Button.tsx';
import { NextStep } from '../../../../ui/record/NextStep.tsx';
import type { Tone } from '../../../../ui/StatusMark.tsx';
import { useNow } from '../../../../ui/useNow.ts';
import { type Say, useText } from '../../../../ui/Words.tsx';
import type { Incident } from '../../contract/case.ts';
import { nextStep, type NextStep as Step } from '../../rules/next-step.ts';
import { regimeNames } from '../../texts/words.ts';
import { TimeLeft } from '../clocks/TimeLeft.tsx';
import { dutiesOf } from '../filing/calls.ts';
import { triageOf } from './calls.ts';
import type { Asked } from './dialogs.ts';
import { nextText as text } from './texts.ts';

const tones: Record<Step['is'], Tone> = {
  assess: 'watch',
  name: 'watch',
  confirm: 'probable',
  decide: 'watch',
  redecide: 'late',
  file: 'watch',
  waitForStart: 'probable',
  close: 'ok',
  closed: 'neutral',
  dismissed: 'neutral',
  merged: 'neutral',
};

function saying(t: Say, step: Step, incident: Incident): string {
  const into = incident.related.find(({ relation }) => relation === 'mergedInto');
  switch (step.is) {
    case 'decide':
    case 'redecide':
      return t(text[step.is], { regimes: step.regimes.map((regime) => t(regimeNames[regime])).join(', ') });
    case 'file':
    case 'waitForStart':
      return t(text[step.is], { name: t(step.duty.name), receiver: t(step.duty.receiver.name) });
    default:
      return t(text[step.is], {
        day: showDay(incident.closedAt ?? ''),
        reason: incident.stateReason,
        number: into?.number,
      });
  }
}

type ActionProps = { step: Step; incident: Incident; ask: (asked: Asked) => void };

/** The button that takes the step; none for those who may not, or when nothing is left. */
function Action({ step, incident, ask }: ActionProps): ReactNode {
  const t = useText();
  const { id, mayHandle, mayDecide, related } = incident;
  const button = (asked: Asked, verb: string) =>
    mayHandle && (
      <Button kind="main" aria-haspopup="dialog" onClick={() => ask(asked)}>
        {verb}
      </Button>
    );
  const link = (to: string, verb: string, main = true) => (
    <ButtonLink kind={main ? 'main' : 'plain'} to={to}>
      {verb}
    </ButtonLink>
  );
  const into = related.find(({ relation }) => relation === 'mergedInto');
  switch (step.is) {
    case 'assess':
      return button('assess', t(text.assessVerb));
    case 'confirm':
      return button('assess', t(text.confirmVerb));
    case 'name':
      return button('handlers', t(text.nameVerb));
    case 'decide':
    case 'redecide':
      return link(`/incidents/${id}/triage`, t(text.decideVerb), mayDecide);
    case 'file':
      return link(`/incident-obligations/${step.duty.id}/report`, t(text.fileVerb), mayDecide);
    case 'waitForStart':
      return link(`/incidents/${id}?tab=duties`, t(text.fileVerb), false);
    case 'close':
      return mayHandle && link(`/incidents/${id}/close`, t(text.closeVerb));
    case 'merged':
      return into && link(`/incidents/${into.id}`, t(text.goThere));
    default:
      return null;
  }
}

const toneOf = (step: Step, now: string): Tone => {
  const due = step.is === 'file' ? step.duty.clock.dueAt : null;
  return due !== null && Date.parse(due) < Date.parse(now) ? 'serious' : tones[step.is];
};

/** What happens next with the case, and the way to do it. */
export function CaseNext({ incident, ask }: { incident: Incident; ask: (asked: Asked) => void }) {
  const t = useText();
  const now = useNow();
  const { data: triage } = useQuery(triageOf(incident.id));
  const { data: duties } = useQuery(dutiesOf(incident.id));
  if (!triage || !duties) return <div className="case-next-room" />;
  const step = nextStep(incident, { triage, duties: duties.items });
  const left = step.is === 'file' && step.duty.status === 'open' && (
    <>
      {' '}
      <TimeLeft timed={{ status: 'open', clock: step.duty.clock }} now={now} />
    </>
  );
  return (
    <NextStep tone={toneOf(step, now)} action={<Action step={step} incident={incident} ask={ask} />}>
      {saying(t, step, incident)}
      {left}
    </NextStep>
  );
}
