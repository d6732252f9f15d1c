import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { ReviewTables } from '../tables.ts';

export const tables = (db: Db) => db.withTables<ReviewTables>();

const held = (permission: string) =>
  sql`((select access.everywhere(${permission})) or r.unit_id in (select unnest(access.units(${permission}))))`;

/** The reviews that are the actor's to judge: by role, as the reviewer, or in the reviewer's place. Others' heads may be seen too. */
export const judged = sql<boolean>`((r.queue = 'unit' and ${held('logReview.review')})
  or (r.queue = 'protected' and ${held('logReview.protected')}) or r.id in (select log_review.entrusted()))`;

/** Reviews with the names of unit and reviewer. */
export const reviewRows = (db: Db, today: string) =>
  tables(db)
    .selectFrom('log_review.review as r')
    .innerJoin('access.scope as u', 'u.id', 'r.unit_id')
    .leftJoin('access.principal as p', 'p.id', 'r.reviewer_id')
    .select([
      'r.id',
      'r.number',
      'r.title',
      'r.unit_id',
      'u.name as unit',
      'r.queue',
      'r.reviewer_id',
      'p.name as reviewer',
    ])
    .select(['r.due_on', 'r.status', 'r.items', 'r.undecided', 'r.signed_at', 'r.version'])
    .select(sql<string>`to_char(r.month, 'YYYY-MM')`.as('month'))
    .select(sql<boolean>`(r.status = 'open' and r.due_on < ${today}::date)`.as('late'))
    .where(judged);

export type ReviewRowStored = Awaited<ReturnType<ReturnType<typeof reviewRows>['execute']>>[number];
