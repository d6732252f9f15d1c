/** Minutes after a sign-in during which a change of one's ways in is trusted to be one's own. */
export const freshMinutes = 15;

/** Whether a session begun then is fresh enough now; both in milliseconds. */
export const isFresh = (begunAt: number, now: number): boolean => now - begunAt <= freshMinutes * 60_000;
