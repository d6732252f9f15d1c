import { cloneElement, type KeyboardEvent, type ReactElement, useEffect } from 'react';
import { useDrop } from './drop.ts';
import { MenuEntry, type MenuItem } from './MenuEntry.tsx';

export type { MenuItem } from './MenuEntry.tsx';

type MenuProps = {
  /** The button that opens it: `<Button>…</Button>`. */
  children: ReactElement<object>;
  items: readonly MenuItem[];
  /** Lines up with the end of the button instead of its start. */
  end?: boolean;
  /** Stays open after a choice, for several choices in a row. */
  stays?: boolean;
};

const entries = (menu: HTMLElement) => [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')];

/** Where a key leads from the entry in focus; a letter leads to the next entry that begins with it. */
function target(key: string, all: readonly HTMLElement[]): HTMLElement | undefined {
  const here = all.indexOf(document.activeElement as HTMLElement);
  if (key === 'ArrowDown') return all[(here + 1) % all.length];
  if (key === 'ArrowUp') return all.at(here - 1);
  if (key === 'Home') return all[0];
  if (key === 'End') return all.at(-1);
  const onwards = [...all.slice(here + 1), ...all.slice(0, here + 1)];
  return key.length === 1
    ? onwards.find((one) => one.textContent?.toLowerCase().startsWith(key.toLowerCase()))
    : undefined;
}

const keyOf = (item: MenuItem, place: number) =>
  'label' in item ? item.label : 'heading' in item ? item.heading : `rule-${place}`;

/** A menu that drops from a button; arrow keys, Home, End, Escape and typing a letter work. */
export function Menu({ children, items, end = false, stays = false }: MenuProps) {
  const drop = useDrop<HTMLDivElement>(end);
  const { opened, panel, close } = drop;
  useEffect(() => {
    if (opened && panel.current) entries(panel.current)[0]?.focus();
  }, [opened, panel]);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Tab') close();
    const next = target(event.key, entries(event.currentTarget));
    if (!next || event.key === ' ') return;
    event.preventDefault();
    next.focus();
  };
  return (
    <>
      {cloneElement(children, { ...drop.button, 'aria-haspopup': 'menu' } as object)}
      <div {...drop.popover} ref={panel} role="menu" tabIndex={-1} className="drop menu" onKeyDown={onKeyDown}>
        {opened &&
          items.map((item, place) => (
            <MenuEntry key={keyOf(item, place)} item={item} close={stays ? () => undefined : close} />
          ))}
      </div>
    </>
  );
}
