import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Row } from '../../../../ui/Arrange.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { CasePlaybook, CaseStep } from '../../contract/playbook.ts';
import { kindNames } from '../../texts/words.ts';
import { incidents } from '../calls.ts';
import { LeaveOutDialog, TakeUpDialog } from './StepDialogs.tsx';
import { StepWhen } from './StepWhen.tsx';
import { text } from './texts.ts';
import './playbook.css';

type Ask = (asked: 'takeUp' | 'leaveOut') => void;

/** What was chosen of a step, or the two ways to choose. */
function StepChoice({ step, mayChoose, ask }: { step: CaseStep; mayChoose: boolean; ask: Ask }) {
  const t = useText();
  const { choice } = step;
  if (choice?.chosen)
    return (
      <Row gap="tight">
        <StatusMark tone="ok">{t(text.takenUp)}</StatusMark>
        {choice.actionId && <Go to={`/actions/${choice.actionId}`}>{t(text.action)}</Go>}
      </Row>
    );
  return (
    <Row gap="tight">
      {choice && <StatusMark tone="neutral">{t(text.leftOut)}</StatusMark>}
      {mayChoose && (
        <Button size="small" onClick={() => ask('takeUp')}>
          {t(text.takeUp)}
        </Button>
      )}
      {mayChoose && !choice && (
        <Button size="small" kind="quiet" onClick={() => ask('leaveOut')}>
          {t(text.leaveOut)}
        </Button>
      )}
    </Row>
  );
}

function StepLine({ step, mayChoose, ask }: { step: CaseStep; mayChoose: boolean; ask: Ask }) {
  const { language } = useLanguage();
  return (
    <li>
      <div className="case-step-words">
        <strong>{step.title[language]}</strong>
        <StepWhen step={step} />
        {step.text[language] && !step.choice && <p className="small">{step.text[language]}</p>}
        {step.choice?.reason && <p className="soft small">{step.choice.reason}</p>}
      </div>
      <StepChoice step={step} mayChoose={mayChoose} ask={ask} />
    </li>
  );
}

const dialogs = { takeUp: TakeUpDialog, leaveOut: LeaveOutDialog };

function Steps({ playbook, reload }: { playbook: CasePlaybook; reload: () => void }) {
  const t = useText();
  const [asked, ask] = useState<{ step: CaseStep; what: keyof typeof dialogs } | null>(null);
  const Asking = asked && dialogs[asked.what];
  const { id, mayChoose, steps, exercise } = playbook;
  const close = (after?: CasePlaybook) => {
    ask(null);
    if (after) reload();
  };
  return (
    <>
      {exercise && <p className="soft small">{t(text.exerciseLead)}</p>}
      <ul className="case-steps">
        {steps.map((step) => (
          <StepLine key={step.key} step={step} mayChoose={mayChoose} ask={(what) => ask({ step, what })} />
        ))}
      </ul>
      {asked && Asking && <Asking incidentId={id} step={asked.step} close={close} />}
    </>
  );
}

/** The steps proposed for a case, taken up or left out one by one; nothing before it is an incident, unless some were. */
export function PlaybookPanel({ id }: { id: string }) {
  const t = useText();
  const query = useQuery({
    queryKey: ['incidents', id, 'playbook'],
    queryFn: () => incidents.casePlaybook({ params: { id } }),
  });
  return (
    <Load query={query}>
      {(playbook) => {
        const touched = playbook.steps.some(({ choice }) => choice !== null);
        if (playbook.steps.length === 0 || (!playbook.mayChoose && !touched)) return null;
        const kind = t(kindNames[playbook.kind]).toLowerCase();
        return (
          <Panel title={t(text.casePanel)} lead={t(text.caseLead, { kind })}>
            <Steps playbook={playbook} reload={() => void query.refetch()} />
          </Panel>
        );
      }}
    </Load>
  );
}
