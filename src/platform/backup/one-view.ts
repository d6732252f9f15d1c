import type pg from 'pg';
import { plainText } from './plain-text.ts';

/**
 * One view of all tables, whatever is written meanwhile. No migration may begin or be under way: the lock is taken before
 * the view is, and waits for one that is.
 */
export async function inOneView<T>(owner: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await owner.connect();
  let broken: Error | undefined;
  try {
    await client.query(
      `begin isolation level repeatable read; ${plainText}; lock table public.varna_migration in share mode`,
    );
    return await work(client);
  } catch (error) {
    broken = error as Error;
    throw error;
  } finally {
    if (!broken) await client.query('rollback');
    client.release(broken);
  }
}
