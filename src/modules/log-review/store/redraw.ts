import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { Text } from '../../../shared/text.ts';
import type { Redraw } from '../contract/month.ts';

export type StratumStored = {
  unit_id: string;
  unit_hsa: string;
  stratum: string;
  unit: string;
  events: number;
  taken: number;
  root: string;
};

/** The frozen frame of a month, in the region. `unit` names the unit of the organisation the log's unit belonged to. */
export async function strataOf(db: Db, month: string): Promise<StratumStored[]> {
  const { rows } = await sql<StratumStored>`
    select t.unit_id, t.unit_hsa, t.stratum, s.name as unit, t.events::int as events, t.taken, t.root from log_review.stratum t
    join access.scope s on s.id = t.unit_id
    where t.month = ${`${month}-01`}::date order by t.unit_hsa, t.stratum`.execute(db);
  return rows;
}

export type DrawnStored = {
  stratum: string;
  unit_hsa: string;
  user_hsa: string;
  event_id: string | null;
  sample_key: string | null;
  case_id: string | null;
};

/** What was drawn of a month and which cases were shown. As the system: reviewers' own are among them. */
export async function drawnOf(db: Db, month: string): Promise<DrawnStored[]> {
  const { rows } = await sql<DrawnStored>`
    select stratum, unit_hsa, user_hsa, event_id, sample_key, case_id from log_review.item
    where month = ${`${month}-01`}::date and stratum is not null`.execute(db);
  return rows;
}

/** The cases of other months' reviews. */
export async function casesElsewhere(db: Db, month: string, caseIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ case_id: string }>`select case_id from log_review.item
    where why = 'case' and month <> ${`${month}-01`}::date and case_id = any(${[...caseIds]})`.execute(db);
  return new Set(rows.map(({ case_id }) => case_id));
}

type Asked = { id: string; month: string; regionId: string; ofUnitId: string | null; askedBy: string; askedAt: string };

export async function insertRedraw(db: Db, { id, month, regionId, ofUnitId, askedBy, askedAt }: Asked): Promise<void> {
  await sql`insert into log_review.redraw (id, month, unit_id, of_unit_id, asked_by, asked_at)
    values (${id}, ${`${month}-01`}::date, ${regionId}, ${ofUnitId}, ${askedBy}, ${askedAt}::timestamptz)`.execute(db);
}

type Answered = {
  status: Redraw['status'];
  strata: number;
  items: number;
  differences: readonly Text[];
  doneAt: string;
};

export async function answerRedraw(
  db: Db,
  id: string,
  { status, strata, items, differences, doneAt }: Answered,
): Promise<void> {
  await sql`update log_review.redraw set status = ${status}, strata = ${strata}, items = ${items}, done_at = ${doneAt}::timestamptz,
    differences = ${JSON.stringify(differences)}::jsonb where id = ${id}`.execute(db);
}

export type RedrawStored = {
  id: string;
  month: string;
  of_unit_id: string | null;
  unit: string | null;
  status: Redraw['status'];
  asked_at: Date;
  asked_by: string | null;
  done_at: Date | null;
  strata: number;
  items: number;
  differences: Text[];
};

const redraws = sql`select d.id, to_char(d.month, 'YYYY-MM') as month, d.of_unit_id, s.name as unit, d.status, d.asked_at, p.name as asked_by,
  d.done_at, d.strata, d.items, d.differences
  from log_review.redraw d left join access.scope s on s.id = d.of_unit_id left join access.principal p on p.id = d.asked_by`;

export async function redrawAt(db: Db, id: string): Promise<RedrawStored | undefined> {
  const { rows } = await sql<RedrawStored>`${redraws} where d.id = ${id}`.execute(db);
  return rows[0];
}

/** The latest twenty of a month, as far as the actor may see them. */
export async function redrawsOf(db: Db, month: string): Promise<RedrawStored[]> {
  const { rows } =
    await sql<RedrawStored>`${redraws} where d.month = ${`${month}-01`}::date order by d.asked_at desc, d.id limit 20`.execute(
      db,
    );
  return rows;
}

/** The unit of the organisation that has an HSA-id. */
export async function unitByHsa(db: Db, hsaId: string): Promise<string | null> {
  const { rows } = await sql<{
    id: string;
  }>`select id from organisation.unit where upper(hsa_id) = upper(${hsaId})`.execute(db);
  return rows[0]?.id ?? null;
}
