import { type RawBuilder, sql } from 'kysely';
import type pg from 'pg';
import type { Db } from '../../../platform/db/kysely.ts';

const LOG = 7_265_119_021;

/** Waits for the log, and keeps it until {@link releaseLog} or the connection ends. */
export const takeLog = (client: pg.ClientBase) => client.query('select pg_advisory_lock($1)', [LOG]);
export const releaseLog = (client: pg.ClientBase) => client.query('select pg_advisory_unlock($1)', [LOG]);

const DELIVERY = 726_511;

/** What a source has sent, by its SHA-256. */
export type DeliveryName = { sourceId: string; sha256: string };
const nameOf = ({ sourceId, sha256 }: DeliveryName): string => `${sourceId}${sha256}`;

/** Waits until nobody else takes in a delivery, and keeps it until {@link releaseDelivery} or the connection ends. */
export const takeDelivery = (client: pg.ClientBase, name: DeliveryName) =>
  client.query('select pg_advisory_lock($1, hashtext($2))', [DELIVERY, nameOf(name)]);
export const releaseDelivery = (client: pg.ClientBase, name: DeliveryName) =>
  client.query('select pg_advisory_unlock($1, hashtext($2))', [DELIVERY, nameOf(name)]);

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
