import type { AssessmentStatus } from '../contract/words.ts';

/** Statuses in the order they are told: what is met first, what is not looked at last. */
export const statusOrder = [
  'met',
  'partly',
  'notMet',
  'notApplicable',
  'notAssessed',
] as const satisfies AssessmentStatus[];

export type Counts = Record<AssessmentStatus, number>;
export const noCounts: Counts = { met: 0, partly: 0, notMet: 0, notApplicable: 0, notAssessed: 0 };

/** All requirements counted, whatever their status. */
export const total = (counts: Counts): number => statusOrder.reduce((sum, status) => sum + counts[status], 0);

/** Whether anyone has assessed anything. */
export const begun = (counts: Counts): boolean => counts.notAssessed < total(counts);

/** How many requirements stand in each status. */
export function tally(statuses: readonly AssessmentStatus[]): Counts {
  const counts = { ...noCounts };
  for (const status of statuses) counts[status] += 1;
  return counts;
}
