import type { KeyboardEvent } from 'react';
import type { Column } from './column.ts';
import type { Register } from './useRegister.ts';

/** What the table and the cards both need. */
export type RowsProps<Row> = {
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  name: (row: Row) => string;
  to: (row: Row) => string;
  register: Register<Row>;
  peeked: string | null;
  peek: ((key: string | null) => void) | null;
  caption: string;
  /** The person chose these columns: all are shown, and the table scrolls where they do not fit. */
  byChoice: boolean;
};

type Peeking = { toggle: () => void; close: () => void } | null;

/** Arrow up and down move between the rows' links; space peeks, Escape closes; Enter follows the link by itself. */
export function moveOnKey(event: KeyboardEvent<HTMLElement>, peeking: Peeking) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    const links = [
      ...(event.currentTarget.closest('[data-rows]')?.querySelectorAll<HTMLElement>('[data-row-link]') ?? []),
    ];
    event.preventDefault();
    links[links.indexOf(event.currentTarget) + step]?.focus();
  }
  if (event.key === ' ' && peeking) {
    event.preventDefault();
    peeking.toggle();
  }
  if (event.key === 'Escape') peeking?.close();
}
