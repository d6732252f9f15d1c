import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { Decision } from '../contract/review-words.ts';
import { tables } from './review-rows.ts';

/** Items the actor may see with who it is, who decided, and the question that stands. */
const itemRows = (db: Db) =>
  tables(db)
    .selectFrom('log_review.item as i')
    .leftJoin('access.principal as p', 'p.id', 'i.person_id')
    .leftJoin('access.principal as d', 'd.id', 'i.decided_by')
    .leftJoin('log_review.question as q', (join) =>
      join.onRef('q.item_id', '=', 'i.id').on('q.status', '<>', 'withdrawn'),
    )
    .leftJoin('access.principal as a', 'a.id', 'q.asked_by')
    .select([
      'i.id',
      'i.version',
      'i.review_id',
      'i.unit_id',
      'i.unit_hsa',
      'i.user_hsa',
      'i.person_id',
      'p.name as person',
    ])
    .select([
      'p.active',
      'i.why',
      'i.score',
      'i.rules',
      'i.patients',
      'i.surnames',
      'i.first_day',
      'i.last_day',
      'i.evidence',
    ])
    .select(['i.decision', 'i.comment', 'i.decided_at', 'd.name as decided_by'])
    .select(['q.id as question_id', 'q.number as question_number', 'q.status as question_status', 'q.question'])
    .select([
      'q.created_at as asked_at',
      'a.name as asked_by',
      'q.due_on as question_due_on',
      'q.answer',
      'q.answered_at',
    ])
    .select('q.version as question_version')
    .select(
      sql<string | null>`(select o.title from organisation.person o where o.id = i.person_id)`.as('person_title'),
    );

export type ItemStored = Awaited<ReturnType<ReturnType<typeof itemRows>['execute']>>[number];

/** Where the next part of a review's items begins. */
export type ItemPlace = { user: string; score: number; id: string };

/** Items of a review by employee, the highest score first; at most `limit`. */
export function itemsOf(db: Db, reviewId: string, limit: number, after?: ItemPlace): Promise<ItemStored[]> {
  let query = itemRows(db).where('i.review_id', '=', reviewId);
  if (after)
    query = query.where(
      sql<boolean>`(i.user_hsa > ${after.user} or (i.user_hsa = ${after.user}
        and (-i.score, i.id) > (${-after.score}::double precision, ${after.id}::uuid)))`,
    );
  return query.orderBy('i.user_hsa').orderBy('i.score', 'desc').orderBy('i.id').limit(limit).execute();
}

export const itemsBy = (db: Db, ids: readonly string[]): Promise<ItemStored[]> =>
  itemRows(db)
    .where('i.id', 'in', [...ids])
    .orderBy('i.user_hsa')
    .orderBy('i.score', 'desc')
    .orderBy('i.id')
    .execute();

export type Settled = {
  decision: Decision | null;
  comment: string;
  decidedAt: string | null;
  decidedBy: string | null;
};
export type Seen = { id: string; version: number };

/** Decides items, or undecides them; answers those whose version still was the one seen. */
export async function settleItems(db: Db, items: readonly Seen[], settled: Settled): Promise<string[]> {
  const { rows } = await sql<{
    id: string;
  }>`update log_review.item i set decision = ${settled.decision}, comment = ${settled.comment},
      decided_at = ${settled.decidedAt}::timestamptz, decided_by = ${settled.decidedBy}::uuid
    from unnest(${items.map(({ id }) => id)}::uuid[], ${items.map(({ version }) => version)}::int[]) as seen (id, version)
    where i.id = seen.id and i.version = seen.version returning i.id`.execute(db);
  return rows.map(({ id }) => id);
}
