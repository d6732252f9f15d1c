import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { Dialect } from '../contract/source-words.ts';
import type { LogFormat } from '../intake/read-log.ts';
import type { MisfitCount } from './intake-quarantine.ts';

/** A source as the intake needs it. */
export type IntakeSource = {
  id: string;
  unit_id: string | null;
  name: string;
  format: LogFormat;
  dialect: Dialect;
  skew_seconds: number;
};

const region = sql`(select id from access.scope where parent_id is null order by id limit 1)`;

export async function intakeSource(db: Db, name: string): Promise<IntakeSource | undefined> {
  const { rows } = await sql<IntakeSource>`select id, unit_id, name, format, dialect, skew_seconds
    from log_review.source where name = ${name}`.execute(db);
  return rows[0];
}

/** Makes a source, unless somebody just has. What was made before there was a region is given to it. */
export const makeSource = (db: Db, id: string, name: string, format: LogFormat) =>
  sql`insert into log_review.source (id, unit_id, name, format) values (${id}, ${region}, ${name}, ${format})
    on conflict (name) do nothing`.execute(db);

/** What became of a delivery. Counts come as text: they may be larger than a JavaScript number is exact. */
export type DeliveryState = {
  id: string;
  state: 'running' | 'done' | 'failed';
  rows: string;
  duplicates: string;
  quarantined: string;
  first_at: Date | null;
  last_at: Date | null;
};

type Begun = { id: string; source: IntakeSource; name: string; sha256: string; sizeBytes: number | null; now: string };

/** Begins a delivery, or takes up one that ended half way; undefined when it was taken in before. */
export async function beginDelivery(db: Db, { id, source, name, sha256, sizeBytes, now }: Begun) {
  const { rows } = await sql<{ id: string }>`insert into log_review.delivery as d
      (id, source_id, unit_id, name, sha256, size_bytes, state, started_at)
    values (${id}, ${source.id}, ${region}, ${name}, ${sha256}, ${sizeBytes}, 'running', ${now})
    on conflict (source_id, sha256) do update
      set state = 'running', started_at = excluded.started_at, ended_at = null, problem = null where d.state <> 'done'
    returning id`.execute(db);
  return rows[0]?.id;
}

export async function deliveryOf(db: Db, sourceId: string, sha256: string): Promise<DeliveryState | undefined> {
  const { rows } = await sql<DeliveryState>`select id, state, rows, duplicates, quarantined, first_at, last_at
    from log_review.delivery where source_id = ${sourceId} and sha256 = ${sha256}`.execute(db);
  return rows[0];
}

/** A load of the log by its number, and its seal: it holds those of all before it. */
export type LastLoad = { batch: number; seal: string };

export type Ended = {
  state: 'done' | 'failed';
  rows: number;
  duplicates: number;
  quarantined: number;
  firstAt: string | null;
  lastAt: string | null;
  problem: string | null;
  now: string;
  /** The last load of the log when it was done. */
  last: LastLoad | null;
};

export const endDelivery = (db: Db, id: string, ended: Ended) =>
  sql`update log_review.delivery set state = ${ended.state}, rows = ${ended.rows}, duplicates = ${ended.duplicates},
      quarantined = ${ended.quarantined}, first_at = ${ended.firstAt}, last_at = ${ended.lastAt}, problem = ${ended.problem},
      ended_at = ${ended.now}, batch = ${ended.last?.batch ?? null}, seal = ${ended.last?.seal ?? null}
    where id = ${id}`.execute(db);

/** The latest load that a delivery ended with, and its seal; undefined when none is known. */
export async function lastSealed(db: Db): Promise<LastLoad | undefined> {
  const { rows } = await sql<LastLoad>`select batch::int as batch, seal from log_review.delivery
    where batch > 0 order by batch desc, ended_at desc limit 1`.execute(db);
  return rows[0];
}

/** Sets how much of each sender lies in quarantine, by reason. */
export const setMisfits = (db: Db, sourceId: string, counts: readonly MisfitCount[]) =>
  sql`insert into log_review.misfit (source_id, unit_id, sender, reason, waiting, accepted, latest_at)
    select ${sourceId}, ${region}, r.sender, r.reason, r.waiting, r.accepted, r.latest_at
    from json_to_recordset(${JSON.stringify(counts)}::json)
      as r (sender text, reason text, waiting bigint, accepted bigint, latest_at timestamptz)
    on conflict (source_id, sender, reason) do update
      set waiting = excluded.waiting, accepted = excluded.accepted, latest_at = excluded.latest_at`.execute(db);

type ContextFile = { kind: string; rows: number; sha256: string; now: string };

export const setContextFile = (db: Db, { kind, rows, sha256, now }: ContextFile) =>
  sql`insert into log_review.context_file (kind, unit_id, rows, sha256, loaded_at)
    values (${kind}, ${region}, ${rows}, ${sha256}, ${now})
    on conflict (kind) do update set rows = excluded.rows, sha256 = excluded.sha256, loaded_at = excluded.loaded_at`.execute(
    db,
  );
