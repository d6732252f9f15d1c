import type pg from 'pg';
import type { TestRegion } from './region.ts';

type Asking = (...args: unknown[]) => unknown;

/**
 * How many statements the application sends to the database while `work` is done: the way to show that an endpoint asks
 * as often for many rows as for few. The statements that begin and end a transaction count as well.
 */
export async function countQueries(region: TestRegion, work: () => Promise<unknown>): Promise<number> {
  const { app } = region.running.services.pools;
  const connect = app.connect.bind(app) as () => Promise<pg.PoolClient>;
  let count = 0;
  const counting = async () => {
    const client = await connect();
    const ask = client.query as unknown as Asking;
    client.query = ((...args: unknown[]) => {
      count++;
      return ask.apply(client, args);
    }) as never;
    const release = client.release.bind(client);
    client.release = (error?: Error | boolean) => {
      client.query = ask as never;
      release(error);
    };
    return client;
  };
  app.connect = counting as never;
  try {
    await work();
    return count;
  } finally {
    app.connect = connect as never;
  }
}
