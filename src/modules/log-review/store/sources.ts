import { type Insertable, sql, type Updateable } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { type Asked, keyset } from '../../../platform/lists/keyset.ts';
import type { SourceTables } from './source-tables.ts';

export const tables = (db: Db) => db.withTables<SourceTables>();

type Latest = { state: 'running' | 'done' | 'failed'; started_at: string; rows: number };

/** Sources with their latest delivery, the rows since a moment, what waits in quarantine and the open gaps. */
const sources = (db: Db, since: string) =>
  tables(db)
    .selectFrom('log_review.source as s')
    .select(['s.id', 's.unit_id', 's.name', 's.format', 's.dialect', 's.note', 's.delivery_hours', 's.silent_minutes'])
    .select(['s.skew_seconds', 's.watched_directory', 's.active', 's.version', 's.created_at'])
    .select([
      sql<Latest | null>`(select jsonb_build_object('state', d.state, 'started_at', d.started_at, 'rows', d.rows)
        from log_review.delivery d where d.source_id = s.id order by d.started_at desc limit 1)`.as('latest'),
      sql<string>`(select coalesce(sum(d.rows), 0) from log_review.delivery d
        where d.source_id = s.id and d.started_at >= ${since}::timestamptz)`.as('rows'),
      sql<string>`(select coalesce(sum(m.waiting), 0) from log_review.misfit m where m.source_id = s.id)`.as('misfits'),
      sql<string>`(select count(*) from log_review.gap g where g.source_id = s.id and g.status = 'open')`.as('gaps'),
      sql<string>`(select count(*) from log_review.waiting w where w.source_id = s.id)`.as('waiting'),
    ]);
export type SourceRowStored = Awaited<ReturnType<ReturnType<typeof sources>['executeTakeFirstOrThrow']>>;

export const listSources = (db: Db, since: string) => sources(db, since).orderBy('s.name').limit(500).execute();
export const sourceById = (db: Db, id: string, since: string) =>
  sources(db, since).where('s.id', '=', id).executeTakeFirst();

export const insertSource = (db: Db, row: Insertable<SourceTables['log_review.source']>) =>
  tables(db).insertInto('log_review.source').values(row).execute();

/** Writes a change to the version seen; false when somebody was there before. */
export async function updateSource(
  db: Db,
  id: string,
  version: number,
  change: Updateable<SourceTables['log_review.source']>,
): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('log_review.source')
    .set(change)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

type AskedDeliveries = Asked & { state?: 'running' | 'done' | 'failed' | undefined };
export function listDeliveries(db: Db, sourceId: string, asked: AskedDeliveries) {
  const all = tables(db).selectFrom('log_review.delivery as d').selectAll('d').where('d.source_id', '=', sourceId);
  const query = asked.state ? all.where('d.state', '=', asked.state) : all;
  return keyset(db, query, asked, { id: sql.ref('d.id'), columns: { startedAt: sql.ref('d.started_at') } });
}
export type DeliveryRow = Awaited<ReturnType<typeof listDeliveries>>['items'][number];

/** The two hundred largest counts of what waits, or has waited, in quarantine. */
export const misfitsOf = (db: Db, sourceId: string) =>
  tables(db)
    .selectFrom('log_review.misfit')
    .select(['sender', 'reason', 'waiting', 'accepted', 'latest_at'])
    .where('source_id', '=', sourceId)
    .orderBy('waiting', 'desc')
    .orderBy('sender')
    .orderBy('reason')
    .limit(200)
    .execute();

export const contextFiles = (db: Db) =>
  tables(db).selectFrom('log_review.context_file').select(['kind', 'rows', 'loaded_at']).execute();

/** The unit the whole installation is of. */
export async function regionId(db: Db): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from access.scope where parent_id is null limit 1`.execute(db);
  const [found] = rows;
  if (!found) throw new Error('there is no region yet');
  return found.id;
}

/** Whether any month has been drawn. */
export async function anyMonthDrawn(db: Db): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from log_review.month where state = 'drawn') as found`.execute(db);
  return rows[0]?.found ?? false;
}

export type WatchedSource = { name: string; watched_directory: string };

/** The sources in use that have a directory to be read from. */
export async function watchedSources(db: Db): Promise<WatchedSource[]> {
  const { rows } = await sql<WatchedSource>`select name, watched_directory from log_review.source
    where active and watched_directory is not null order by name`.execute(db);
  return rows;
}

export async function sourceName(db: Db, id: string): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`select name from log_review.source where id = ${id}`.execute(db);
  return rows[0]?.name ?? null;
}

/** The kinds of context that have come with anything in them; for all who may see the rules. */
export async function contextCome(db: Db): Promise<Set<string>> {
  const { rows } = await sql<{ kind: string }>`select kind from log_review.context_come() as c (kind)`.execute(db);
  return new Set(rows.map(({ kind }) => kind));
}

/** Whether anything has come from a source, or waits to be read. */
export async function hasDelivered(db: Db, id: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select exists (select from log_review.delivery where source_id = ${id})
    or exists (select from log_review.waiting where source_id = ${id}) as found`.execute(db);
  return rows[0]?.found ?? false;
}
