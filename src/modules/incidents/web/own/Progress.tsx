import { IconCheck } from '@tabler/icons-react';
import { DateText } from '../../../../ui/DateText.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { State } from '../../contract/words.ts';
import { type Moments, progressOf, type Step } from './progress.ts';
import { text } from './texts.ts';

function StepMark({ step: { name, at }, done, here }: { step: Step; done: boolean; here: boolean }) {
  const t = useText();
  return (
    <li className={done ? 'progress-done' : 'progress-ahead'} aria-current={here ? 'step' : undefined}>
      <span className="progress-dot" aria-hidden="true">
        {done && <IconCheck size={14} stroke={2.5} />}
      </span>
      <span className="progress-name">
        {t(name)}
        {done && <span className="unseen">, {t(text.stepDone)}</span>}
      </span>
      {done && at && (
        <span className="progress-at">
          <DateText at={at} as="near" />
        </span>
      )}
    </li>
  );
}

/** How far a report has come. */
export function Progress({ state, moments }: { state: State; moments: Moments }) {
  const t = useText();
  const { steps, reached } = progressOf(state, moments);
  return (
    <ol className="progress-steps" aria-label={t(text.progress)}>
      {steps.map((step, place) => (
        <StepMark key={step.name.sv} step={step} done={place <= reached} here={place === reached} />
      ))}
    </ol>
  );
}
