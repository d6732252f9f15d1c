import { StatusMark, type Tone } from '../../../../ui/StatusMark.tsx';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { CheckState, CheckVerdict } from '../../contract/check.ts';
import type { CaseStep } from '../../contract/investigation.ts';
import type { CaseState, Outcome, StepState } from '../../contract/investigation-words.ts';
import { checkStateNames, verdictNames } from '../../texts/check.ts';
import { caseStateNames, outcomeNames } from '../../texts/investigation.ts';
import { stepText } from './texts.ts';

const caseTones: Record<CaseState, Tone> = { open: 'watch', proposed: 'probable', closed: 'neutral' };
const checkTones: Record<CheckState, Tone> = { running: 'probable', found: 'watch', failed: 'late', closed: 'neutral' };
const stepTones: Record<StepState | 'late', Tone> = { todo: 'watch', late: 'late', done: 'ok', notNeeded: 'neutral' };
const verdictTones: Record<CheckVerdict, Tone> = { justified: 'ok', unclear: 'watch', unjustified: 'late' };

type MarkProps<S> = { state: S; framed?: boolean };

export function CaseStateMark({ state, framed = false }: MarkProps<CaseState>) {
  const t = useText();
  return (
    <StatusMark tone={caseTones[state]} framed={framed}>
      {t(caseStateNames[state])}
    </StatusMark>
  );
}

export function CheckStateMark({ state, framed = false }: MarkProps<CheckState>) {
  const t = useText();
  return (
    <StatusMark tone={checkTones[state]} framed={framed}>
      {t(checkStateNames[state])}
    </StatusMark>
  );
}

/** Whether a step that is left should have been settled before today. */
export const isLate = ({ state, dueOn }: Pick<CaseStep, 'state' | 'dueOn'>): boolean =>
  state === 'todo' && dueOn !== null && dueOn < today();

export function StepMark({ step }: { step: CaseStep }) {
  const t = useText();
  const state = isLate(step) ? 'late' : step.state;
  return <StatusMark tone={stepTones[state]}>{t(stepText[state])}</StatusMark>;
}

export function VerdictMark({ verdict }: { verdict: CheckVerdict }) {
  const t = useText();
  return <StatusMark tone={verdictTones[verdict]}>{t(verdictNames[verdict])}</StatusMark>;
}

export function OutcomeName({ outcome }: { outcome: Outcome }) {
  return useText()(outcomeNames[outcome]);
}
