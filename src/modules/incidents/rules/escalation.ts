import type { Iso } from './clocks.ts';
import { percentGone } from './time-left.ts';

/** Percent of a clock's time gone when people are told; 100 is when it has run out. */
export const steps = [50, 75, 90, 100] as const;
export type Step = (typeof steps)[number];

/** The steps of a clock that have been reached and nobody was told of. The last is the one to tell; those before are passed. */
export function stepsToTell(clock: { startAt: Iso; dueAt: Iso }, now: Iso, told: readonly number[]): Step[] {
  const gone = percentGone(clock, now);
  return steps.filter((step) => gone >= step && !told.includes(step));
}
