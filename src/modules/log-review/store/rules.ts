import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { RuleSettings } from '../contract/rules.ts';

export type RuleSetRow = {
  version: number;
  settings: RuleSettings;
  reason: string;
  decided_by: string;
  decided_at: Date;
};

const VERSIONS = 20;

/** The rules as the region has set them last; null while it has set none. */
export async function latestRules(db: Db): Promise<{ version: number; settings: unknown } | null> {
  const { rows } = await sql<{ version: number; settings: unknown }>`select version, settings from log_review.rule_set
    order by version desc limit 1`.execute(db);
  return rows[0] ?? null;
}

/** The latest versions of the region's rules, the newest first. */
export async function ruleSets(db: Db): Promise<RuleSetRow[]> {
  const { rows } = await sql<RuleSetRow>`select r.version, r.settings, r.reason, p.name as decided_by, r.decided_at
    from log_review.rule_set r join access.principal p on p.id = r.decided_by order by r.version desc limit ${VERSIONS}`.execute(
    db,
  );
  return rows;
}

type NewRuleSet = { version: number; settings: RuleSettings; reason: string; by: string; at: string };

/** Writes a version; false when somebody has just written the same one. */
export async function insertRuleSet(db: Db, { version, settings, reason, by, at }: NewRuleSet): Promise<boolean> {
  const { rows } = await sql<{
    version: number;
  }>`insert into log_review.rule_set (version, settings, reason, decided_by, decided_at)
    values (${version}, ${JSON.stringify(settings)}::jsonb, ${reason}, ${by}, ${at}::timestamptz)
    on conflict (version) do nothing returning version`.execute(db);
  return rows.length > 0;
}

export type AnalysedMonth = { month: string; figures: unknown };

/** The latest month that has been analysed, with its figures. */
export async function latestAnalysed(db: Db): Promise<AnalysedMonth | null> {
  const { rows } = await sql<AnalysedMonth>`select to_char(month, 'YYYY-MM') as month, figures from log_review.month
    where state <> 'committed' order by month desc limit 1`.execute(db);
  return rows[0] ?? null;
}

/** How items that a rule had marked were judged, in the whole region. */
export async function judgedByRule(db: Db): Promise<Map<string, { judged: number; unjustified: number }>> {
  const { rows } = await sql<{ rule: string; judged: string; unjustified: string }>`
    select rule, judged, unjustified from log_review.judged_by_rule()`.execute(db);
  return new Map(
    rows.map(({ rule, ...counts }) => [
      rule,
      { judged: Number(counts.judged), unjustified: Number(counts.unjustified) },
    ]),
  );
}

export type PreviewRow = {
  id: string;
  month: string;
  settings: RuleSettings;
  status: 'waiting' | 'done' | 'failed';
  result: unknown;
  asked_at: Date;
  done_at: Date | null;
};

type NewPreview = { id: string; unitId: string; month: string; settings: RuleSettings; by: string; at: string };

export const insertPreview = (db: Db, { id, unitId, month, settings, by, at }: NewPreview) =>
  sql`insert into log_review.rule_preview (id, unit_id, month, settings, asked_by, asked_at)
    values (${id}, ${unitId}, ${`${month}-01`}::date, ${JSON.stringify(settings)}::jsonb, ${by}, ${at}::timestamptz)`.execute(
    db,
  );

export async function previewById(db: Db, id: string): Promise<PreviewRow | undefined> {
  const { rows } =
    await sql<PreviewRow>`select id, to_char(month, 'YYYY-MM') as month, settings, status, result, asked_at, done_at
    from log_review.rule_preview where id = ${id}`.execute(db);
  return rows[0];
}

type Ended = { status: 'done' | 'failed'; result: unknown; at: string };
export const endPreview = (db: Db, id: string, { status, result, at }: Ended) =>
  sql`update log_review.rule_preview set status = ${status}, result = ${JSON.stringify(result)}::jsonb, done_at = ${at}::timestamptz
    where id = ${id}`.execute(db);
