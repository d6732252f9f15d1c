import { Menu as Dropdown } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useGo } from './address.ts';
import type { Icon } from './page.ts';

export type MenuItem =
  | { label: string; icon?: Icon; onClick: () => void; chosen?: boolean; danger?: boolean }
  | { label: string; icon?: Icon; to: string }
  | { label: string; icon?: Icon; href: string; download?: boolean }
  | { heading: string }
  | { rule: true };

const sized = (Shape: Icon | undefined): ReactNode => (Shape ? <Shape size={17} stroke={1.75} aria-hidden /> : null);

function Item({ item }: { item: MenuItem }) {
  const go = useGo();
  if ('rule' in item) return <Dropdown.Divider />;
  if ('heading' in item) return <Dropdown.Label>{item.heading}</Dropdown.Label>;
  const leftSection = sized(item.icon);
  if ('href' in item) {
    return (
      <Dropdown.Item component="a" href={item.href} download={item.download} leftSection={leftSection}>
        {item.label}
      </Dropdown.Item>
    );
  }
  if ('to' in item) {
    return (
      <Dropdown.Item leftSection={leftSection} onClick={() => go(item.to)}>
        {item.label}
      </Dropdown.Item>
    );
  }
  return (
    <Dropdown.Item
      leftSection={leftSection}
      rightSection={item.chosen ? <span aria-hidden="true">✓</span> : null}
      {...(item.danger ? { color: 'var(--serious)' } : {})}
      onClick={item.onClick}
    >
      {item.label}
      {item.chosen && <span className="unseen"> ✓</span>}
    </Dropdown.Item>
  );
}

const keyOf = (item: MenuItem, place: number) =>
  'label' in item ? item.label : 'heading' in item ? item.heading : `rule-${place}`;

type MenuProps = {
  /** The button that opens it: `<Button aria-haspopup="menu">…</Button>`. */
  children: ReactElement;
  items: readonly MenuItem[];
  end?: boolean;
  /** Stays open after a choice, for several choices in a row. */
  stays?: boolean;
};

/** A menu that drops from a button; arrow keys, Escape and typing a letter work. */
export function Menu({ children, items, end = false, stays = false }: MenuProps) {
  return (
    <Dropdown
      withInitialFocusPlaceholder={false}
      withinPortal={false}
      floatingStrategy="fixed"
      position={end ? 'bottom-end' : 'bottom-start'}
      closeOnItemClick={!stays}
      shadow="var(--lift)"
      transitionProps={{ duration: 0 }}
    >
      <Dropdown.Target>{children}</Dropdown.Target>
      <Dropdown.Dropdown>
        {items.map((item, place) => (
          <Item key={keyOf(item, place)} item={item} />
        ))}
      </Dropdown.Dropdown>
    </Dropdown>
  );
}
