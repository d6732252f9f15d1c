import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { MonthFigures, SamplePlan } from '../contract/month.ts';
import type { MonthState, MonthStep } from '../contract/review-words.ts';

export type MonthRowStored = {
  month: string;
  state: MonthState;
  committed_at: Date;
  seed_commitment: string;
  cutoff_at: Date | null;
  drawn_at: Date | null;
  rule_version: number | null;
  algorithm: string;
  plan: SamplePlan | null;
  result_hash: string | null;
  figures: Partial<MonthFigures>;
  step: MonthStep | null;
  step_at: Date | null;
  reviews: number;
  signed: number;
  items: number;
};

const months = sql`select to_char(m.month, 'YYYY-MM') as month, m.state, m.committed_at, m.seed_commitment, m.cutoff_at, m.drawn_at,
    m.rule_version, m.algorithm, m.plan, m.result_hash, m.figures, m.step, m.step_at, coalesce(r.reviews, 0) as reviews, coalesce(r.signed, 0) as signed,
    coalesce(r.items, 0) as items
  from log_review.month m left join (
    select month, count(*)::int as reviews, (count(*) filter (where status = 'signed'))::int as signed, sum(items)::int as items
    from log_review.review group by month) r on r.month = m.month`;

/** The ten latest years, the latest month first. Reviews are counted as far as the actor may follow them up. */
export async function listMonths(db: Db): Promise<MonthRowStored[]> {
  const { rows } = await sql<MonthRowStored>`${months} order by m.month desc limit 120`.execute(db);
  return rows;
}

export async function monthRow(db: Db, month: string): Promise<MonthRowStored | undefined> {
  const { rows } = await sql<MonthRowStored>`${months} where m.month = ${`${month}-01`}::date`.execute(db);
  return rows[0];
}

export type FrameStored = { stratum: string; units: number; events: number; taken: number };

/** The frame of a month by stratum, of the units the actor may follow up. */
export async function frameOf(db: Db, month: string): Promise<FrameStored[]> {
  const { rows } = await sql<FrameStored>`
    select stratum, count(*)::int as units, sum(events)::int as events, sum(taken)::int as taken
    from log_review.stratum where month = ${`${month}-01`}::date group by stratum order by stratum`.execute(db);
  return rows;
}

/** Whether any log has come that touches a month. */
export async function hasRowsOf(db: Db, month: string): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`select exists (select from log_review.delivery d
    where d.rows > 0 and d.first_at < ${`${month}-01`}::date + interval '1 month' and d.last_at >= ${`${month}-01`}::date) as has`.execute(
    db,
  );
  return rows[0]?.has ?? false;
}
