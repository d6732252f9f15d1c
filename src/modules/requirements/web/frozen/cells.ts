import type { CellState } from '../../../../shared/sheet.ts';
import type { AssessmentStatus } from '../../contract/words.ts';

/** A status as the cell of a strip, nothing else taken into account. */
export const cellOf: Record<AssessmentStatus, CellState> = {
  met: 'ok',
  partly: 'watch',
  notMet: 'late',
  notAssessed: 'none',
  notApplicable: 'not-applicable',
};
