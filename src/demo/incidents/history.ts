import { breachesToImy } from './breaches-to-imy.ts';
import { otherPast } from './other-past.ts';
import type { PastCase } from './past-case.ts';

/**
 * Region Exempel's incidents of 2021: nine breaches of personal data to the data protection officer, of which six on to
 * IMY, and one NIS incident to MSB; all closed. All of it is invented. Source of the counts: domain handbook §9.
 */
export const incidents2021: readonly PastCase[] = [...breachesToImy, ...otherPast].toSorted((one, other) =>
  one.reportedAt.localeCompare(other.reportedAt),
);
