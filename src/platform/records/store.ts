import { sql } from 'kysely';
import type { Db } from '../db/kysely.ts';

export type CardRow = { id: string; kind: string; unit_id: string; number: string | null; title: string };
export type AttachmentRow = {
  id: string;
  record_id: string;
  name: string;
  media_type: string;
  size_bytes: string;
  sha256: string;
  created_at: Date;
  created_by: string | null;
};

const rowsOf = async <T>(db: Db, statement: ReturnType<typeof sql<T>>): Promise<T[]> =>
  (await statement.execute(db)).rows;

export const cardOf = async (db: Db, id: string) =>
  (await rowsOf(db, sql<CardRow>`select * from record.card where id = ${id}`))[0];

/** Whether the actor may add links and files: whoever may change the record, and those it concerns. */
export const mayAdd = async (db: Db, id: string): Promise<boolean> =>
  (await rowsOf(db, sql<{ addable: boolean }>`select record.addable(${id}) as addable`))[0]?.addable ?? false;

export const findCards = (db: Db, asked: string, kind: string | null) =>
  rowsOf(db, sql<CardRow>`select * from record.find(${asked}, ${kind}, 20)`);

export type LinkRow = { id: string; reason: string; created_at: Date; removable: boolean; card: CardRow };
export const linksOf = (db: Db, id: string) =>
  rowsOf(
    db,
    sql<LinkRow>`select l.id, l.reason, l.created_at, record.link_removable(l.from_id, l.to_id, l.created_by) as removable, to_jsonb(c) as card
      from record.link l join record.card c on c.id = case when l.from_id = ${id} then l.to_id else l.from_id end
      where l.from_id = ${id} or l.to_id = ${id} order by c.kind, c.title`,
  );

export const linkOf = async (db: Db, recordId: string, id: string) =>
  (
    await rowsOf(
      db,
      sql<{ id: string }>`select id from record.link where id = ${id} and ${recordId} in (from_id, to_id)`,
    )
  )[0];

export const insertLink = (db: Db, link: { id: string; fromId: string; toId: string; reason: string }) =>
  rowsOf(
    db,
    sql`insert into record.link (id, from_id, to_id, reason) values (${link.id}, ${link.fromId}, ${link.toId}, ${link.reason})`,
  );

export const deleteLink = (db: Db, recordId: string, id: string) =>
  rowsOf(
    db,
    sql<{ id: string }>`delete from record.link where id = ${id} and ${recordId} in (from_id, to_id) returning id`,
  );

export const attachmentsOf = (db: Db, recordId: string) =>
  rowsOf(
    db,
    sql<
      AttachmentRow & { creator: string | null; removable: boolean }
    >`select a.*, p.name as creator, record.file_removable(a.record_id, a.created_by) as removable from record.attachment a
      left join access.principal p on p.id = a.created_by where a.record_id = ${recordId} order by a.created_at desc, a.id`,
  );

export const attachmentOf = async (db: Db, recordId: string, id: string) =>
  (
    await rowsOf(db, sql<AttachmentRow>`select * from record.attachment where record_id = ${recordId} and id = ${id}`)
  )[0];

export const insertAttachment = (
  db: Db,
  a: { id: string; recordId: string; name: string; mediaType: string; sizeBytes: number; sha256: string },
) =>
  rowsOf(
    db,
    sql`insert into record.attachment (id, record_id, name, media_type, size_bytes, sha256)
      values (${a.id}, ${a.recordId}, ${a.name}, ${a.mediaType}, ${a.sizeBytes}, ${a.sha256})`,
  );

export const deleteAttachment = (db: Db, recordId: string, id: string) =>
  rowsOf(
    db,
    sql<{ id: string }>`delete from record.attachment where id = ${id} and record_id = ${recordId} returning id`,
  );

export type DoneRow = { at: Date; actor: string | null; action: string; outcome: string; request_id: string | null };
export const doneTo = (db: Db, id: string) =>
  rowsOf(
    db,
    sql<DoneRow>`select d.at, p.name as actor, d.action, d.outcome, d.request_id
      from record.done_to(${id}) d left join access.principal p on p.id = d.actor_id`,
  );

export type ChangeRow = {
  at: Date;
  actor: string | null;
  tbl: string;
  op: string;
  request_id: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};
/** A change in a row that belongs to the record: the column that names it, and what was done to the row, if that is known. */
export type PartChangeRow = ChangeRow & { key_column: string; action: string | null };

export const changesAbout = (db: Db, id: string) =>
  rowsOf(
    db,
    sql<PartChangeRow>`select c.at, coalesce(p.name, c.db_user) as actor, c.tbl, c.op, c.request_id, c.key_column, c.before, c.after, c.action
      from record.changes_about(${id}) c left join access.principal p on p.id = c.actor_id`,
  );

export const changesOf = (db: Db, id: string) =>
  rowsOf(
    db,
    sql<ChangeRow>`select c.at, coalesce(p.name, c.db_user) as actor, c.tbl, c.op, c.request_id, c.before, c.after
      from audit.change c left join access.principal p on p.id = c.actor_id
      where c.row_key = ${id} order by c.id desc limit 200`,
  );

/** What ids stand for, as far as the actor may see it: records, units, people. */
export async function namesOf(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await rowsOf(
    db,
    sql<{ id: string; name: string }>`
      select id, title as name from record.card where id = any(${ids}::uuid[])
      union all select id, name from access.scope where id = any(${ids}::uuid[])
      union all select id, name from access.principal where id = any(${ids}::uuid[])`,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export const readersOf = (db: Db, id: string) =>
  rowsOf(
    db,
    sql<{ name: string; hsa_id: string | null; first_at: Date; last_at: Date; times: string }>`
      select p.name, p.hsa_id, r.first_at, r.last_at, r.times from record.readers(${id}) r join access.principal p on p.id = r.person_id`,
  );
