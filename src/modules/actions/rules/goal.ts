import type { Goal, Reading } from '../contract/plan.ts';
import type { GoalStatus } from '../contract/words.ts';

export type Line = Pick<Goal, 'direction' | 'baseline' | 'baselineOn' | 'target' | 'targetOn'>;
export type Point = Pick<Reading, 'value' | 'holdsOn'>;

/** The readings that hold: those no later reading corrects, by the day they hold for, the earliest first. */
export function holding<R extends Pick<Reading, 'id' | 'holdsOn' | 'correctsId' | 'recordedAt'>>(
  readings: readonly R[],
): R[] {
  const corrected = new Set(readings.map(({ correctsId }) => correctsId));
  return readings
    .filter(({ id }) => !corrected.has(id))
    .toSorted((a, b) => a.holdsOn.localeCompare(b.holdsOn) || a.recordedAt.localeCompare(b.recordedAt));
}

/** Where the straight line from baseline to target lies on a day; flat before and after. */
export function expectedOn({ baseline, baselineOn, target, targetOn }: Line, day: string): number {
  const whole = Date.parse(targetOn) - Date.parse(baselineOn);
  const gone = Math.min(Math.max(Date.parse(day) - Date.parse(baselineOn), 0), whole);
  return baseline + ((target - baseline) * gone) / whole;
}

/** Whether a value is as good as another, the way the goal points. */
const asGood = ({ direction }: Pick<Line, 'direction'>, value: number, than: number): boolean =>
  direction === 'up' ? value >= than : value <= than;

/**
 * How a goal stands on a day, by its latest reading up to that day.
 *
 * A reading is compared with the line on the day it holds for, so that an old reading is not blamed for the time since.
 * A target that was reached and lost again is not reached: the latest reading decides.
 */
export function standingOf(goal: Line, readings: readonly Point[], today: string): GoalStatus {
  const latest = readings.filter(({ holdsOn }) => holdsOn <= today).at(-1);
  if (latest && asGood(goal, latest.value, goal.target)) return 'reached';
  if (today > goal.targetOn) return 'missed';
  if (!latest) return 'unmeasured';
  return asGood(goal, latest.value, expectedOn(goal, latest.holdsOn)) ? 'onTrack' : 'behind';
}

/** The share of the way from baseline to target that has been gone, 0–100 and beyond; whole percent. */
export const shareGone = ({ baseline, target }: Line, value: number): number =>
  Math.round(((value - baseline) / (target - baseline)) * 100);
