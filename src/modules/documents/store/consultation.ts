import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { Handling, Stance } from '../contract/consultation.ts';
import type { DocumentTables } from '../tables.ts';

const tables = (db: Db) => db.withTables<DocumentTables>();

export const openConsultationId = async (db: Db, documentId: string): Promise<string | null> =>
  (
    await tables(db)
      .selectFrom('documents.consultation')
      .select('id')
      .where('document_id', '=', documentId)
      .where('closed_at', 'is', null)
      .executeTakeFirst()
  )?.id ?? null;

/** Answers whether there was one to close. */
export async function closeOpenConsultation(db: Db, documentId: string): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('documents.consultation')
    .set({ closed_at: sql<Date>`now()` })
    .where('document_id', '=', documentId)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

type NewConsultation = {
  id: string;
  document_id: string;
  version_id: string;
  content_sha256: string;
  question: string;
  answer_by: string;
};

/** Sends the draft as it stands; its text is copied. */
export const insertConsultation = (db: Db, row: NewConsultation) =>
  sql`insert into documents.consultation (id, document_id, version_id, content_sha256, body, question, answer_by)
    select ${row.id}, ${row.document_id}, v.id, v.content_sha256, v.body, ${row.question}, ${row.answer_by}
    from documents.version v where v.id = ${row.version_id}`.execute(db);

export type Respondents = { unit_id: string; people: string[] };

/** Who answers for each unit; a unit without anyone above it is left out. */
export const respondentsOf = async (db: Db, unitIds: readonly string[]): Promise<Respondents[]> =>
  (
    await sql<Respondents>`select unit_id, people from documents.respondents(${[...unitIds]}::uuid[], access.today())`.execute(
      db,
    )
  ).rows;

export type NewConsultee = {
  consultation_id: string;
  document_id: string;
  unit_id: string | null;
  person_id: string | null;
  respondents: string[];
};
export const insertConsultees = (db: Db, consultees: NewConsultee[]) =>
  tables(db)
    .insertInto('documents.consultee')
    .values(consultees.map((row) => ({ ...row, respondents: sql<string[]>`${row.respondents}::uuid[]` })))
    .execute();

/** A task for everyone who answers, followed up at the unit they answer for; people named are followed up at the document's. */
export const openRespondTasks = (db: Db, consultationId: string) =>
  sql`select task.open('documents.respond', d.id, e.respondents, coalesce(e.unit_id, d.unit_id), d.task_title, c.answer_by)
    from documents.consultee e join documents.consultation c on c.id = e.consultation_id join documents.document d on d.id = e.document_id
    where e.consultation_id = ${consultationId}`.execute(db);

const rows = (db: Db) =>
  tables(db)
    .selectFrom('documents.consultation as c')
    .innerJoin('documents.document as d', 'd.id', 'c.document_id')
    .innerJoin('documents.version as v', 'v.id', 'c.version_id')
    .leftJoin('access.principal as p', 'p.id', 'c.created_by')
    .select([
      'c.id',
      'c.document_id',
      'd.number',
      'd.title',
      'd.unit_id',
      'v.number as version_number',
      'c.content_sha256',
    ])
    .select(['c.question', 'c.answer_by', 'c.created_at', 'c.created_by', 'p.name as sent_by', 'c.closed_at'])
    .select(sql<boolean>`access.sees('documents.edit', d.unit_id)`.as('may_edit'))
    .select(
      sql<Counts>`(select json_build_object('asked', count(*), 'answered', count(e.answered_at),
        'late', count(*) filter (where e.answered_on > c.answer_by)) from documents.consultee e where e.consultation_id = c.id)`.as(
        'consultees',
      ),
    )
    .select(
      sql<RemarkCounts>`(select json_build_object('remarks', count(*), 'handled', count(r.handling))
        from documents.remark r where r.consultation_id = c.id)`.as('said'),
    );

type Counts = { asked: number; answered: number; late: number };
type RemarkCounts = { remarks: number; handled: number };

export const consultationsOf = (db: Db, documentId: string) =>
  rows(db).where('c.document_id', '=', documentId).orderBy('c.created_at', 'desc').execute();

export const consultationById = (db: Db, id: string) => rows(db).where('c.id', '=', id).executeTakeFirst();

export const consultationBody = (db: Db, id: string) =>
  tables(db)
    .selectFrom('documents.consultation')
    .select(['id', 'document_id', 'content_sha256', 'body'])
    .where('id', '=', id)
    .executeTakeFirst();

export const consulteesOf = (db: Db, consultationId: string) =>
  tables(db)
    .selectFrom('documents.consultee as e')
    .innerJoin('documents.consultation as c', 'c.id', 'e.consultation_id')
    .leftJoin('access.scope as u', 'u.id', 'e.unit_id')
    .leftJoin('access.principal as p', 'p.id', 'e.person_id')
    .leftJoin('access.principal as b', 'b.id', 'e.answered_by')
    .select(['e.id', 'e.unit_id', 'u.name as unit', 'e.person_id', 'p.name as person', 'e.respondents'])
    .select(['e.stance', 'e.answered_at', 'e.answered_by', 'b.name as answerer'])
    .select(sql<boolean>`coalesce(e.answered_on > c.answer_by, false)`.as('late'))
    .select(sql<boolean>`e.id = any ((select documents.my_consultees())::uuid[])`.as('mine'))
    .where('e.consultation_id', '=', consultationId)
    .orderBy(sql`coalesce(u.name, p.name) collate "sv-x-icu"`)
    .orderBy('e.id')
    .execute();

const remarkRows = (db: Db) =>
  tables(db)
    .selectFrom('documents.remark as r')
    .innerJoin('documents.consultee as e', 'e.id', 'r.consultee_id')
    .leftJoin('access.scope as u', 'u.id', 'e.unit_id')
    .leftJoin('access.principal as p', 'p.id', 'e.person_id')
    .leftJoin('access.principal as h', 'h.id', 'r.handled_by')
    .select(['r.id', 'r.consultee_id', 'r.document_id', 'r.anchor', 'r.text', 'r.handling', 'r.handling_reason'])
    .select(['r.handled_at', 'h.name as handled_by', 'r.version', sql<string>`coalesce(u.name, p.name)`.as('said_by')]);

export const remarksOf = (db: Db, consultationId: string) =>
  remarkRows(db)
    .where('r.consultation_id', '=', consultationId)
    .orderBy(sql`coalesce(u.name, p.name) collate "sv-x-icu"`)
    .orderBy('r.place')
    .orderBy('r.id')
    .execute();

export const remarkById = (db: Db, id: string) => remarkRows(db).where('r.id', '=', id).executeTakeFirst();

/** The consultee, kept from others until this transaction ends. */
export const consulteeAt = (db: Db, id: string) =>
  tables(db)
    .selectFrom('documents.consultee')
    .select(['id', 'consultation_id', 'document_id', 'unit_id', 'respondents'])
    .select(sql<boolean>`id = any ((select documents.my_consultees())::uuid[])`.as('mine'))
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

export const answerConsultee = (db: Db, id: string, answer: { stance: Stance; by: string; on: string }) =>
  tables(db)
    .updateTable('documents.consultee')
    .set({ stance: answer.stance, answered_by: answer.by, answered_on: answer.on, answered_at: sql<Date>`now()` })
    .where('id', '=', id)
    .execute();

type NewRemark = {
  consultee_id: string;
  consultation_id: string;
  document_id: string;
  anchor: string | null;
  text: string;
};

/** What was said before is replaced by what is said now. */
export async function replaceRemarks(db: Db, consulteeId: string, remarks: readonly NewRemark[]): Promise<void> {
  await tables(db).deleteFrom('documents.remark').where('consultee_id', '=', consulteeId).execute();
  if (remarks.length === 0) return;
  const values = remarks.map((remark, place) => ({ ...remark, place }));
  await tables(db).insertInto('documents.remark').values(values).execute();
}

/** Answers whether the version named still was the one stored. */
export async function handleRemark(
  db: Db,
  id: string,
  version: number,
  done: { handling: Handling; reason: string; by: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('documents.remark')
    .set({
      handling: done.handling,
      handling_reason: done.reason,
      handled_by: done.by,
      handled_at: sql<Date>`now()`,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes the task from everyone who was asked to answer for the same. */
export const closeRespondents = (db: Db, documentId: string, people: readonly string[]) =>
  sql`select documents.close_tasks(${documentId}, 'documents.respond', ${[...people]}::uuid[], 'done')`.execute(db);

/** Those of the people who still have something to answer in an open consultation on the document. */
export const stillAsked = async (db: Db, consultationId: string, people: readonly string[]): Promise<Set<string>> => {
  const { rows: left } = await sql<{ id: string }>`
    select distinct p as id from documents.consultee e, unnest(e.respondents) p
    where e.consultation_id = ${consultationId} and e.answered_at is null and p = any(${[...people]}::uuid[])`.execute(
    db,
  );
  return new Set(left.map(({ id }) => id));
};
