import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';

const firstOf = (month: string) => sql`${`${month}-01`}::date`;
const named = (column: string) => sql`to_char(${sql.ref(column)}, 'YYYY-MM')`;

/** A drawn month; `counted` is false while what comes after the draw has never been counted. */
export type CountedMonth = { month: string; counted: boolean };

/** The months that are drawn, the earliest first. */
export async function drawnMonths(db: Db): Promise<CountedMonth[]> {
  const { rows } = await sql<CountedMonth>`select ${named('m.month')} as month, l.month is not null as counted
    from log_review.month m left join log_review.late l on l.month = m.month where m.state = 'drawn' order by m.month`.execute(
    db,
  );
  return rows;
}

/** Rows in the frame a month was drawn from; written once. */
export async function insertDrawnRows(db: Db, month: string, drawnRows: number, now: string): Promise<void> {
  await sql`insert into log_review.late (month, unit_id, rows_drawn, rows_come, counted_at)
    select month, unit_id, ${drawnRows}, ${drawnRows}, ${now}::timestamptz from log_review.month where month = ${firstOf(month)}
    on conflict (month) do nothing`.execute(db);
}

/** Sets how many rows of drawn months lie in the log now; nothing is written of one that has got none since. */
export async function setRowsCome(db: Db, come: ReadonlyMap<string, number>, now: string): Promise<void> {
  const all = [...come].map(([month, rows]) => ({ month: `${month}-01`, rows }));
  await sql`update log_review.late l set rows_come = c.rows, counted_at = ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(all)}::jsonb) as c (month date, rows bigint)
    where l.month = c.month and l.rows_come <> c.rows`.execute(db);
}

/** What has come to a month after it was drawn: rows in all, those no review has had yet, and the reviews that had the others. */
export type LateStored = {
  month: string;
  rows: number;
  waiting: number;
  reviews: { month: string; rows: number; events: number }[];
};

const lateOf = sql`select ${named('l.month')} as month, greatest(l.rows_come - l.rows_drawn, 0)::float8 as rows,
    greatest(l.rows_come - l.rows_drawn - coalesce(r.rows, 0), 0)::float8 as waiting, coalesce(r.reviews, '[]') as reviews
  from log_review.late l left join lateral (
    select sum(v.rows) as rows, jsonb_agg(jsonb_build_object('month', ${named('v.reviewed_in')}, 'rows', v.rows, 'events', v.events)
      order by v.reviewed_in) as reviews
    from log_review.late_review v where v.month = l.month) r on true`;

/** Of the months of a span, the earliest first; those to which nothing has come late are left out. */
export async function lateIn(db: Db, { from, to }: { from: string; to: string }): Promise<LateStored[]> {
  const { rows } = await sql<LateStored>`${lateOf} where l.rows_come > l.rows_drawn
    and l.month between ${firstOf(from)} and ${firstOf(to)} order by l.month`.execute(db);
  return rows;
}

/** Earlier months of which rows wait for a review, the earliest first. */
export async function waitingBefore(db: Db, month: string): Promise<LateStored[]> {
  const { rows } = await sql<LateStored>`${lateOf} where l.month < ${firstOf(month)}
    and l.rows_come > l.rows_drawn + coalesce(r.rows, 0) order by l.month`.execute(db);
  return rows;
}

/** Rows of an earlier month that a month's review had, and how many accesses they made or added to. */
export type LateReviewed = { month: string; rows: number; events: number };

export async function insertLateReviews(db: Db, reviewedIn: string, late: readonly LateReviewed[]): Promise<void> {
  const all = late.map(({ month, ...counts }) => ({ month: `${month}-01`, ...counts }));
  await sql`insert into log_review.late_review (month, reviewed_in, unit_id, rows, events)
    select c.month, m.month, m.unit_id, c.rows, c.events
    from jsonb_to_recordset(${JSON.stringify(all)}::jsonb) as c (month date, rows bigint, events bigint)
    cross join log_review.month m where m.month = ${firstOf(reviewedIn)}`.execute(db);
}

/** The late rows that a month's review had. */
export async function lateReviewedIn(db: Db, month: string): Promise<LateReviewed[]> {
  const { rows } =
    await sql<LateReviewed>`select ${named('month')} as month, rows::float8 as rows, events::float8 as events
    from log_review.late_review where reviewed_in = ${firstOf(month)} order by log_review.late_review.month`.execute(
      db,
    );
  return rows;
}
