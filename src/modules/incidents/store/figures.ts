import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { IncidentKind, Regime } from '../contract/words.ts';

/** A unit and a span of time, from a moment up to another. */
export type Span = { unitId: string; from: string; before: string };

export type CaseFigures = {
  dimension: 'total' | 'kind' | 'unit';
  /** A kind of event or a unit's id; null for the whole. */
  key: IncidentKind | (string & {}) | null;
  name: string;
  reported: number;
  deviations: number;
  ideas: number;
  dismissed: number;
  incidents: number;
  near_misses: number;
  to_officer: number;
  to_imy: number;
  to_csirt: number;
  in_time: number;
  late: number;
  closed: number;
  detect_hours: number | null;
  detected: number;
  decide_hours: number | null;
  decided: number;
  file_hours: number | null;
  filed: number;
  close_hours: number | null;
};

export async function caseFigures(db: Db, { unitId, from, before }: Span): Promise<CaseFigures[]> {
  const { rows } = await sql<CaseFigures>`select * from incidents.case_figures(${unitId}::uuid, ${from}::timestamptz,
    ${before}::timestamptz) order by reported desc, key`.execute(db);
  return rows;
}

export type RegimeRow = {
  regime: Regime;
  to_report: number;
  not_to_report: number;
  filed: number;
  in_time: number;
  late: number;
  overdue: number;
  file_hours: number | null;
};

export async function regimeFigures(db: Db, { unitId, from, before }: Span, now: string): Promise<RegimeRow[]> {
  const { rows } = await sql<RegimeRow>`select * from incidents.regime_figures(${unitId}::uuid, ${from}::timestamptz,
    ${before}::timestamptz, ${now}::timestamptz)`.execute(db);
  return rows;
}

export type YearRow = {
  year: number;
  reported: number;
  incidents: number;
  to_officer: number;
  to_imy: number;
  to_csirt: number;
  in_time: number;
  late: number;
};

export async function yearFigures(db: Db, unitId: string, from: string): Promise<YearRow[]> {
  const { rows } =
    await sql<YearRow>`select * from incidents.year_figures(${unitId}::uuid, ${from}::timestamptz)`.execute(db);
  return rows;
}

export type FigureUnit = { id: string; name: string; whole: boolean; above_id: string | null; above: string | null };

const held = sql`(select access.units('incidents.readFigures'))::uuid[]`;
/** A unit whose figures the actor may see, the topmost of theirs unless one is named; undefined when they may not. */
export async function figureUnit(db: Db, unitId: string | undefined): Promise<FigureUnit | undefined> {
  const wanted =
    unitId === undefined
      ? sql`case when (select access.everywhere('incidents.readFigures')) then s.parent_id is null
          else s.id = any(${held}) and coalesce(s.parent_id <> all(${held}), true) end`
      : sql`s.id = ${unitId} and access.sees('incidents.readFigures', s.id)`;
  const { rows } =
    await sql<FigureUnit>`select s.id, s.name, s.parent_id is null as whole, up.id as above_id, up.name as above
    from access.scope s left join access.scope up on up.id = s.parent_id and access.sees('incidents.readFigures', up.id)
    where ${wanted} order by s.name, s.id limit 1`.execute(db);
  return rows[0];
}
