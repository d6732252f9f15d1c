import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { Recipient } from '../contract/step.ts';

/** The units at or below one (undefined: anywhere) where the actor follows up; null: every unit there is. */
export async function followedUnits(db: Db, below: string | undefined): Promise<string[] | null> {
  const { rows } = await sql<{
    units: string[] | null;
  }>`select task.followed(${below ?? null}::uuid)::text[] as units`.execute(db);
  return rows[0]?.units ?? null;
}

/** The topmost units the actor follows up. */
export async function followedTops(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select task.followed_tops() as id`.execute(db);
  return rows.map(({ id }) => id);
}

export type Standing = { id: string; name: string; open: number; late: number; oldestOn: string | null };

/** The unit asked for and those right below, or the topmost followed. */
const shownFrom = (unitId: string | undefined) =>
  unitId === undefined
    ? sql`select task.followed_tops() as id`
    : sql`select id from access.scope where id = ${unitId} or parent_id = ${unitId}`;

/** How units stand, each with all below it: the one asked for and those right below, or the topmost followed. */
export async function unitStandings(db: Db, unitId: string | undefined, today: string): Promise<Standing[]> {
  const { rows } = await sql<Standing>`with shown as materialized (${shownFrom(unitId)}),
    per_unit as materialized (select * from task.unit_standings(${unitId ?? null}::uuid, ${today}::date))
    select s.id, u.name, coalesce(sum(n.open), 0)::int as open, coalesce(sum(n.late), 0)::int as late, min(n.oldest_on) as "oldestOn"
    from shown s join access.scope u on u.id = s.id join access.scope_tree c on c.ancestor_id = s.id
    left join per_unit n on n.unit_id = c.descendant_id
    group by s.id, u.name order by late desc, open desc, u.name`.execute(db);
  return rows;
}

/** How the people asked something at a unit and below stand, the latest first; at most fifty. */
export async function peopleStandings(db: Db, unitId: string, today: string): Promise<Standing[]> {
  const { rows } = await sql<Standing>`select p.id, p.name, n.open, n.late, n.oldest_on as "oldestOn"
    from task.person_standings(${unitId}, ${today}::date, 50) n
    join access.principal p on p.id = n.person_id order by n.late desc, n.open desc, p.name`.execute(db);
  return rows;
}

/** The units above one, the topmost first. */
export async function unitsAbove(db: Db, unitId: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`select s.id, s.name from access.scope_tree t
    join access.scope s on s.id = t.ancestor_id where t.descendant_id = ${unitId} and t.depth > 0
      and access.sees('tasks.readOthers', s.id) order by t.depth desc`.execute(db);
  return rows;
}

export type Told = { task_id: string; recipient: Recipient; name: string; told_on: string };

/** Who was told last about each of the tasks. */
export async function lastTold(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Told>> {
  const { rows } = await sql<Told>`select distinct on (r.task_id) r.task_id, r.recipient, p.name, r.told_on
    from task.reminder r join access.principal p on p.id = r.person_id
    where r.task_id = any(${[...ids]}::uuid[])
    order by r.task_id, r.told_on desc, array_position(array['owner', 'standIn', 'manager', 'managerAbove'], r.recipient) desc`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.task_id, row]));
}
