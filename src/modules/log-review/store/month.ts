import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { MonthFigures, SamplePlan } from '../contract/month.ts';
import type { MonthState, MonthStep } from '../contract/review-words.ts';

/**
 * How a month was planned to be drawn, and the month whose seed says whose yearly turn it is. `late`: earlier months of which late
 * rows are in its frame. `frozenCases`: its cases are kept beside the frame; months drawn before that have none there.
 */
export type PlanStored = SamplePlan & { shown: number; rotation: string; late: string[]; frozenCases?: boolean };

export type MonthStored = {
  month: string;
  state: MonthState;
  seed_commitment: string;
  sealed_seed: Buffer;
  committed_at: Date;
  rule_version: number | null;
  algorithm: string;
  cutoff_at: Date | null;
  plan: PlanStored | null;
  result_hash: string | null;
  figures: Partial<MonthFigures>;
  drawn_at: Date | null;
};

const columns = sql`to_char(month, 'YYYY-MM') as month, state, seed_commitment, sealed_seed, committed_at, rule_version, algorithm,
  cutoff_at, plan, result_hash, figures, drawn_at`;

export async function monthAt(db: Db, month: string): Promise<MonthStored | undefined> {
  const { rows } =
    await sql<MonthStored>`select ${columns} from log_review.month where month = ${`${month}-01`}::date`.execute(db);
  return rows[0];
}

/** The same, held still until the transaction ends. */
export async function lockMonth(db: Db, month: string): Promise<MonthStored | undefined> {
  const { rows } =
    await sql<MonthStored>`select ${columns} from log_review.month where month = ${`${month}-01`}::date for update`.execute(
      db,
    );
  return rows[0];
}

/** The earliest month of a year that is committed to, whose seed says whose turn it is that year. */
export async function firstOfYear(db: Db, year: number): Promise<MonthStored | undefined> {
  const { rows } = await sql<MonthStored>`select ${columns} from log_review.month
    where extract(year from month) = ${year} order by log_review.month.month limit 1`.execute(db);
  return rows[0];
}

type Commitment = { month: string; regionId: string; commitment: string; sealedSeed: Buffer; committedAt: string };

/** Commits to a month's seed; nothing is changed for one that is committed to. Answers whether it was now. */
export async function insertCommitment(
  db: Db,
  { month, regionId, commitment, sealedSeed, committedAt }: Commitment,
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`insert into log_review.month (month, unit_id, seed_commitment, sealed_seed, committed_at)
    values (${`${month}-01`}::date, ${regionId}, ${commitment}, ${sealedSeed}, ${committedAt}::timestamptz) on conflict (month) do nothing`.execute(
      db,
    );
  return numAffectedRows === 1n;
}

/** Says which step of its preparation a month is at; nothing of one that is drawn. */
export async function markStep(db: Db, month: string, step: MonthStep, now: string): Promise<void> {
  await sql`update log_review.month set step = ${step}, step_at = ${now}::timestamptz
    where month = ${`${month}-01`}::date and state <> 'drawn'`.execute(db);
}

export async function markAnalysed(db: Db, month: string, ruleVersion: number | null): Promise<void> {
  await sql`update log_review.month set state = 'analysed', rule_version = ${ruleVersion} where month = ${`${month}-01`}::date and state <> 'drawn'`.execute(
    db,
  );
}

export type DrawnMonth = {
  month: string;
  ruleVersion: number | null;
  cutoffAt: string;
  drawnAt: string;
  plan: PlanStored;
  resultHash: string;
  figures: MonthFigures;
  drawnBy: string;
};

export async function markDrawn(
  db: Db,
  { month, ruleVersion, cutoffAt, drawnAt, plan, resultHash, figures, drawnBy }: DrawnMonth,
): Promise<void> {
  await sql`update log_review.month set state = 'drawn', rule_version = ${ruleVersion}, cutoff_at = ${cutoffAt}::timestamptz,
    drawn_at = ${drawnAt}::timestamptz, drawn_by = ${drawnBy}, plan = ${JSON.stringify(plan)}::jsonb, result_hash = ${resultHash},
    figures = ${JSON.stringify(figures)}::jsonb, step = null, step_at = null where month = ${`${month}-01`}::date`.execute(
    db,
  );
}

/** How many months were drawn in the eleven before one, and whose accesses were looked at in them. */
export async function lookedAtBefore(db: Db, month: string): Promise<{ months: number; users: Set<string> }> {
  const { rows } = await sql<{ months: number; users: string[] }>`
    with span as (select (${`${month}-01`}::date - interval '11 months')::date as since, ${`${month}-01`}::date as until)
    select (select count(*)::int from log_review.month m, span where m.month >= since and m.month < until and m.state = 'drawn') as months,
      array(select distinct i.user_hsa from log_review.item i, span where i.month >= since and i.month < until) as users`.execute(
    db,
  );
  return { months: rows[0]?.months ?? 0, users: new Set(rows[0]?.users ?? []) };
}
