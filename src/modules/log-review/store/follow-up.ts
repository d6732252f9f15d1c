import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import { containing, keyset } from '../../../platform/lists/keyset.ts';
import type { StripQuery, UnitStrip } from '../contract/follow-up.ts';
import type { MonthFigures } from '../contract/month.ts';
import type { Counts, Outcomes } from '../rules/follow-up.ts';

/** A unit, months and the day it is: what figures are of. */
export type Span = { unitId: string; from: string; to: string; today: string };

export type FollowedUnit = { id: string; name: string; whole: boolean; above_id: string | null; above: string | null };

const held = sql`(select access.units('logReview.follow'))::uuid[]`;

/** A unit whose figures the actor may see, the topmost of theirs unless one is named; undefined when they may not. */
export async function followedUnit(db: Db, unitId: string | undefined): Promise<FollowedUnit | undefined> {
  const wanted =
    unitId === undefined
      ? sql`case when (select access.everywhere('logReview.follow')) then s.parent_id is null
          else s.id = any(${held}) and coalesce(s.parent_id <> all(${held}), true) end`
      : sql`s.id = ${unitId} and access.sees('logReview.follow', s.id)`;
  const { rows } =
    await sql<FollowedUnit>`select s.id, s.name, s.parent_id is null as whole, up.id as above_id, up.name as above
    from access.scope s left join access.scope up on up.id = s.parent_id and access.sees('logReview.follow', up.id)
    where ${wanted} order by s.name, s.id limit 1`.execute(db);
  return rows[0];
}

const firstOf = (month: string) => sql`${`${month}-01`}::date`;

/** How a review came out against its day. */
const outcome = (today: string) => sql`case when r.status = 'signed' then
    case when (r.signed_at at time zone 'Europe/Stockholm')::date <= r.due_on then 'onTime' else 'late' end
  when r.due_on < ${today}::date then 'overdue' else 'open' end`;

const reviewsIn = ({
  unitId,
  from,
  to,
  today,
}: Span) => sql`select r.month, r.unit_id, r.items, ${outcome(today)} as outcome
  from log_review.review r join access.scope_tree t on t.descendant_id = r.unit_id and t.ancestor_id = ${unitId}
  where r.queue = 'unit' and r.month between ${firstOf(from)} and ${firstOf(to)}`;

const counts = sql`(count(*) filter (where outcome = 'onTime'))::int as "onTime", (count(*) filter (where outcome = 'late'))::int as late,
  (count(*) filter (where outcome = 'overdue'))::int as overdue, (count(*) filter (where outcome = 'open'))::int as open`;

export async function punctualityByMonth(db: Db, span: Span): Promise<(Counts & { month: string })[]> {
  const { rows } = await sql<Counts & { month: string }>`with review as (${reviewsIn(span)})
    select to_char(month, 'YYYY-MM') as month, ${counts} from review group by 1 order by 1`.execute(db);
  return rows;
}

/** By the unit right below, or the unit itself for its own review. */
export async function punctualityByUnit(db: Db, span: Span): Promise<(Counts & { id: string; name: string })[]> {
  const { rows } = await sql<Counts & { id: string; name: string }>`with review as (${reviewsIn(span)}), part as (
      select t.descendant_id, s.id, s.name from access.scope s join access.scope_tree t on t.ancestor_id = s.id where s.parent_id = ${span.unitId}
      union all select s.id, s.id, s.name from access.scope s where s.id = ${span.unitId})
    select part.id, part.name, ${counts} from review join part on part.descendant_id = review.unit_id
    group by part.id, part.name order by part.name, part.id`.execute(db);
  return rows;
}

export type DecisionStored = Outcomes & { dimension: 'why' | 'rule'; code: string };

export async function decisionFigures(db: Db, { unitId, from, to }: Span): Promise<DecisionStored[]> {
  const { rows } = await sql<DecisionStored>`
    select * from log_review.decision_figures(${unitId}::uuid, ${firstOf(from)}, ${firstOf(to)})`.execute(db);
  return rows;
}

/** What was told of the log itself in the months that are drawn, the earliest first. */
export async function monthFigures(
  db: Db,
  { from, to }: Span,
): Promise<{ month: string; figures: Partial<MonthFigures> }[]> {
  const { rows } = await sql<{ month: string; figures: Partial<MonthFigures> }>`
    select to_char(month, 'YYYY-MM') as month, figures from log_review.month
    where state = 'drawn' and month between ${firstOf(from)} and ${firstOf(to)} order by log_review.month.month`.execute(
    db,
  );
  return rows;
}

type StripStored = {
  id: string;
  unit: string;
  overdue: number;
  cells: { month: string; state: UnitStrip['cells'][number]['state']; items: number }[];
};

/** The units below with their reviews month by month, a page of them. */
export function listStrips(db: Db, asked: StripQuery, span: Span) {
  const units = sql<StripStored>`(with review as (${reviewsIn(span)})
    select s.id, s.name as unit, (count(*) filter (where outcome = 'overdue'))::int as overdue,
      jsonb_agg(jsonb_build_object('month', to_char(month, 'YYYY-MM'), 'state', outcome, 'items', items) order by month) as cells
    from review join access.scope s on s.id = review.unit_id group by s.id, s.name)`;
  let query = db.selectFrom(units.as('x')).selectAll();
  if (asked.overdue) query = query.where('x.overdue', '>', 0);
  if (asked.q) query = query.where('x.unit', 'ilike', containing(asked.q));
  return keyset(db, query, asked, {
    id: sql.ref('x.id'),
    columns: { unit: sql`(x.unit collate "sv-x-icu")`, overdue: sql.ref('x.overdue') },
  });
}
