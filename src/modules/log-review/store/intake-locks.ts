import { type RawBuilder, sql } from 'kysely';
import type pg from 'pg';
import type { Db } from '../../../platform/db/kysely.ts';

/** Something that one process at a time may hold: `take` waits for it, and it is held until `release` or the connection ends. */
export type Lock = {
  take: (client: pg.ClientBase) => Promise<unknown>;
  release: (client: pg.ClientBase) => Promise<unknown>;
};

const LOG = 7_265_119_021;

/** The log as a whole. */
export const logLock: Lock = {
  take: (client) => client.query('select pg_advisory_lock($1)', [LOG]),
  release: (client) => client.query('select pg_advisory_unlock($1)', [LOG]),
};

const DELIVERY = 726_511;

/** What a source has sent, by its SHA-256. */
export type DeliveryName = { sourceId: string; sha256: string };

/** One delivery, from its first byte to its last. */
export function deliveryLock({ sourceId, sha256 }: DeliveryName): Lock {
  const values = [DELIVERY, `${sourceId}${sha256}`];
  return {
    take: (client) => client.query('select pg_advisory_lock($1, hashtext($2))', values),
    release: (client) => client.query('select pg_advisory_unlock($1, hashtext($2))', values),
  };
}

const isLeft: RawBuilder<boolean> = sql`pg_try_advisory_xact_lock(${sql.lit(DELIVERY)}, hashtext(source_id::text || sha256))`;

/** Ends the deliveries that are said to go on though nobody holds them. Answers how many. */
export async function endLeft(db: Db, { problem, now }: { problem: string; now: string }): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    with going as materialized (select id, source_id, sha256 from log_review.delivery where state = 'running'),
    abandoned as materialized (select id from going where ${isLeft})
    update log_review.delivery d set state = 'failed', problem = ${problem}, ended_at = ${now}::timestamptz
    from abandoned where d.id = abandoned.id and d.state = 'running'`.execute(db);
  return Number(numAffectedRows);
}
