import type { LogSource } from './source.ts';

const DAY_MS = 86_400_000;
const earliest = Date.parse('1990-01-01T00:00:00Z');

/**
 * Between which moments, in ms since 1970, an access can have been: no record was kept electronically before 1990, and no log tells
 * of what comes after it. A day is given for clocks that are wrong, beside what is known of the source's.
 */
export const logTimes = ({ readAt = Date.now() }: LogSource) => ({ earliest, latest: readAt + DAY_MS });
