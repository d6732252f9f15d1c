import { sql } from 'kysely';
import type { Db } from '../../platform/db/kysely.ts';
import { type Asked, keyset } from '../../platform/lists/keyset.ts';
import type { Page } from '../../shared/list.ts';
import type { NoticeTables } from './tables.ts';

export type NoticeRow = {
  id: string;
  kind: string;
  record_id: string;
  title: string;
  /** Kind of the record; null when the actor may not see it. */
  record_kind: string | null;
  causer: string | null;
  at: Date;
  read_at: Date | null;
};

/** The actor's own notices. The card is read under row-level security, so that who may not see it gets no title. */
export function noticesOf(db: Db, personId: string, unread: boolean, asked: Asked): Promise<Page<NoticeRow>> {
  const query = db
    .withTables<NoticeTables>()
    .selectFrom('notice.notice as n')
    .where('n.person_id', '=', personId)
    .$if(unread, (q) => q.where('n.read_at', 'is', null))
    .select(['n.id', 'n.kind', 'n.record_id', 'n.title', 'n.at', 'n.read_at'])
    .select(sql<string | null>`(select c.kind from record.card c where c.id = n.record_id)`.as('record_kind'))
    .select(sql<string | null>`(select p.name from access.principal p where p.id = n.caused_by)`.as('causer'));
  return keyset(db, query, asked, { columns: { at: sql.ref('n.at') }, id: sql.ref('n.id') });
}

export async function countUnread(db: Db, personId: string, most: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from (select from notice.notice
    where person_id = ${personId} and read_at is null limit ${most}) capped`.execute(db);
  return rows[0]?.n ?? 0;
}

/** Marks the named notices, or all, as read; answers how many were not read before. */
export async function markRead(db: Db, personId: string, ids: readonly string[] | null, at: string): Promise<number> {
  const { numAffectedRows } = await sql`update notice.notice set read_at = ${at}::timestamptz
    where person_id = ${personId} and read_at is null and (${ids}::uuid[] is null or id = any(${ids}::uuid[]))`.execute(
    db,
  );
  return Number(numAffectedRows ?? 0);
}

export async function mailChoices(db: Db, personId: string): Promise<Map<string, boolean>> {
  const { rows } = await sql<{
    kind: string;
    wanted: boolean;
  }>`select kind, wanted from notice.mail_choice where person_id = ${personId}`.execute(db);
  return new Map(rows.map(({ kind, wanted }) => [kind, wanted]));
}

export const keepMailChoice = (db: Db, personId: string, kind: string, wanted: boolean) =>
  sql`insert into notice.mail_choice (person_id, kind, wanted) values (${personId}, ${kind}, ${wanted})
    on conflict (person_id, kind) do update set wanted = excluded.wanted`.execute(db);
