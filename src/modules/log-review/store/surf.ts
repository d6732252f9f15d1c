import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { SurfLimit } from '../contract/surf.ts';

export async function surfLimits(db: Db): Promise<SurfLimit[]> {
  const { rows } = await sql<SurfLimit>`select category, requests from log_review.surf_limit order by category`.execute(
    db,
  );
  return rows;
}

export async function replaceLimits(db: Db, unitId: string, limits: readonly SurfLimit[]): Promise<void> {
  await sql`delete from log_review.surf_limit where category <> all (${limits.map(({ category }) => category)}::text[])`.execute(
    db,
  );
  await sql`insert into log_review.surf_limit (category, unit_id, requests)
    select l.category, ${unitId}, l.requests from jsonb_to_recordset(${JSON.stringify(limits)}::jsonb) as l (category text, requests int)
    on conflict (category) do update set requests = excluded.requests where surf_limit.requests <> excluded.requests`.execute(
    db,
  );
}

type NewFile = {
  id: string;
  unitId: string;
  month: string;
  name: string;
  sha256: string;
  rows: number;
  at: string;
  by: string;
};
/** False when the month is already read in. */
export async function insertSurfFile(db: Db, f: NewFile): Promise<boolean> {
  const { numAffectedRows } =
    await sql`insert into log_review.surf_file (id, unit_id, month, name, sha256, rows, loaded_at, loaded_by)
    values (${f.id}, ${f.unitId}, ${f.month}::date, ${f.name}, ${f.sha256}, ${f.rows}, ${f.at}::timestamptz, ${f.by})
    on conflict (month) do nothing`.execute(db);
  return (numAffectedRows ?? 0n) > 0n;
}

export type FigureRow = {
  unit_id: string;
  category: string;
  people: number;
  requests: number;
  blocked: number;
  over_limit: number;
};
export async function insertSurfFigures(db: Db, fileId: string, figures: readonly FigureRow[]): Promise<void> {
  await sql`insert into log_review.surf_figure (file_id, unit_id, category, people, requests, blocked, over_limit)
    select ${fileId}, f.unit_id, f.category, f.people, f.requests, f.blocked, f.over_limit
    from jsonb_to_recordset(${JSON.stringify(figures)}::jsonb)
      as f (unit_id uuid, category text, people int, requests bigint, blocked bigint, over_limit int)`.execute(db);
}

export type FindingRow = {
  id: string;
  unit_id: string;
  unit_hsa: string;
  user_hsa: string;
  person_id: string | null;
  category: string;
  requests: number;
  blocked: number;
  days: number;
  first_day: string;
  last_day: string;
  limit_requests: number;
};
export async function insertFindings(db: Db, fileId: string, findings: readonly FindingRow[]): Promise<void> {
  await sql`insert into log_review.surf_finding (id, file_id, unit_id, unit_hsa, user_hsa, person_id, category, requests, blocked, days,
      first_day, last_day, limit_requests)
    select f.id, ${fileId}, f.unit_id, f.unit_hsa, f.user_hsa, f.person_id, f.category, f.requests, f.blocked, f.days, f.first_day,
      f.last_day, f.limit_requests
    from jsonb_to_recordset(${JSON.stringify(findings)}::jsonb) as f (id uuid, unit_id uuid, unit_hsa text, user_hsa text,
      person_id uuid, category text, requests int, blocked int, days int, first_day date, last_day date, limit_requests int)`.execute(
    db,
  );
}

/** Units of the organisation by the HSA-id of the log; the region stands for those that are not known. */
export async function surfUnits(db: Db, hsaIds: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ hsa_id: string; id: string }>`select hsa_id, id from organisation.unit
    where hsa_id = any (${[...hsaIds]}::text[])`.execute(db);
  return new Map(rows.map(({ hsa_id, id }) => [hsa_id, id]));
}

/**
 * Puts what passed a limit among the items of the unit's open review: of the same month, else of the next there is, at the unit or
 * the nearest above. What is about the reviewer goes to the unit above. As the system; answers how many were placed.
 */
export async function placeFindings(db: Db): Promise<number> {
  const { rows } = await sql<{ placed: number }>`select log_review.place_surf() as placed`.execute(db);
  return rows[0]?.placed ?? 0;
}

export type FigureShown = FigureRow & { unit: string };
export async function surfFigures(db: Db, month: string, unitId: string | null): Promise<FigureShown[]> {
  const { rows } =
    await sql<FigureShown>`select f.unit_id, u.name as unit, f.category, f.people, f.requests::float8 as requests,
      f.blocked::float8 as blocked, f.over_limit
    from log_review.surf_figure f join log_review.surf_file m on m.id = f.file_id join access.scope u on u.id = f.unit_id
    where m.month = ${month}::date and (${unitId}::uuid is null
      or f.unit_id in (select descendant_id from access.scope_tree where ancestor_id = ${unitId}::uuid))
    order by u.name, f.requests desc, f.category limit 2000`.execute(db);
  return rows;
}

/** Months that are read in, latest first. */
export async function surfMonths(db: Db): Promise<string[]> {
  const { rows } = await sql<{ month: string }>`select to_char(f.month, 'YYYY-MM') as month from log_review.surf_file f
    order by f.month desc limit 60`.execute(db);
  return rows.map(({ month }) => month);
}
