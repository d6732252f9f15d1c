import type pg from 'pg';

/** What is kept this long so that a repeated creation is answered alike, and an attempt counts. */
const keptDays = 7;

/**
 * Removes what has served its time: answers to creations, steps of sign-in never finished, old attempts.
 * As the database's owner: no person's rights reach them all. None of it is part of any history.
 */
export async function removeLeftovers(owner: pg.Pool, now: Temporal.Instant): Promise<void> {
  const from = now.subtract({ hours: 24 * keptDays }).toString();
  await owner.query('delete from platform.receipt where created_at < $1', [from]);
  await owner.query('delete from auth.pending where expires_at < $1', [now.toString()]);
  await owner.query('delete from auth.attempt where at < $1', [from]);
}
