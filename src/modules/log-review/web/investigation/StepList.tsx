import { useState } from 'react';
import { showDay, showMoment } from '../../../../shared/date.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { Term } from '../../../../ui/Term.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { CaseStep, UnlawfulCase } from '../../contract/investigation.ts';
import { AssignDialog, SettleDialog } from './StepDialogs.tsx';
import { stepText as text } from './texts.ts';
import { StepMark } from './words.tsx';

function Source({ step: { source, certainty } }: { step: CaseStep }) {
  const t = useText();
  if (certainty === 'verified') return <span>{t(text.source, { source: t(source) })}</span>;
  return (
    <StatusMark tone="probable">
      <Term explained={t(text.probableWhy, { source: t(source) })}>{t(text.probable)}</Term>
    </StatusMark>
  );
}

function Standing({ step }: { step: CaseStep }) {
  const t = useText();
  if (step.state !== 'todo')
    return t(text.settledBy, { name: step.settledBy ?? '', moment: step.settledAt ? showMoment(step.settledAt) : '' });
  const who = step.handler ? t(text.handler, { name: step.handler.name }) : t(text.nobody);
  return step.dueOn ? `${t(text.by, { day: showDay(step.dueOn) })} · ${who}` : who;
}

type Asked = { step: CaseStep; of: 'settle' | 'assign' };
type StepProps = { one: UnlawfulCase; step: CaseStep; ask: (asked: Asked) => void };

function Step({ one, step, ask }: StepProps) {
  const t = useText();
  const named = (verb: string) => `${verb}: ${t(step.title)}`;
  const open = one.state === 'open';
  return (
    <li className="case-step" data-state={step.state}>
      <div className="case-step-head">
        <h3>{t(step.title)}</h3>
        <StepMark step={step} />
      </div>
      <p className="soft">{t(step.what)}</p>
      {step.note && <p className="case-seen">{step.note}</p>}
      <p className="soft small case-step-foot">
        <span>
          <Standing step={step} />
        </span>
        <Source step={step} />
      </p>
      {open && (step.maySettle || one.mayInvestigate) && (
        <div className="case-step-acts">
          {step.maySettle && (
            <Button
              size="small"
              aria-haspopup="dialog"
              aria-label={named(t(step.state === 'todo' ? text.settle : text.again))}
              onClick={() => ask({ step, of: 'settle' })}
            >
              {t(step.state === 'todo' ? text.settle : text.again)}
            </Button>
          )}
          {one.mayInvestigate && step.state === 'todo' && (
            <Button
              kind="quiet"
              size="small"
              aria-haspopup="dialog"
              aria-label={named(t(text.assign))}
              onClick={() => ask({ step, of: 'assign' })}
            >
              {t(text.assign)}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** The steps of the routine in their order: what, why, who, by when and what came of it. */
export function StepList({ one }: { one: UnlawfulCase }) {
  const t = useText();
  const [asked, ask] = useState<Asked | null>(null);
  const done = one.steps.filter(({ state }) => state !== 'todo').length;
  const beside = <span className="soft small">{t(text.progress, { done, count: one.steps.length })}</span>;
  const close = () => ask(null);
  return (
    <Panel title={t(text.title)} beside={beside}>
      <ol className="case-steps">
        {one.steps.map((step) => (
          <Step key={step.key} one={one} step={step} ask={ask} />
        ))}
      </ol>
      {asked?.of === 'settle' && <SettleDialog one={one} step={asked.step} close={close} />}
      {asked?.of === 'assign' && <AssignDialog one={one} step={asked.step} close={close} />}
    </Panel>
  );
}
