import { type ReactNode, useEffect, useRef } from 'react';
import { useSearchValue } from '../address.ts';
import { Button } from '../Button.tsx';
import { useText } from '../Words.tsx';
import { type Step, Steps } from './Steps.tsx';
import { flowText } from './texts.ts';

export type FlowStep = Step & {
  /** One sentence under the step's question. */
  lead?: string;
  content: ReactNode;
  /** `false` holds Continue until the step's question is answered. */
  ready?: boolean;
  /** Verb on the button when not "Fortsätt". */
  onward?: string;
};

type FlowProps = {
  steps: readonly FlowStep[];
  /** The verb of the last step: "Skicka anmälan". */
  finish: string;
  onFinish: () => void;
  busy?: boolean;
  /** Called before leaving a step forwards, to save; `false` stays. */
  leave?: (key: string) => Promise<boolean>;
  /** Beside the steps: arithmetic shown, a summary of what is answered. */
  beside?: ReactNode;
};

/**
 * One question or decision a step; Back is always possible, and the step stands in the address, so that reload and the
 * browser's own Back work. Keep the answers with `useRemembered` or a `Form` draft in the page.
 */
export function Flow({ steps, finish, onFinish, busy = false, leave, beside }: FlowProps) {
  const t = useText();
  const [asked, go] = useSearchValue('step');
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const place = Math.max(
    0,
    steps.findIndex((step) => step.key === asked),
  );
  const step = steps[place];
  const next = steps[place + 1];
  const before = steps[place - 1];
  const key = step?.key;
  useEffect(() => {
    if (key && moved.current) heading.current?.focus();
    moved.current = true;
  }, [key]);
  if (!step) return null;
  const onward = async () => {
    if (leave && !(await leave(step.key))) return;
    if (next) go(next.key);
    else onFinish();
  };
  return (
    <div className={beside ? 'flow flow-beside' : 'flow'}>
      <Steps steps={steps} current={step.key} go={go} />
      <section className="flow-step">
        <h2 ref={heading} tabIndex={-1}>
          {step.title}
        </h2>
        {step.lead && <p className="panel-lead">{step.lead}</p>}
        {step.content}
        <div className="flow-foot">
          {before && <Button onClick={() => go(before.key)}>{t(flowText.back)}</Button>}
          <Button kind="main" busy={busy} disabled={step.ready === false} onClick={() => void onward()}>
            {next ? (step.onward ?? t(flowText.onward)) : finish}
          </Button>
        </div>
      </section>
      {beside && <aside className="flow-aside">{beside}</aside>}
    </div>
  );
}
