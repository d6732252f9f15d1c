import { IconDots } from '@tabler/icons-react';
import { addressOf } from '../../../../shared/client.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Menu, type MenuItem } from '../../../../ui/Menu.tsx';
import { useSend } from '../../../../ui/send.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Incident } from '../../contract/case.ts';
import { openStates } from '../../contract/words.ts';
import { incidentsApi } from '../../contract.ts';
import { incidents } from '../calls.ts';
import { changeOf } from './change.ts';
import type { Asked } from './dialogs.ts';
import { actText as text } from './texts.ts';

type CaseActsProps = { incident: Incident; ask: (asked: Asked) => void };

/** What is done seldom with a case, behind a menu. */
export function CaseActs({ incident, ask }: CaseActsProps) {
  const t = useText();
  const { id, state, major } = incident;
  const change = useSend(incidents.change, { said: t(text.majorSaid) });
  const turn = () => change.send({ params: { id }, body: { ...changeOf(incident), major: !major } });
  const unsettled = state === 'event' || state === 'assessed';
  const open: MenuItem[] = [
    ...(unsettled ? [{ label: t(text.assess), onClick: () => ask('assess') }] : []),
    { label: t(major ? text.majorOff : text.majorOn), onClick: turn },
    { label: t(text.split), onClick: () => ask('split') },
    { label: t(text.merge), onClick: () => ask('merge') },
  ];
  const ended: MenuItem[] = state === 'merged' ? [] : [{ label: t(text.reopen), onClick: () => ask('reopen') }];
  const acts = openStates.includes(state) ? open : ended;
  const misp = { label: t(text.misp), href: addressOf(incidentsApi.misp, { params: { id } }), download: true };
  const items = [...(incident.mayHandle ? acts : []), misp];
  return (
    <Menu end items={items}>
      <Button icon={IconDots} aria-haspopup="menu" busy={change.busy}>
        {t(text.more)}
      </Button>
    </Menu>
  );
}
