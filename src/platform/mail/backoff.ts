const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Seconds to wait after each attempt that failed for the moment; after the last one the mail is given up (about two days). */
const waits = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR] as const;

/** When a mail that has been tried so many times is tried again, or null when it is given up. */
export function nextTry(attempts: number, now: Temporal.Instant): Temporal.Instant | null {
  const seconds = waits[attempts - 1];
  return seconds === undefined ? null : now.add({ seconds });
}
