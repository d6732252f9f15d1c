import { IconDots, IconFileText, IconGridDots, IconRubberStamp, IconStack2, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useMay } from '../../../../ui/Actor.tsx';
import { useGo } from '../../../../ui/address.ts';
import { Button, ButtonLink } from '../../../../ui/Button.tsx';
import { useConfirm } from '../../../../ui/Confirm.tsx';
import { Menu, type MenuItem } from '../../../../ui/Menu.tsx';
import { useSend } from '../../../../ui/send.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Framework } from '../../contract/frameworks.ts';
import { may } from '../../permissions.ts';
import { requirements } from '../calls.ts';
import { atUnit } from '../unit/useUnit.ts';
import { text as common } from '../words.ts';
import { ChooseGroups } from './ChooseGroups.tsx';
import { frameworkText as text } from './texts.ts';

type ActionsProps = { framework: Framework; unitId: string };

function useRemove({ id }: Framework) {
  const t = useText();
  const go = useGo();
  const confirm = useConfirm();
  const remove = useSend(
    async () => {
      await requirements.removeFramework({ params: { id } });
      go('/requirements');
    },
    { said: t(text.removed) },
  );
  return async () => {
    const question = { title: t(text.removeAsk), text: t(text.removeText), verb: t(common.remove), danger: true };
    if (await confirm(question)) remove.send(undefined);
  };
}

/** Where one goes from a framework: coverage, statement, freezing, groups. */
export function FrameworkActions({ framework, unitId }: ActionsProps) {
  const t = useText();
  const { id, groups, mayAssess, mayFreeze } = framework;
  const [choosing, setChoosing] = useState(false);
  const remove = useRemove(framework);
  const mayRead = useMay(may.read);
  const mayRemove = useMay(may.manageFrameworks) && framework.origin === 'imported';
  const freeze: MenuItem = {
    label: t(text.freeze),
    icon: IconRubberStamp,
    to: atUnit(`/requirements/frozen/new?frameworkId=${id}`, unitId),
  };
  const group: MenuItem = { label: t(text.groups), icon: IconStack2, onClick: () => setChoosing(true) };
  const removal: MenuItem = {
    label: t(text.removeFramework),
    icon: IconTrash,
    danger: true,
    onClick: () => void remove(),
  };
  const items = [
    ...(mayFreeze ? [freeze] : []),
    ...(mayAssess && groups.length > 0 ? [group] : []),
    ...(mayRemove ? [removal] : []),
  ];
  return (
    <>
      {mayRead && (
        <>
          <ButtonLink icon={IconGridDots} to={atUnit(`/requirements/coverage/${id}`, unitId)}>
            {t(text.coverage)}
          </ButtonLink>
          <ButtonLink icon={IconFileText} to={atUnit(`/requirements/statement/${id}`, unitId)}>
            {t(text.statement)}
          </ButtonLink>
        </>
      )}
      {items.length > 0 && (
        <Menu end items={items}>
          <Button icon={IconDots} aria-haspopup="menu">
            {t(common.more)}
          </Button>
        </Menu>
      )}
      {choosing && <ChooseGroups framework={framework} unitId={unitId} close={() => setChoosing(false)} />}
    </>
  );
}
