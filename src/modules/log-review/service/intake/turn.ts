import type { Services } from '../../../../platform/services.ts';
import { type DeliveryName, deliveryLock, type Lock, logLock } from '../../store/intake-locks.ts';

/** No transaction is open meanwhile. The connection holds the lock: it ends with the process, however that ends. */
async function whileLocked<T>({ pools }: Services, { take, release }: Lock, work: () => Promise<T>): Promise<T> {
  const client = await pools.app.connect();
  let broken: Error | undefined;
  // PostgreSQL may end the connection while the work goes on: the lock is then gone, and the release says so.
  const lost = (error: Error) => {
    broken = error;
  };
  client.on('error', lost);
  try {
    await take(client);
    const done = await work();
    await release(client);
    return done;
  } catch (error) {
    broken = error as Error;
    throw error;
  } finally {
    client.off('error', lost);
    // A connection that is not given back clean is closed, and the lock ends with it.
    client.release(broken);
  }
}

/**
 * Does work on the log that no other process may do at the same time: batches follow one another, and days are rolled up one by
 * one. Waits for its turn. Not for work that takes a turn itself.
 */
export const inTurn = <T>(services: Services, work: () => Promise<T>): Promise<T> =>
  whileLocked(services, logLock, work);

/** Takes in a delivery that no other process takes in at the same time; while it does, the delivery is known to go on. */
export const whileDelivered = <T>(services: Services, name: DeliveryName, work: () => Promise<T>): Promise<T> =>
  whileLocked(services, deliveryLock(name), work);
