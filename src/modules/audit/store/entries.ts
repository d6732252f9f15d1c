import { type SqlBool, sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { containing } from '../../../platform/lists/keyset.ts';
import { timeZone } from '../../../shared/date.ts';
import { countCap } from '../../../shared/list.ts';
import type { EntryQuery } from '../contract.ts';
import type { AuditTables } from '../tables.ts';

const tables = (db: Db) => db.withTables<AuditTables>();

/** A subject is text, since not all are records; only what looks like a record's id is looked up. */
const subjectCard = sql<string>`case when e.subject_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then e.subject_id::uuid end`;

const entries = (db: Db) =>
  tables(db)
    .selectFrom('audit.entry as e')
    .leftJoin('access.principal as p', 'p.id', 'e.actor_id')
    .leftJoin('access.scope as u', 'u.id', 'e.unit_id')
    .leftJoin('record.card as c', (join) => join.on('c.id', '=', subjectCard))
    .select(['e.id', 'e.at', 'e.actor_id', 'e.unit_id', 'e.permission', 'e.action', 'e.outcome'])
    .select(['e.subject_id', 'e.request_id', 'e.detail'])
    .select(['p.name as actor', 'u.name as unit', 'c.kind as subject_kind', 'c.title as subject_title']);
type Entries = ReturnType<typeof entries>;

/** Midnight in Stockholm when a day begins, or when it has ended. */
const beginning = (day: string) => sql<Date>`${day}::date::timestamp at time zone ${timeZone}`;
const ending = (day: string) => sql<Date>`(${day}::date + 1)::timestamp at time zone ${timeZone}`;

const isReference = (q: string) => /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(q);

/** A reference or an id is looked up as it is; other words are names of people and records. */
const concerning = (q: string) =>
  isReference(q)
    ? sql<SqlBool>`(e.request_id = ${q.toLowerCase()} or e.subject_id = ${q.toLowerCase()})`
    : sql<SqlBool>`(e.actor_id in (select id from access.principal where name ilike ${containing(q)})
        or e.subject_id in (select id::text from record.find(${q.replace(/[\\%_]/g, '\\$&')}, null, 200)))`;

function narrowed(all: Entries, asked: EntryQuery): Entries {
  const { actorId, action, outcome, from, to, unitId, subjectId, q } = asked;
  let query = all;
  if (actorId) query = query.where('e.actor_id', '=', actorId);
  if (action) query = query.where('e.action', '=', action);
  if (outcome) query = query.where('e.outcome', '=', outcome);
  if (subjectId) query = query.where('e.subject_id', '=', subjectId);
  if (from) query = query.where('e.at', '>=', beginning(from));
  if (to) query = query.where('e.at', '<', ending(to));
  if (q) query = query.where(concerning(q));
  if (unitId)
    query = query.where('e.unit_id', 'in', (below) =>
      below.selectFrom('access.scope_tree').select('descendant_id').where('ancestor_id', '=', unitId),
    );
  return query;
}

export type Position = { at: string; id: string };

/** Up to `limit` + 1 entries after a position, by time and then number. */
export function listEntries(db: Db, asked: EntryQuery, after: Position | null) {
  const way = asked.sort === '-at' ? 'desc' : 'asc';
  const than = way === 'desc' ? sql`<` : sql`>`;
  const all = narrowed(entries(db), asked).select(sql<string>`e.at::text`.as('position'));
  const query = after
    ? all.where(sql<SqlBool>`(e.at, e.id) ${than} (${after.at}::timestamptz, ${after.id}::bigint)`)
    : all;
  return query
    .orderBy('e.at', way)
    .orderBy('e.id', way)
    .limit(asked.limit + 1)
    .execute();
}

/** How many match, counted to the cap and one more. */
export async function countEntries(db: Db, asked: EntryQuery): Promise<number> {
  const capped = narrowed(entries(db), asked)
    .clearSelect()
    .select(sql<number>`1`.as('one'))
    .limit(countCap + 1);
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from (${capped}) capped`.execute(db);
  return rows[0]?.count ?? 0;
}

export const entryAt = (db: Db, id: string) =>
  entries(db).select(['e.era', 'e.xid']).where('e.id', '=', id).executeTakeFirst();

export type EntryRow = Awaited<ReturnType<typeof listEntries>>[number];

const mostChanges = 100;
type Written = { era: number; xid: string };

/** What was changed in the transaction an entry was written in; the first hundred, and how many in all. */
export const changesWith = (db: Db, { era, xid }: Written) =>
  tables(db)
    .selectFrom('audit.change')
    .select(['id', 'tbl', 'op', 'row_key', 'db_user', 'before', 'after'])
    .select(sql<number>`(count(*) over ())::int`.as('all_rows'))
    .where('era', '=', era)
    .where('xid', '=', xid)
    .orderBy('id')
    .limit(mostChanges)
    .execute();

/** People and the system itself, by name or HSA-id. */
export const actorChoices = (db: Db, q: string) =>
  tables(db)
    .selectFrom('access.principal')
    .select(['id', 'name', 'hsa_id'])
    .where((eb) => eb.or([eb('name', 'ilike', containing(q)), eb('hsa_id', 'ilike', containing(q))]))
    .orderBy('name')
    .orderBy('id')
    .limit(20)
    .execute();

export const actorAt = (db: Db, id: string) =>
  tables(db).selectFrom('access.principal').select(['id', 'name', 'hsa_id']).where('id', '=', id).execute();
