import { IconX } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { ButtonLink, IconButton } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { useRoomBeside } from '../room.ts';
import { text } from '../texts.ts';
import { useText } from '../Words.tsx';
import { registerText } from './texts.ts';

type PeekProps = { title: string; to: string; close: () => void; children: ReactNode };

/** A row's panel beside the list; a dialog from the side where there is no room. */
export function PeekBeside({ title, to, close, children }: PeekProps) {
  const t = useText();
  const roomy = useRoomBeside();
  const open = (
    <ButtonLink kind="main" to={to}>
      {t(registerText.open)}
    </ButtonLink>
  );
  if (!roomy) {
    return (
      <Dialog open place="side" title={title} close={close} actions={open}>
        {children}
      </Dialog>
    );
  }
  const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && close();
  return (
    <aside className="peek" aria-label={`${t(registerText.peek)}: ${title}`} onKeyDown={onKeyDown}>
      <div className="peek-head">
        <h2>{title}</h2>
        <IconButton label={t(text.close)} icon={IconX} onClick={close} />
      </div>
      {children}
      <div className="peek-foot">{open}</div>
    </aside>
  );
}
