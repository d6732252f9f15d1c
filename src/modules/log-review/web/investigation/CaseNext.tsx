import { showDay } from '../../../../shared/date.ts';
import { NextStep } from '../../../../ui/record/NextStep.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { UnlawfulCase } from '../../contract/investigation.ts';
import { nextText as text } from './texts.ts';
import { isLate } from './words.tsx';

/** The step that should be settled first. */
const nextStep = ({ steps }: UnlawfulCase) =>
  steps.filter(({ state }) => state === 'todo').toSorted((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'))[0];

/** What happens next with the investigation, and by when. */
export function CaseNext({ one }: { one: UnlawfulCase }) {
  const t = useText();
  const step = nextStep(one);
  if (one.state === 'closed') return <NextStep tone="neutral">{t(text.closed)}</NextStep>;
  if (one.state === 'proposed')
    return <NextStep tone="probable">{t(one.mayConfirm ? text.confirm : text.waitConfirm)}</NextStep>;
  if (!step) return <NextStep tone="watch">{t(one.mayInvestigate ? text.propose : text.waitPropose)}</NextStep>;
  const late = isLate(step);
  const said = step.dueOn === null ? text.undated : late ? text.late : text.settle;
  return (
    <NextStep tone={late ? 'late' : 'watch'}>
      {t(said, { step: t(step.title), day: step.dueOn ? showDay(step.dueOn) : '' })}
    </NextStep>
  );
}
