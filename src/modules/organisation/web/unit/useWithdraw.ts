import { useConfirm } from '../../../../ui/Confirm.tsx';
import { useSend } from '../../../../ui/send.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { UnitChange } from '../../contract/unit.ts';
import { organisation } from '../calls.ts';
import { unitText } from './texts.ts';

/** Withdraws a planned move or merger after asking. */
export function useWithdraw() {
  const t = useText();
  const confirm = useConfirm();
  const { send, busy } = useSend(organisation.withdrawChange, { said: t(unitText.withdrawDone) });
  const withdraw = async (change: UnitChange) => {
    const question = {
      title: t(unitText.withdrawTitle),
      text: t(unitText.withdrawText),
      verb: t(unitText.withdraw),
    };
    if (await confirm(question)) send({ params: { id: change.unitId, changeId: change.id } });
  };
  return { withdraw: (change: UnitChange) => void withdraw(change), busy };
}
