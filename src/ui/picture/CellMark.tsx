import type { CellState } from '../../shared/sheet.ts';

const marks: Record<CellState, string> = {
  ok: 'm5 8.2 2.1 2.1L11 6',
  watch: 'M4.5 8h7',
  late: 'm5.4 5.4 5.2 5.2m0-5.2-5.2 5.2',
  none: '',
  'not-applicable': 'M11 5 5 11',
};

/** A cell's colour and shape: tick, dash, cross, empty, stroke. Decoration beside a word or a name. */
export const CellMark = ({ state, size = 16 }: { state: CellState; size?: number }) => (
  <svg className={`cell-mark cell-${state}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
    <rect x="0.5" y="0.5" width="15" height="15" rx="2.5" />
    <path d={marks[state]} />
  </svg>
);
