import type { KeyboardEvent } from 'react';
import type { ReviewItem } from '../../contract/item.ts';
import { type Desk, moveTo, placeOf } from './desk.ts';
import { isUndecided, neighbour } from './order.ts';
import { decisions } from './words.ts';

const written = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

/** The item that holds what is in focus. */
const itemAt = (element: Element): string | null =>
  element.closest('[data-access]')?.getAttribute('data-access') ?? null;

/**
 * Keys of the review, in force only while something in the list of accesses is in focus: J and K move, 1–4 judge the access one
 * is at, when it is not judged.
 */
export function keysOf(items: readonly ReviewItem[], { judge, busy }: Pick<Desk, 'judge' | 'busy'>) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest(`${written}, dialog`)) return;
    const id = itemAt(target);
    const step = { j: 1, k: -1 }[event.key.toLowerCase()] as 1 | -1 | undefined;
    if (step) {
      event.preventDefault();
      const next = neighbour(items, id, step);
      if (next) moveTo(placeOf(next.id));
      return;
    }
    const decision = decisions[Number(event.key) - 1];
    const item = items.find((one) => one.id === id);
    if (!decision || !item || !isUndecided(item) || busy) return;
    event.preventDefault();
    judge(item, decision);
  };
}
