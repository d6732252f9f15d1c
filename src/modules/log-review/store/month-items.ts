import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { Queue } from '../contract/review-words.ts';
import type { ItemTable } from '../tables.ts';

const BATCH = 1000;

function* batches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += BATCH) yield all.slice(from, from + BATCH);
}

export type NewReview = {
  id: string;
  unit_id: string;
  title: string;
  month: string;
  queue: Queue;
  reviewer_id: string | null;
  due_on: string;
  items: number;
};

/** Makes reviews, numbered in their order. */
export async function insertReviews(db: Db, reviews: readonly NewReview[]): Promise<void> {
  for (const some of batches(reviews))
    await sql`insert into log_review.review (id, unit_id, number, title, month, queue, reviewer_id, due_on, items, undecided)
      select id, unit_id, 'LK-' || lpad(nextval('log_review.review_number')::text, 6, '0'), title, (month || '-01')::date, queue, reviewer_id,
        due_on, items, items
      from jsonb_to_recordset(${JSON.stringify(some)}::jsonb) as r (id uuid, unit_id uuid, title text, month text, queue text,
        reviewer_id uuid, due_on date, items integer)`.execute(db);
}

export type NewItem = Omit<ItemTable, 'decision' | 'comment' | 'decided_at' | 'decided_by' | 'version'>;

const list = (column: string) => sql`array(select jsonb_array_elements_text(${sql.ref(column)}))`;

export async function insertItems(db: Db, items: readonly NewItem[]): Promise<void> {
  for (const some of batches(items))
    await sql`insert into log_review.item (id, review_id, unit_id, queue, month, unit_hsa, user_hsa, person_id, why, case_id, score, rules, weak,
        patients, surnames, first_day, last_day, evidence, stratum, event_id, sample_key, inclusion)
      select id, review_id, unit_id, queue, (month || '-01')::date, unit_hsa, user_hsa, person_id, why, case_id, score, ${list('rules')},
        ${list('weak')}, ${list('patients')}, ${list('surnames')}, first_day, last_day, evidence, stratum, event_id, sample_key, inclusion
      from jsonb_to_recordset(${JSON.stringify(some)}::jsonb) as r (id uuid, review_id uuid, unit_id uuid, queue text, month text,
        unit_hsa text, user_hsa text, person_id uuid, why text, case_id text, score double precision, rules jsonb, weak jsonb,
        patients jsonb, surnames jsonb, first_day date, last_day date, evidence jsonb, stratum text, event_id text, sample_key text,
        inclusion double precision)`.execute(db);
}

export type NewStratum = {
  unit_id: string;
  unit_hsa: string;
  stratum: string;
  events: number;
  taken: number;
  root: string;
};

export async function insertStrata(db: Db, month: string, strata: readonly NewStratum[]): Promise<void> {
  for (const some of batches(strata))
    await sql`insert into log_review.stratum (month, unit_id, unit_hsa, stratum, events, taken, root)
      select ${`${month}-01`}::date, unit_id, unit_hsa, stratum, events, taken, root
      from jsonb_to_recordset(${JSON.stringify(some)}::jsonb) as r (unit_id uuid, unit_hsa text, stratum text, events bigint, taken integer, root text)`.execute(
      db,
    );
}

/** Those of the cases that have been put before a reviewer already. */
export async function knownCases(db: Db, caseIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ case_id: string }>`
    select case_id from log_review.item where why = 'case' and case_id = any(${[...caseIds]})`.execute(db);
  return new Set(rows.map(({ case_id }) => case_id));
}
