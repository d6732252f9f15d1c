import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { keyset } from '../../../platform/lists/keyset.ts';
import type { QuestionQuery } from '../contract/reading.ts';
import type { DocumentTables } from '../tables.ts';

const tables = (db: Db) => db.withTables<DocumentTables>();

const openRequests = ['asking', 'open', 'complete'] as const;

/** What the actor is asked to read of a document and has answered, the unread first and then the latest. */
export const myReceipt = (db: Db, documentId: string, personId: string) =>
  tables(db)
    .selectFrom('documents.receipt as r')
    .innerJoin('documents.read_request as q', 'q.id', 'r.request_id')
    .leftJoin('access.principal as p', 'p.id', 'r.replied_by')
    .select(['r.id', 'r.request_id', 'r.answer', 'r.answered_at', 'r.question', 'r.reply', 'p.name as replied_by'])
    .select(['q.due_on', 'q.note', 'q.status'])
    .where('r.document_id', '=', documentId)
    .where('r.person_id', '=', personId)
    .where('q.status', 'in', openRequests)
    .orderBy(sql`r.answer is not distinct from 'read'`)
    .orderBy('q.created_at', 'desc')
    .limit(1)
    .executeTakeFirst();

export type Answer = { answer: 'read' | 'notUnderstood'; question: string; sha256: string; on: string };

/** The actor's answer, on each open request that asks them to read the document; answers how many. */
export async function answerReceipts(db: Db, documentId: string, personId: string, given: Answer): Promise<number> {
  const asks = given.answer === 'notUnderstood';
  const { numUpdatedRows } = await tables(db)
    .updateTable('documents.receipt as r')
    .from('documents.read_request as q')
    .whereRef('q.id', '=', 'r.request_id')
    .set({
      answer: given.answer,
      answered_at: sql<Date>`now()`,
      answered_on: given.on,
      read_sha256: given.sha256,
      ...(asks
        ? { question: given.question, questioned_at: sql<Date>`now()`, reply: '', replied_at: null, replied_by: null }
        : {}),
    })
    .where('r.document_id', '=', documentId)
    .where('r.person_id', '=', personId)
    .where('q.status', 'in', ['asking', 'open'])
    .where(sql<boolean>`r.answer is distinct from 'read'`)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

const questions = (db: Db) =>
  tables(db)
    .selectFrom('documents.receipt as r')
    .innerJoin('documents.version as v', 'v.id', 'r.version_id')
    .innerJoin('access.principal as p', 'p.id', 'r.person_id')
    .innerJoin('access.scope as u', 'u.id', 'r.unit_id')
    .leftJoin('access.principal as b', 'b.id', 'r.replied_by')
    .select(['r.id', 'r.request_id', 'r.document_id', 'v.number as version_number', 'r.person_id', 'p.name as person'])
    .select(['u.name as unit', 'r.question', 'r.questioned_at', 'r.reply', 'r.replied_at', 'b.name as replied_by'])
    .select(['r.answer', 'r.answered_at'])
    .where('r.questioned_at', 'is not', null);

const waiting = sql<boolean>`r.replied_at is null and r.answer = 'notUnderstood'`;

/** What people asked about a document, oldest first; the open ones wait for an answer. */
export function questionsOf(db: Db, documentId: string, asked: QuestionQuery) {
  let query = questions(db).where('r.document_id', '=', documentId);
  if (asked.open) query = query.where(asked.open === '1' ? waiting : sql<boolean>`not (${waiting})`);
  return keyset(db, query, asked, {
    id: sql.ref('r.id'),
    columns: { askedAt: sql`coalesce(r.questioned_at, '-infinity'::timestamptz)` },
  });
}

export const questionById = (db: Db, id: string) => questions(db).where('r.id', '=', id).executeTakeFirst();

/** Answers the question, and the same one where it was asked in another request too. */
export const answerQuestion = (
  db: Db,
  { documentId, personId }: { documentId: string; personId: string },
  reply: string,
  by: string,
) =>
  tables(db)
    .updateTable('documents.receipt')
    .set({ reply, replied_by: by, replied_at: sql<Date>`now()` })
    .where('document_id', '=', documentId)
    .where('person_id', '=', personId)
    .where('questioned_at', 'is not', null)
    .where('answer', '=', 'notUnderstood')
    .execute();

/** How many questions of a document wait for an answer. */
export async function waitingQuestions(db: Db, documentId: string): Promise<number> {
  const row = await tables(db)
    .selectFrom('documents.receipt as r')
    .select(sql<number>`count(distinct r.person_id)::int`.as('n'))
    .where('r.document_id', '=', documentId)
    .where(waiting)
    .executeTakeFirst();
  return row?.n ?? 0;
}

type Owner = { owner_id: string | null; unit_id: string };

/** Who answers for a document when readers do not understand: its author, otherwise the one who asked last. */
export const ownerOf = (db: Db, documentId: string): Promise<Owner | undefined> =>
  tables(db)
    .selectFrom('documents.document as d')
    .select('d.unit_id')
    .select(
      sql<string | null>`coalesce(d.author_id, (select q.created_by from documents.read_request q
        where q.document_id = d.id and q.created_by <> access.system() order by q.created_at desc limit 1))`.as(
        'owner_id',
      ),
    )
    .where('d.id', '=', documentId)
    .executeTakeFirst();

/** Whether the document is one of those whose readers the actor answers for. */
export async function followsReaders(db: Db, documentId: string): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`select ${documentId}::uuid = any (documents.followed()) as yes`.execute(
    db,
  );
  return rows[0]?.yes ?? false;
}
