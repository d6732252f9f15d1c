import { sql } from 'kysely';
import type { Mentioned } from '../../shared/comment.ts';
import type { Page } from '../../shared/list.ts';
import type { Db } from '../db/kysely.ts';
import { type Asked, keyset } from '../lists/keyset.ts';

export type CommentRow = {
  id: string;
  body: string;
  created_at: Date;
  created_by: string;
  writer: string;
  edited_at: Date | null;
  withdrawn_at: Date | null;
  mentions: Mentioned[];
};

type Tables = { 'record.comment': Omit<CommentRow, 'writer' | 'mentions'> & { record_id: string } };

const chosen = (db: Db) =>
  db
    .withTables<Tables>()
    .selectFrom('record.comment as c')
    .select(['c.id', 'c.body', 'c.created_at', 'c.created_by', 'c.edited_at', 'c.withdrawn_at'])
    .select(sql<string>`(select p.name from access.principal p where p.id = c.created_by)`.as('writer'))
    .select(
      sql<Mentioned[]>`coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) order by p.name)
        from record.mention m join access.principal p on p.id = m.person_id where m.comment_id = c.id), '[]')`.as(
        'mentions',
      ),
    );

export const commentsOf = (db: Db, recordId: string, asked: Asked): Promise<Page<CommentRow>> =>
  keyset(db, chosen(db).where('c.record_id', '=', recordId), asked, {
    columns: { createdAt: sql.ref('c.created_at') },
    id: sql.ref('c.id'),
  });

export const commentAt = (db: Db, recordId: string, id: string): Promise<CommentRow | undefined> =>
  chosen(db).where('c.record_id', '=', recordId).where('c.id', '=', id).executeTakeFirst();

type Written = { id: string; recordId: string; body: string; at: string };

export const insertComment = (db: Db, { id, recordId, body, at }: Written) =>
  sql`insert into record.comment (id, record_id, body, created_at) values (${id}, ${recordId}, ${body}, ${at}::timestamptz)`.execute(
    db,
  );

export const rewriteComment = (db: Db, { id, body, at }: Omit<Written, 'recordId'>) =>
  sql`update record.comment set body = ${body}, edited_at = ${at}::timestamptz where id = ${id}`.execute(db);

export const withdraw = (db: Db, id: string, at: string) =>
  sql`update record.comment set withdrawn_at = ${at}::timestamptz where id = ${id}`.execute(db);

/** The people named become those given; answers those who were not named before. */
export async function setMentions(db: Db, commentId: string, people: readonly string[]): Promise<string[]> {
  const ids = sql`${[...people]}::uuid[]`;
  await sql`delete from record.mention where comment_id = ${commentId} and person_id <> all (${ids})`.execute(db);
  const { rows } = await sql<{ id: string }>`insert into record.mention (comment_id, person_id)
    select ${commentId}, unnest(${ids}) on conflict do nothing returning person_id as id`.execute(db);
  return rows.map(({ id }) => id);
}

/** Names of those among the people who may not see the record, or are not to be named at all. */
export async function blindTo(db: Db, recordId: string, people: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select coalesce(p.name, '?') as name
    from unnest(${[...people]}::uuid[]) as asked (id) left join access.principal p on p.id = asked.id
    where p.hsa_id is null or not record.seen_by(asked.id, ${recordId}) order by 1`.execute(db);
  return rows.map(({ name }) => name);
}

export type PersonRow = { id: string; name: string; hsa_id: string | null };

export const peopleWhoSee = async (db: Db, recordId: string, pattern: string, most: number) =>
  (
    await sql<PersonRow>`select id, name, hsa_id from record.people_who_see(${recordId}, ${pattern}, ${most})`.execute(
      db,
    )
  ).rows;
