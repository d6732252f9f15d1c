import { Button, ButtonLink } from '../../../../ui/Button.tsx';
import { NextStep } from '../../../../ui/record/NextStep.tsx';
import type { Tone } from '../../../../ui/StatusMark.tsx';
import { useSend } from '../../../../ui/send.ts';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Action } from '../../contract/action.ts';
import { type Next, nextOf } from '../../rules/action.ts';
import { actions } from '../calls.ts';
import { nextText, text } from '../texts.ts';

const tones: Record<Next, Tone> = {
  late: 'late',
  soon: 'watch',
  later: 'neutral',
  check: 'watch',
  checkLater: 'neutral',
  unchecked: 'watch',
  helped: 'ok',
  partly: 'watch',
  again: 'late',
  followed: 'neutral',
  cancelled: 'neutral',
};

type StepProps = { action: Action; judge: () => void };

/** The button that takes the next step, for those who may. */
function Step({ action, next, judge }: StepProps & { next: Next }) {
  const t = useText();
  const finish = useSend(actions.progress, { said: t(text.reported) });
  const { id, version, mayEdit, isOwner, isChecker, unitId } = action;
  if (['late', 'soon', 'later'].includes(next) && (isOwner || mayEdit))
    return (
      <Button
        kind="main"
        busy={finish.busy}
        onClick={() => finish.send({ params: { id }, body: { version, status: 'done' } })}
      >
        {t(text.markDone)}
      </Button>
    );
  if ((next === 'check' || next === 'checkLater') && (isChecker || mayEdit))
    return (
      <Button kind={next === 'check' ? 'main' : 'plain'} onClick={judge}>
        {t(text.check)}
      </Button>
    );
  const anew = (next === 'again' || next === 'partly') && mayEdit;
  return (
    anew && (
      <ButtonLink kind={next === 'again' ? 'main' : 'plain'} to={`/actions/new?follows=${id}&unitId=${unitId}`}>
        {t(text.again)}
      </ButtonLink>
    )
  );
}

/** What happens next with the action, and the way to do it. */
export function ActionNext({ action, judge }: StepProps) {
  const t = useText();
  const next = nextOf(action, today());
  const { dueOn: day, checkOn: checkDay, cancelReason: reason } = action;
  return (
    <NextStep tone={tones[next]} action={<Step action={action} next={next} judge={judge} />}>
      {t(nextText[next], { day, checkDay, reason, checker: action.checker?.name })}
    </NextStep>
  );
}
