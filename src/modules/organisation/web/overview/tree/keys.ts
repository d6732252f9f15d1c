import type { KeyboardEvent } from 'react';
import type { Line } from './twig.ts';

type UnitLine = Extract<Line, { is: 'unit' }>;
export type Moves = {
  focus: (id: string) => void;
  set: (id: string, open: boolean) => void;
  peek: (id: string) => void;
  go: (id: string) => void;
};

const idOf = (line: UnitLine | undefined): string | null => line?.unit.id ?? null;

function inwards(line: UnitLine, next: UnitLine | undefined, { focus, set }: Moves) {
  if (!line.unit.hasBelow) return;
  if (!line.open) set(line.unit.id, true);
  else if (next?.parentId === line.unit.id) focus(next.unit.id);
}

function outwards(line: UnitLine, { focus, set }: Moves) {
  if (line.open) set(line.unit.id, false);
  else if (line.parentId) focus(line.parentId);
}

/** The keys of a tree as in ARIA's practices: arrows move and open, Home and End, Enter goes there, space peeks. */
export function onTreeKey(event: KeyboardEvent, lines: readonly UnitLine[], focusedId: string, moves: Moves) {
  const at = lines.findIndex((line) => line.unit.id === focusedId);
  const line = lines[at];
  if (!line || event.altKey || event.ctrlKey || event.metaKey) return;
  const to = (id: string | null): void => {
    if (id) moves.focus(id);
  };
  const acts = new Map([
    ['ArrowDown', () => to(idOf(lines[at + 1]))],
    ['ArrowUp', () => to(idOf(lines[at - 1]))],
    ['ArrowRight', () => inwards(line, lines[at + 1], moves)],
    ['ArrowLeft', () => outwards(line, moves)],
    ['Home', () => to(idOf(lines[0]))],
    ['End', () => to(idOf(lines.at(-1)))],
    ['Enter', () => moves.go(focusedId)],
    [' ', () => moves.peek(focusedId)],
  ]);
  const act = acts.get(event.key);
  if (!act) return;
  event.preventDefault();
  act();
}
