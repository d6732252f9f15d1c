import { useText } from '../Words.tsx';
import { flowText } from './texts.ts';

export type Step = { key: string; title: string };
type StepsProps = { steps: readonly Step[]; current: string; go?: (key: string) => void };

/** Where one is in a flow: earlier steps can be returned to. */
export function Steps({ steps, current, go }: StepsProps) {
  const t = useText();
  const here = steps.findIndex((step) => step.key === current);
  return (
    <nav className="steps" aria-label={t(flowText.steps)}>
      <p className="steps-count">{t(flowText.stepOf, { step: here + 1, steps: steps.length })}</p>
      <ol>
        {steps.map((step, place) => {
          const state = place < here ? 'done' : place === here ? 'here' : 'ahead';
          const words = (
            <>
              {step.title}
              {state === 'done' && <span className="unseen">, {t(flowText.done)}</span>}
            </>
          );
          return (
            <li key={step.key} className={`step step-${state}`} aria-current={state === 'here' ? 'step' : undefined}>
              {state === 'done' && go ? (
                <button type="button" onClick={() => go(step.key)}>
                  {words}
                </button>
              ) : (
                <span>{words}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
