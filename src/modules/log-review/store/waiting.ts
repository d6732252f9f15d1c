import { type Insertable, sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { SourceTables } from './source-tables.ts';
import { tables } from './sources.ts';

export const insertWaiting = (db: Db, row: Insertable<SourceTables['log_review.waiting']>) =>
  tables(db).insertInto('log_review.waiting').values(row).execute();

const waiting = (db: Db) =>
  tables(db)
    .selectFrom('log_review.waiting as w')
    .innerJoin('log_review.source as s', 's.id', 'w.source_id')
    .select(['w.id', 's.name as source', 'w.kind', 'w.name', 'w.sha256', 'w.sealed', 'w.received_at']);
export type WaitingRow = Awaited<ReturnType<ReturnType<typeof waiting>['execute']>>[number];

const MOST_TRIES = 3;
const MOST_CALLS = 500;

/**
 * What waits, the oldest first, at most five hundred. A file that has failed three times stays until it is looked at; calls, which
 * are never given up, then come after all else.
 */
export const takeWaiting = (db: Db): Promise<WaitingRow[]> =>
  waiting(db)
    .where((row) => row.or([row('w.tries', '<', MOST_TRIES), row('w.kind', '=', 'call')]))
    .orderBy(sql`w.tries >= ${MOST_TRIES}`)
    .orderBy('w.received_at')
    .orderBy('w.id')
    .limit(MOST_CALLS)
    .execute();

/** Takes away what has been read, with whatever is the same file of the same source. */
export const removeWaiting = (db: Db, ids: readonly string[]) =>
  sql`delete from log_review.waiting w using log_review.waiting d where d.id = any(${[...ids]}::uuid[])
    and (w.id = d.id or (w.source_id = d.source_id and w.sha256 = d.sha256))`.execute(db);

/** Lets files that have failed three times be tried again. */
export const forgetTries = (db: Db) =>
  sql`update log_review.waiting set tries = 0 where tries >= ${MOST_TRIES}`.execute(db);

export const countTry = (db: Db, ids: readonly string[]) =>
  tables(db)
    .updateTable('log_review.waiting')
    .set({ tries: sql`tries + 1` })
    .where('id', 'in', [...ids])
    .execute();

/** The sources that speak StoreLog and are in use; more than one must be told apart by name or id. */
export const storeLogSources = (db: Db, named: string | undefined) => {
  const all = tables(db)
    .selectFrom('log_review.source')
    .select(['id', 'unit_id', 'name', 'dialect', 'skew_seconds'])
    .where('format', '=', 'storelog')
    .where('active', '=', true);
  const asked = named === undefined ? all : all.where(sql<boolean>`(name = ${named} or id::text = ${named})`);
  return asked.orderBy('name').limit(2).execute();
};

/** Which of some log ids were in a call of the last days. */
export async function takenLogIds(db: Db, sourceId: string, logIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select asked.id from unnest(${[...logIds]}::text[]) as asked (id)
    join log_review.call_id c on c.source_id = ${sourceId} and c.log_id = md5(asked.id)::uuid`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

type Named = { sourceId: string; unitId: string; logIds: readonly string[]; day: string };
export const keepLogIds = (db: Db, { sourceId, unitId, logIds, day }: Named) =>
  sql`insert into log_review.call_id (source_id, unit_id, log_id, received_on)
    select ${sourceId}, ${unitId}, md5(asked.id)::uuid, ${day}::date from (select distinct unnest(${[...logIds]}::text[])) as asked (id)`.execute(
    db,
  );

export const forgetLogIds = (db: Db, before: string) =>
  sql`delete from log_review.call_id where received_on < ${before}::date`.execute(db);

/** Whether the content of a file that waits is attached to a record too, or waits at another source. */
export async function isAttached(db: Db, id: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select
      exists (select from record.attachment a where a.sha256 = d.sha256)
      or exists (select from log_review.waiting w where w.sha256 = d.sha256 and w.source_id <> d.source_id) as found
    from log_review.waiting d where d.id = ${id}`.execute(db);
  return rows[0]?.found ?? false;
}
