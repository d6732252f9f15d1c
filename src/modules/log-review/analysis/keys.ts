import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Engine } from '../engine/engine.ts';
import { withNames } from '../engine/topology.ts';
import type { EventKey } from './case-store.ts';

const COLUMNS = ['day', 'patient_id', 'user_hsa', 'unit_hsa'] as const;

/**
 * Lends a table that holds just these events, for statements that ask of more of them than fit in an address.
 * The table is gone when `work` is done.
 */
export async function withKeys<T>(
  engine: Engine,
  keys: readonly EventKey[],
  work: (table: string) => Promise<T>,
): Promise<T> {
  const asked = `asked_${randomUUID().replaceAll('-', '')}`;
  const named = (sql: string) => withNames(sql, { asked });
  await engine.command(
    named(
      'create table @local(@{asked}) (day Date, patient_id String, user_hsa LowCardinality(String), unit_hsa LowCardinality(String)) engine = @MergeTree order by (patient_id, user_hsa, day)',
    ),
  );
  try {
    if (engine.topology.kind === 'cluster') await engine.command(named('@spread(@{asked}, cityHash64(patient_id))'));
    await engine.insert(asked, 'JSONEachRow', linesOf(keys), COLUMNS);
    return await work(asked);
  } finally {
    if (engine.topology.kind === 'cluster')
      await engine.command(named('drop table if exists @everywhere(@{asked}) sync'));
    await engine.command(named('drop table if exists @local(@{asked}) sync'));
  }
}

const linesOf = (keys: readonly EventKey[]): Readable =>
  Readable.from(
    keys.map(({ day, patient_id, user_hsa, unit_hsa }) =>
      Buffer.from(`${JSON.stringify({ day, patient_id, user_hsa, unit_hsa })}\n`),
    ),
  );
