import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { containing, keyset } from '../../../platform/lists/keyset.ts';
import type { QuestionQuery } from '../contract/question.ts';
import type { QuestionTable } from '../tables.ts';
import { tables } from './review-rows.ts';

export async function nextQuestionNumber(db: Db): Promise<string> {
  const { rows } = await sql<{ number: string }>`
    select 'LF-' || lpad(nextval('log_review.question_number')::text, 5, '0') as number`.execute(db);
  return rows[0]?.number ?? '';
}

type Made = Omit<QuestionTable, 'status' | 'answer' | 'answered_at' | 'version' | 'created_at'>;

export async function insertQuestion(db: Db, { shown, ...row }: Made & { askedAt: string }): Promise<void> {
  const { askedAt, ...columns } = row;
  await tables(db)
    .insertInto('log_review.question')
    .values({ ...columns, shown: sql`${JSON.stringify(shown)}::jsonb` as never, created_at: new Date(askedAt) })
    .execute();
}

const questionRows = (db: Db, today: string) =>
  tables(db)
    .selectFrom('log_review.question as q')
    .leftJoin('access.principal as p', 'p.id', 'q.asked_by')
    .select([
      'q.id',
      'q.number',
      'q.title',
      'q.status',
      'q.created_at as asked_at',
      'p.name as asked_by',
      'q.due_on',
      'q.version',
    ])
    .select(sql<boolean>`(q.status = 'asked' and q.due_on < ${today}::date)`.as('late'))
    .select(sql<string>`q.shown->>'firstDay'`.as('first_day'));

export type QuestionRowStored = Awaited<ReturnType<ReturnType<typeof questionRows>['execute']>>[number];

/** What the actor has been asked. */
export function ownQuestions(db: Db, asked: QuestionQuery, { today, actorId }: { today: string; actorId: string }) {
  let query = questionRows(db, today).where('q.asked_id', '=', actorId);
  query = asked.status ? query.where('q.status', '=', asked.status) : query.where('q.status', '<>', 'withdrawn');
  if (asked.q) query = query.where('q.title', 'ilike', containing(asked.q));
  return keyset(db, query, asked, {
    id: sql.ref('q.id'),
    columns: { dueOn: sql.ref('q.due_on'), number: sql.ref('q.number') },
  });
}

/** A question to the actor. */
export const ownQuestion = (db: Db, id: string, { today, actorId }: { today: string; actorId: string }) =>
  questionRows(db, today)
    .select(['q.item_id', 'q.unit_id', 'q.asked_by as asker_id', 'q.question', 'q.shown', 'q.patients', 'q.surnames'])
    .select(['q.answer', 'q.answered_at'])
    .where('q.id', '=', id)
    .where('q.asked_id', '=', actorId)
    .executeTakeFirst();

export type OwnQuestion = NonNullable<Awaited<ReturnType<typeof ownQuestion>>>;

/** What the reviewer needs to know to take a question back. */
export const questionAt = (db: Db, id: string) =>
  tables(db)
    .selectFrom('log_review.question')
    .select(['id', 'item_id', 'status', 'version'])
    .where('id', '=', id)
    .executeTakeFirst();

type Answered = { version: number; answer: string; answeredAt: string };

export async function answerQuestion(db: Db, id: string, { version, answer, answeredAt }: Answered): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('log_review.question')
    .set({ status: 'answered', answer, answered_at: new Date(answeredAt) })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('status', '<>', 'withdrawn')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function withdrawQuestion(db: Db, id: string, version: number): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('log_review.question')
    .set({ status: 'withdrawn' })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('status', '=', 'asked')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Takes back what is asked and not answered in a review. */
export const withdrawQuestionsOf = (db: Db, reviewId: string) =>
  tables(db)
    .updateTable('log_review.question as q')
    .set({ status: 'withdrawn' })
    .where('q.status', '=', 'asked')
    .where('q.item_id', 'in', (from) =>
      from.selectFrom('log_review.item as i').select('i.id').where('i.review_id', '=', reviewId),
    )
    .execute();

/** Where an item stands for the one it is about, who may not see it: its review, whether that is signed, and whether it is decided. */
export async function standingOf(
  db: Db,
  questionId: string,
): Promise<{ review_id: string; closed: boolean } | undefined> {
  const { rows } = await sql<{
    review_id: string;
    closed: boolean;
  }>`select * from log_review.question_standing(${questionId})`.execute(db);
  return rows[0];
}
