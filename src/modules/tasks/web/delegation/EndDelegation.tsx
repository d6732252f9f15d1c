import { Button } from '../../../../ui/Button.tsx';
import { ConfirmButton } from '../../../../ui/Confirm.tsx';
import { useSend } from '../../../../ui/send.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Delegation } from '../../contract/delegation.ts';
import { tasks } from '../calls.ts';
import { delegationText as text } from '../texts.ts';

/** Ends a handing over: the one takes the tasks back, the other declines them. */
export function EndDelegation({ delegation: { id, version, mine, person } }: { delegation: Delegation }) {
  const t = useText();
  const said = mine ? t(text.takenBack) : t(text.declined, { name: person });
  const { send, busy } = useSend(tasks.withdraw, { said });
  const end = () => send({ params: { id }, body: { version } });
  if (mine) {
    return (
      <Button size="small" busy={busy} onClick={end}>
        {t(text.takeBack)}
      </Button>
    );
  }
  return (
    <ConfirmButton
      size="small"
      busy={busy}
      onConfirm={end}
      title={t(text.declineTitle)}
      text={t(text.declineText, { name: person })}
      verb={t(text.decline)}
    >
      {t(text.decline)}
    </ConfirmButton>
  );
}
