import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { DocumentTables } from '../tables.ts';

const tables = (db: Db) => db.withTables<DocumentTables>();

/** Open consultations on a document that the actor may answer, once for each they answer for. */
export const openConsultationsFor = (db: Db, documentId: string) =>
  tables(db)
    .selectFrom('documents.consultee as e')
    .innerJoin('documents.consultation as c', 'c.id', 'e.consultation_id')
    .leftJoin('access.scope as u', 'u.id', 'e.unit_id')
    .select(['c.id', 'e.id as consultee_id', 'e.unit_id', 'u.name as unit', 'c.question', 'c.answer_by', 'e.stance'])
    .where('c.document_id', '=', documentId)
    .where('c.closed_at', 'is', null)
    .where(sql<boolean>`e.id = any ((select documents.my_consultees())::uuid[])`)
    .orderBy('u.name')
    .execute();

type Row = { kind: string; document_id: string; number: string; title: string; due_on: string | null };
const most = 50;

/** A person's open tasks about documents; the title is that of the task, which tells nothing secret. */
export const openTasksOf = async (db: Db, personId: string, kinds: readonly string[]): Promise<Row[]> =>
  (
    await sql<Row>`select t.kind, t.record_id as document_id, d.number, t.title, t.due_on
      from task.task t join documents.document d on d.id = t.record_id
      where t.person_id = ${personId} and t.closed_at is null and t.kind = any(${[...kinds]})
      order by coalesce(t.due_on, 'infinity'::date), t.id limit ${most}`.execute(db)
  ).rows;
