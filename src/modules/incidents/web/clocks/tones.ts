import type { Tone } from '../../../../ui/StatusMark.tsx';
import type { ClockState } from '../../rules/clock-state.ts';

/** What each state of a clock asks of the reader; its words say the same. */
export const clockTones: Record<ClockState, Tone> = {
  waiting: 'probable',
  undated: 'watch',
  running: 'neutral',
  soon: 'watch',
  last: 'late',
  overdue: 'serious',
};
