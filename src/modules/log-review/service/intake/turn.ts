import type { Services } from '../../../../platform/services.ts';
import { releaseLog, takeLog } from '../../store/intake.ts';

/**
 * Does work on the log that no other process may do at the same time: batches follow one another, and days are rolled up one by
 * one. Waits for its turn. Not for work that takes a turn itself.
 */
export async function inTurn<T>({ pools }: Services, work: () => Promise<T>): Promise<T> {
  const client = await pools.owner.connect();
  let broken: Error | undefined;
  try {
    await takeLog(client);
    const done = await work();
    await releaseLog(client);
    return done;
  } catch (error) {
    broken = error as Error;
    throw error;
  } finally {
    // A connection that is not given back clean is closed, and the turn ends with it.
    client.release(broken);
  }
}
