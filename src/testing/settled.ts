import { vi } from 'vitest';
import type { TestRegion } from './region.ts';

/**
 * Waits until every transaction that began before now is over, also those of other tests on the same server: until then
 * the trail written so far is not sealed, since transactions are numbered for all databases together.
 */
export async function settled({ query }: Pick<TestRegion, 'query'>): Promise<void> {
  const lastWritten =
    'select max(xid) from (select xid from audit.entry union all select xid from audit.change) written';
  const over = async () =>
    (
      await query<{ over: boolean }>(
        `select coalesce(pg_snapshot_xmin(pg_current_snapshot()) > (${lastWritten}), true) as over`,
      )
    )[0]?.over;
  await vi.waitUntil(over, { timeout: 15_000, interval: 50 });
}
