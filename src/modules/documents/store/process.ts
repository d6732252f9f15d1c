import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { DocumentTables } from '../tables.ts';

const tables = (db: Db) => db.withTables<DocumentTables>();

export type NewRound = {
  id: string;
  document_id: string;
  version_id: string;
  kind: 'review' | 'approval';
  content_sha256: string;
  quorum: number;
  due_on: string | null;
  note: string;
};

export const insertRound = (db: Db, round: NewRound) =>
  tables(db).insertInto('documents.round').values(round).execute();

export const insertApprovers = (
  db: Db,
  approvers: { round_id: string; document_id: string; person_id: string; deputy_id: string | null }[],
) => tables(db).insertInto('documents.approver').values(approvers).execute();

/** Closes the open round of a document; answers whether there was one. */
export async function closeOpenRound(
  db: Db,
  documentId: string,
  outcome: 'approved' | 'returned' | 'void',
  reason: string,
): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('documents.round')
    .set({ outcome, reason, closed_at: sql<Date>`now()` })
    .where('document_id', '=', documentId)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Approved rounds of a draft that is taken back count no more. */
export const voidApprovedRounds = (db: Db, versionId: string, reason: string) =>
  tables(db)
    .updateTable('documents.round')
    .set({ outcome: 'void', reason })
    .where('version_id', '=', versionId)
    .where('kind', '=', 'approval')
    .where('outcome', '=', 'approved')
    .execute();

/** The open round, kept from others until this transaction ends. */
export const openRound = (db: Db, documentId: string) =>
  tables(db)
    .selectFrom('documents.round')
    .select(['id', 'kind', 'content_sha256', 'quorum', 'version_id', 'created_by'])
    .where('document_id', '=', documentId)
    .where('closed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();

export type Answer = { answer: 'approved' | 'returned'; comment: string; answered_by: string };

/** The answer of one who was asked. A deputy answers for the one they stand in for, unless asked in person. */
export const answerFor = (db: Db, approverId: string, { answer, comment, answered_by }: Answer) =>
  tables(db)
    .updateTable('documents.approver')
    .set({ answer, comment, answered_by, answered_at: sql<Date>`now()` })
    .where('id', '=', approverId)
    .execute();

/** All rounds of a document that the actor may see, latest first. */
export const roundsOf = (db: Db, documentId: string) =>
  tables(db)
    .selectFrom('documents.round as r')
    .innerJoin('documents.version as v', 'v.id', 'r.version_id')
    .leftJoin('access.principal as p', 'p.id', 'r.created_by')
    .select([
      'r.id',
      'r.kind',
      'r.version_id',
      'v.number as version_number',
      'r.content_sha256',
      'r.quorum',
      'r.due_on',
    ])
    .select(['r.note', 'r.created_at', 'r.created_by', 'p.name as opened_by', 'r.closed_at', 'r.outcome', 'r.reason'])
    .where('r.document_id', '=', documentId)
    .orderBy('r.created_at', 'desc')
    .orderBy('r.id', 'desc')
    .execute();

/** Everyone asked in the rounds of a document that the actor may see. */
export const approversOf = (db: Db, documentId: string) =>
  tables(db)
    .selectFrom('documents.approver as a')
    .innerJoin('documents.round as r', 'r.id', 'a.round_id')
    .innerJoin('access.principal as p', 'p.id', 'a.person_id')
    .leftJoin('access.principal as d', 'd.id', 'a.deputy_id')
    .leftJoin('access.principal as b', 'b.id', 'a.answered_by')
    .select(['a.id', 'a.round_id', 'a.person_id', 'p.name as person', 'a.deputy_id', 'd.name as deputy'])
    .select(['a.answer', 'a.comment', 'a.answered_at', 'a.answered_by', 'b.name as answerer'])
    .select(sql<boolean>`documents.asked_of(r.kind, a.person_id, a.deputy_id)`.as('mine'))
    .where('a.document_id', '=', documentId)
    .orderBy('p.name')
    .orderBy('a.id')
    .execute();

/** Which of the people may not read the document, it being secret; nobody where it is not. */
export async function notTrusted(db: Db, documentId: string, people: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select p.name from documents.document d cross join unnest(${[...people]}::uuid[]) as asked (id)
    join access.principal p on p.id = asked.id
    where d.id = ${documentId} and d.openness = 'secret'
      and asked.id not in (select documents.trusted(${[...people]}::uuid[], d.unit_id, access.today()))
    order by p.name`.execute(db);
  return rows.map(({ name }) => name);
}

/** How many of the people are known and active. */
export async function activePeople(db: Db, people: readonly string[]): Promise<number> {
  const found = await tables(db)
    .selectFrom('access.principal')
    .select('id')
    .where('id', '=', sql<string>`any(${[...people]}::uuid[])`)
    .where('active', '=', true)
    .execute();
  return found.length;
}

/** The day the document is next to be reviewed. */
export const planReview = (db: Db, documentId: string, day: string) =>
  tables(db).updateTable('documents.document').set({ next_review_on: day }).where('id', '=', documentId).execute();
