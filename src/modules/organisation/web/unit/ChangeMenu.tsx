import { IconArrowMerge, IconArrowRight, IconArrowsShuffle, IconRefresh, IconSquareX } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { useConfirm } from '../../../../ui/Confirm.tsx';
import { Menu, type MenuItem } from '../../../../ui/Menu.tsx';
import { useSend } from '../../../../ui/send.ts';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Unit } from '../../contract/unit.ts';
import { isOver } from '../../rules/unit.ts';
import { organisation } from '../calls.ts';
import { EndDialog } from '../EndDialog.tsx';
import { unitText } from './texts.ts';

function useReopen({ id, name, version }: Unit) {
  const t = useText();
  const confirm = useConfirm();
  const reopen = useSend(organisation.reopenUnit, { said: t(unitText.reopened) });
  return async () => {
    const question = {
      title: t(unitText.reopenTitle, { name }),
      text: t(unitText.reopenText),
      verb: t(unitText.reopen),
    };
    if (await confirm(question)) reopen.send({ params: { id }, body: { version } });
  };
}

/** Move, merge, end: what changes a unit's place in the organisation. */
export function ChangeMenu({ unit }: { unit: Unit }) {
  const t = useText();
  const [ending, setEnding] = useState(false);
  const reopen = useReopen(unit);
  if (unit.mergedIntoId !== null) return null;
  const page = `/organisation/units/${unit.id}`;
  const lasting: MenuItem[] = [
    { label: t(unitText.move), icon: IconArrowRight, to: `${page}/move` },
    { label: t(unitText.merge), icon: IconArrowMerge, to: `${page}/merge` },
    { rule: true },
    { label: t(unitText.end), icon: IconSquareX, onClick: () => setEnding(true), danger: true },
  ];
  const again: MenuItem = { label: t(unitText.reopen), icon: IconRefresh, onClick: () => void reopen() };
  const items = isOver(unit, today()) ? [again] : unit.validTo ? [...lasting, again] : lasting;
  const { id, name, version } = unit;
  return (
    <>
      <Menu end items={items}>
        <Button icon={IconArrowsShuffle} aria-haspopup="menu">
          {t(unitText.change)}
        </Button>
      </Menu>
      {ending && (
        <EndDialog
          title={t(unitText.endTitle, { name })}
          lead={t(unitText.endLead)}
          verb={t(unitText.endVerb)}
          said={t(unitText.endDone)}
          save={(on) => organisation.endUnit({ params: { id }, body: { version, on } })}
          close={() => setEnding(false)}
        />
      )}
    </>
  );
}
