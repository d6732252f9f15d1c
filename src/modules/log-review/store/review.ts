import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { containing, keyset } from '../../../platform/lists/keyset.ts';
import type { ReviewQuery } from '../contract/review.ts';
import { reviewRows, tables } from './review-rows.ts';

export type Today = { today: string; actorId: string };

const within = (unitId: string) => sql`(select descendant_id from access.scope_tree where ancestor_id = ${unitId})`;

export function listReviews(db: Db, asked: ReviewQuery, { today, actorId }: Today) {
  const { mine, unitId, month, status, queue, late, q } = asked;
  let query = reviewRows(db, today);
  if (mine)
    query = query.where(
      sql<boolean>`(r.reviewer_id = ${actorId} or r.reviewer_id in (select log_review.stood_in_for()))`,
    );
  if (unitId) query = query.where(sql<boolean>`r.unit_id in ${within(unitId)}`);
  if (month) query = query.where('r.month', '=', `${month}-01`);
  if (status) query = query.where('r.status', '=', status);
  if (queue) query = query.where('r.queue', '=', queue);
  if (late) query = query.where('r.status', '=', 'open').where('r.due_on', '<', today);
  if (q) query = query.where(sql<boolean>`(r.title ilike ${containing(q)} or r.number ilike ${containing(q)})`);
  return keyset(db, query, asked, {
    id: sql.ref('r.id'),
    columns: {
      dueOn: sql.ref('r.due_on'),
      month: sql.ref('r.month'),
      title: sql.ref('r.title'),
      undecided: sql.ref('r.undecided'),
    },
  });
}

/** The head of a review the actor judges, with how many of its questions wait and how many of its items are the actor's own. */
export const headOf = (db: Db, id: string, { today, actorId }: Today) =>
  reviewRows(db, today)
    .leftJoin('access.principal as s', 's.id', 'r.signed_by')
    .select(['r.comment', 's.name as signed_by'])
    .select(sql<number>`log_review.own_items(r.id)`.as('own'))
    .select(
      sql<number>`(select count(*)::int from log_review.question q join log_review.item i on i.id = q.item_id
        where i.review_id = r.id and q.status = 'asked')`.as('waiting'),
    )
    .select(
      sql<boolean>`coalesce(r.reviewer_id <> ${actorId} and r.reviewer_id in (select log_review.stood_in_for()), false)`.as(
        'stands_in',
      ),
    )
    .where('r.id', '=', id)
    .executeTakeFirst();

export type HeadStored = NonNullable<Awaited<ReturnType<typeof headOf>>>;

/** Holds a review still until the transaction ends, so that its counts stay right when two decide at once. */
export async function lockReview(db: Db, id: string): Promise<void> {
  await sql`select from log_review.review where id = ${id} for update`.execute(db);
}

/** Writes down that so many more, or fewer, are undecided. */
export const countDecided = (db: Db, id: string, decided: number) =>
  tables(db)
    .updateTable('log_review.review')
    .set({ undecided: sql`undecided - ${decided}::int` as never })
    .where('id', '=', id)
    .execute();

export type Signature = { version: number; comment: string; signedAt: string; signedBy: string };

/** Answers whether the version named still was the one stored. */
export async function signReview(
  db: Db,
  id: string,
  { version, comment, signedAt, signedBy }: Signature,
): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('log_review.review')
    .set({ status: 'signed', comment, signed_at: new Date(signedAt), signed_by: signedBy })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('status', '=', 'open')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
