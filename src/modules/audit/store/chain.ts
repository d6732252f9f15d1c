import { type SqlBool, sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { countCap } from '../../../shared/list.ts';
import type { SealQuery } from '../contract.ts';
import type { AuditTables } from '../tables.ts';

const tables = (db: Db) => db.withTables<AuditTables>();

/** Bytes a sealed row takes: its number and its digest. */
const leafBytes = 40;
const leaves = (column: 'entry_leaves' | 'change_leaves') => sql<number>`length(${sql.ref(column)}) / ${leafBytes}`;

const seals = (db: Db) =>
  tables(db)
    .selectFrom('audit.seal')
    .select(['seq', 'sealed_at', sql<string>`encode(hash, 'hex')`.as('hash')])
    .select([leaves('entry_leaves').as('entries'), leaves('change_leaves').as('changes')]);

export type SealRow = Awaited<ReturnType<typeof listSeals>>[number];

/** Up to `limit` + 1 seals after a number. */
export function listSeals(db: Db, { sort, limit }: SealQuery, after: string | null) {
  const way = sort === '-seq' ? 'desc' : 'asc';
  const query = after === null ? seals(db) : seals(db).where('seq', way === 'desc' ? '<' : '>', after);
  return query
    .orderBy('seq', way)
    .limit(limit + 1)
    .execute();
}

export async function countSeals(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count
    from (select from audit.seal limit ${countCap + 1}) capped`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Rows written since the last seal, and when the oldest of them was. */
export async function unsealed(db: Db): Promise<{ rows: number; since: Date | null }> {
  const open = sql<SqlBool>`(era, xid) >= (coalesce((select era from last), 0), coalesce((select to_xid from last), '0'::xid8))`;
  const { rows } = await sql<{ rows: number; since: Date | null }>`
    with last as (select era, to_xid from audit.seal order by seq desc limit 1),
    waiting as (select at from audit.entry where ${open} union all select at from audit.change where ${open})
    select count(*)::int as rows, min(at) as since from waiting`.execute(db);
  return rows[0] ?? { rows: 0, since: null };
}

/** The latest entry of an action that was done. */
export const latestOf = (db: Db, action: string) =>
  tables(db)
    .selectFrom('audit.entry as e')
    .leftJoin('access.principal as p', 'p.id', 'e.actor_id')
    .select(['e.at', 'e.detail', 'p.name as actor'])
    .where('e.action', '=', action)
    .where('e.outcome', '=', 'done')
    .orderBy('e.at', 'desc')
    .orderBy('e.id', 'desc')
    .limit(1)
    .executeTakeFirst();

export async function mayEverywhere(db: Db, permission: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select access.everywhere(${permission}) as may`.execute(db);
  return rows[0]?.may ?? false;
}
