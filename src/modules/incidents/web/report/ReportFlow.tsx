import { useSearchValue } from '../../../../ui/address.ts';
import { Button } from '../../../../ui/Button.tsx';
import { explain } from '../../../../ui/explain.ts';
import { Flow, type FlowStep } from '../../../../ui/flow/Flow.tsx';
import { FormContext } from '../../../../ui/form/context.ts';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { type Files, SendStep } from './SendStep.tsx';
import { SubjectStep } from './SubjectStep.tsx';
import { type StepKey, stepOf, stepsOf } from './steps.ts';
import { reportText as text } from './texts.ts';
import { useOnline } from './useOnline.ts';
import type { Reporting } from './useReporting.ts';
import { WhatStep } from './WhatStep.tsx';
import { WhenStep } from './WhenStep.tsx';
import { WhoStep } from './WhoStep.tsx';

type ReportFlowProps = {
  work: Reporting;
  /** Files may be added; `null` without sign-in. */
  files: Files | null;
  again: () => void;
};

const optional = new Set(['where', 'beganWhen', 'persons', 'contact', 'system', 'caseId']);
const nothing = () => undefined;

/** Goes to the first field that needs correcting, once it is marked. */
const showFirstFault = () =>
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('.flow-step :is([aria-invalid="true"], [data-error] input)')?.focus(),
  );

function useSteps({ work, files }: ReportFlowProps, go: (step: string) => void): FlowStep[] {
  const t = useText();
  const idea = work.answers.subject === 'idea';
  const all: Record<StepKey, Omit<FlowStep, 'key'>> = {
    subject: {
      title: t(text.subject),
      lead: t(text.subjectLead),
      content: <SubjectStep onward={() => go('what')} />,
      ready: work.answers.subject !== '',
    },
    what: { title: t(idea ? text.idea : text.what), content: <WhatStep open={files === null} /> },
    when: { title: t(text.when), content: <WhenStep /> },
    who: { title: t(text.who), content: <WhoStep /> },
    send: { title: t(text.send), content: <SendStep answers={work.answers} files={files} /> },
  };
  return stepsOf(work.answers).map((key) => ({ key, ...all[key] }));
}

function State({ work, again }: Pick<ReportFlowProps, 'work' | 'again'>) {
  const t = useText();
  const online = useOnline();
  return (
    <>
      {!online && <NoticeLine tone="watch">{t(text.offline)}</NoticeLine>}
      {work.kept && (
        <NoticeLine tone="probable">
          {t(text.draftKept)}
          <Button kind="quiet" size="small" onClick={again}>
            {t(text.clearDraft)}
          </Button>
        </NoticeLine>
      )}
    </>
  );
}

type FailureProps = { error: unknown; toFault: (() => void) | undefined };

/** Why the report was not taken, and the way to what needs correcting when that is on another step. */
function Failure({ error, toFault }: FailureProps) {
  const t = useText();
  if (!error) return null;
  const { title, detail, reference, signIn } = explain(error, t);
  return (
    <NoticeLine tone="late">
      <span>
        <strong>{title}</strong> {detail} {reference && <code>{reference}</code>}
      </span>
      {signIn && <a href={signIn}>{t(text.signInAgain)}</a>}
      {toFault && (
        <Button size="small" onClick={toFault}>
          {t(text.correct)}
        </Button>
      )}
    </NoticeLine>
  );
}

/** The questions, one thing a step. */
export function ReportFlow(props: ReportFlowProps) {
  const t = useText();
  const { work } = props;
  const [here, go] = useSearchValue('step');
  const steps = useSteps(props, go);
  const leave = async (step: string) => {
    const complete = work.complete(step as StepKey);
    if (!complete) showFirstFault();
    return complete;
  };
  const finish = async () => {
    const lacking = work.lacking();
    if (!lacking) return work.submit();
    work.complete(lacking);
    go(lacking);
    showFirstFault();
  };
  const { values, errors, set } = work;
  const [wrong] = Object.keys(errors).map(stepOf);
  return (
    <FormContext value={{ values, errors, set, optional: (name) => optional.has(name), describe: nothing }}>
      <State work={work} again={props.again} />
      <Failure error={work.failure} toFault={wrong && wrong !== here ? () => go(wrong) : undefined} />
      <div className="report-flow">
        <Flow steps={steps} finish={t(text.finish)} onFinish={() => void finish()} busy={work.busy} leave={leave} />
      </div>
    </FormContext>
  );
}
