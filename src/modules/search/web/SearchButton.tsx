import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { HeaderPartProps } from '../../../ui/page.ts';
import { useText } from '../../../ui/Words.tsx';
import { text } from './texts.ts';

const PaletteDialog = lazy(() => import('./PaletteDialog.tsx'));

const isApple = /Mac|iPhone|iPad/.test(navigator.platform);

/** Someone is writing: a single letter is theirs. */
const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Ctrl-K (Cmd-K) anywhere, or `/` where nobody is writing. Another dialog that is open keeps its keys. */
function opensPalette(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || document.querySelector('dialog[open]')) return false;
  const { key, ctrlKey, metaKey, altKey } = event;
  if (key.toLowerCase() === 'k') return (isApple ? metaKey : ctrlKey) && !altKey;
  return key === '/' && !ctrlKey && !metaKey && !altKey && !isWriting(event.target);
}

/** The way to search from any page, also by keyboard. */
export default function SearchButton({ pages }: HeaderPartProps) {
  const t = useText();
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!opensPalette(event)) return;
      event.preventDefault();
      setOpened(true);
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
  return (
    <>
      <button
        type="button"
        className="header-search"
        aria-haspopup="dialog"
        aria-keyshortcuts={isApple ? 'Meta+K' : 'Control+K'}
        onClick={() => setOpened(true)}
      >
        <IconSearch size={17} stroke={1.7} aria-hidden />
        <span>{t(text.search)}</span>
        <kbd className="key">{isApple ? '⌘K' : 'Ctrl K'}</kbd>
      </button>
      {opened && (
        <Suspense>
          <PaletteDialog pages={pages} close={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
