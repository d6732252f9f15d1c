import type { KeyboardEvent } from 'react';

const linkIn = (cell: Element | null | undefined) => cell?.querySelector<HTMLElement>('a') ?? null;

/** The next linked cell to the side. */
function beside(cell: HTMLTableCellElement, back: boolean): HTMLElement | null {
  const next = (one: Element) => (back ? one.previousElementSibling : one.nextElementSibling);
  for (let at = next(cell); at?.tagName === 'TD'; at = next(at)) {
    const link = linkIn(at);
    if (link) return link;
  }
  return null;
}

/** The next linked cell above or below in the same column. */
function along(cell: HTMLTableCellElement, back: boolean): HTMLElement | null {
  const rows = [...(cell.closest('table')?.rows ?? [])];
  const row = cell.parentElement as HTMLTableRowElement;
  const [above, under] = [rows.slice(0, rows.indexOf(row)).reverse(), rows.slice(rows.indexOf(row) + 1)];
  const found = (back ? above : under).find((one) => linkIn(one.cells[cell.cellIndex]) !== null);
  return linkIn(found?.cells[cell.cellIndex]);
}

/** Arrow keys move between linked cells, so that the matrix is one stop for the tab key. */
export function moveInMatrix(event: KeyboardEvent<HTMLElement>) {
  const cell = (event.target as HTMLElement).closest('td');
  if (!cell || event.altKey || event.ctrlKey || event.metaKey) return;
  const back = event.key === 'ArrowLeft' || event.key === 'ArrowUp';
  const side = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
  if (!back && !side && event.key !== 'ArrowDown') return;
  event.preventDefault();
  (side ? beside(cell, back) : along(cell, back))?.focus();
}

/** The link that has focus is the one that Tab comes back to. */
export function rememberStop(table: HTMLElement, link: HTMLElement) {
  for (const one of table.querySelectorAll<HTMLElement>('td a[tabindex="0"]')) one.tabIndex = -1;
  link.tabIndex = 0;
}
