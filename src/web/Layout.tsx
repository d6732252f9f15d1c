import { IconMenu2 } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Actor } from '../ui/Actor.tsx';
import { usePathname } from '../ui/address.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Go } from '../ui/Go.tsx';
import { useRoomForSide } from '../ui/room.ts';
import { useText } from '../ui/Words.tsx';
import { HeaderParts } from './HeaderParts.tsx';
import { Navigation } from './Navigation.tsx';
import { PersonMenu } from './PersonMenu.tsx';
import { text } from './texts.ts';

const Wordmark = () => (
  <Go to="/" className="wordmark">
    <img src="/varna.svg" alt="" width="26" height="26" />
    Värna
  </Go>
);

/** On a phone: the wordmark, and the menu behind a button. */
function PhoneBar({ actor }: { actor: Actor }) {
  const t = useText();
  const [opened, setOpened] = useState(false);
  const pathname = usePathname();
  const [openedAt, setOpenedAt] = useState(pathname);
  if (opened && openedAt !== pathname) setOpened(false);
  const open = () => {
    setOpenedAt(pathname);
    setOpened(true);
  };
  return (
    <div className="phone-bar">
      <Wordmark />
      <HeaderParts actor={actor} />
      <Button kind="quiet" icon={IconMenu2} aria-haspopup="dialog" aria-expanded={opened} onClick={open}>
        {t(text.menu)}
      </Button>
      <Dialog title={t(text.menu)} open={opened} close={() => setOpened(false)} place="side">
        <Navigation actor={actor} />
        <PersonMenu actor={actor} />
      </Dialog>
    </div>
  );
}

/** The shell: skip link, demo mark, menu at the left, the page. */
export function Layout({ actor, children }: { actor: Actor; children: ReactNode }) {
  const t = useText();
  const side = useRoomForSide();
  return (
    <div className="shell" data-demo={actor.demo || undefined}>
      <a href="#content" className="skip">
        {t(text.skip)}
      </a>
      {actor.demo && (
        <aside className="demo-mark" aria-label={t(text.demoName)}>
          {t(text.demo)}
        </aside>
      )}
      <div className="layout">
        <header className="side">
          {side ? (
            <div className="side-full">
              <Wordmark />
              <HeaderParts actor={actor} />
              <Navigation actor={actor} />
              <PersonMenu actor={actor} />
            </div>
          ) : (
            <PhoneBar actor={actor} />
          )}
        </header>
        <main id="content" className="content" tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  );
}
