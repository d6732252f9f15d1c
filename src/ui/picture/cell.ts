import type { CellState } from '../../shared/sheet.ts';

/** States of a cell in the order of a legend. */
export const cellStates = ['ok', 'watch', 'late', 'none', 'not-applicable'] as const satisfies readonly CellState[];

/** How many cells stand in each state. */
export function tally(cells: readonly { state: CellState }[]): Record<CellState, number> {
  const count = (state: CellState) => cells.filter((cell) => cell.state === state).length;
  return {
    ok: count('ok'),
    watch: count('watch'),
    late: count('late'),
    none: count('none'),
    'not-applicable': count('not-applicable'),
  };
}
