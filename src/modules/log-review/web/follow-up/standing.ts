import type { CellState } from '../../../../shared/sheet.ts';
import type { Tone } from '../../../../ui/StatusMark.tsx';
import type { UnitStrip } from '../../contract/follow-up.ts';

export type Standing = UnitStrip['cells'][number]['state'];

/** How a unit's month is drawn in the strip. */
export const cellOf: Record<Standing, CellState> = {
  onTime: 'ok',
  late: 'watch',
  overdue: 'late',
  open: 'none',
  none: 'not-applicable',
};

/** The parts of a bar, in order. */
export const parts = ['onTime', 'late', 'overdue', 'open'] as const;
export const toneOf: Record<(typeof parts)[number], Tone> = {
  onTime: 'ok',
  late: 'watch',
  overdue: 'serious',
  open: 'neutral',
};
