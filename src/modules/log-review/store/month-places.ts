import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { Leader } from '../rules/placing.ts';

/** The organisation's units by HSA-id in capitals. As the system. */
export async function unitsByHsa(db: Db): Promise<{ ids: Map<string, string>; names: Map<string, string> }> {
  const { rows } = await sql<{ id: string; hsa: string; name: string }>`
    select id, upper(hsa_id) as hsa, name from organisation.unit where hsa_id is not null`.execute(db);
  return {
    ids: new Map(rows.map(({ hsa, id }) => [hsa, id])),
    names: new Map(rows.map(({ hsa, name }) => [hsa, name])),
  };
}

/** The people of HSA-ids, by the id in capitals; protected people too. As the system. */
export async function peopleByHsa(db: Db, hsaIds: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; hsa: string }>`
    select id, upper(hsa_id) as hsa from organisation.person where upper(hsa_id) = any(${hsaIds.map((id) => id.toUpperCase())})`.execute(
    db,
  );
  return new Map(rows.map(({ hsa, id }) => [hsa, id]));
}

const mayDecide = sql`exists (select from access.grants_of(m.person_id, access.today()) g
  join access.role_permission p on p.role = g.role and p.permission = 'logReview.decide'
  join access.scope_tree t on t.ancestor_id = g.unit_id and t.descendant_id = u.id)`;

/** Who leads each unit and those above it and may judge there, the nearest first. */
export async function leadersOf(db: Db, unitIds: readonly string[]): Promise<Map<string, Leader[]>> {
  const { rows } = await sql<{ unit: string; leaders: Leader[] }>`
    select u.id as unit, jsonb_agg(jsonb_build_object('personId', m.person_id, 'unitId', up.ancestor_id) order by m.depth, m.person_id) as leaders
    from unnest(${[...unitIds]}::uuid[]) as u (id)
    cross join lateral task.managers_of(u.id) m
    join access.scope_tree up on up.descendant_id = u.id and up.depth = m.depth
    where ${mayDecide} group by u.id`.execute(db);
  return new Map(rows.map(({ unit, leaders }) => [unit, leaders]));
}

/** Who judges accesses to patients with protected identity: the first of the region's data protection officers, or nobody. */
export async function protectedReviewer(db: Db, regionId: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select g.person_id as id from access.role_grant g
    join access.role_permission p on p.role = g.role and p.permission = 'logReview.protected'
    join access.principal w on w.id = g.person_id and w.active
    where g.unit_id = ${regionId} and g.valid_from <= access.today() and coalesce(g.valid_to >= access.today(), true)
    order by g.valid_from, g.person_id limit 1`.execute(db);
  return rows[0]?.id ?? null;
}

export async function unitNames(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from access.scope where id = any(${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Gives open reviews of units to whoever leads them now. Answers how many changed hands. */
export async function renewReviewers(db: Db): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    with u as (select distinct unit_id as id from log_review.review where status = 'open' and queue = 'unit'),
    leader as (
      select distinct on (u.id) u.id, m.person_id from u cross join lateral task.managers_of(u.id) m
      where ${mayDecide} order by u.id, m.depth, m.person_id)
    update log_review.review r set reviewer_id = leader.person_id from leader
    where r.unit_id = leader.id and r.status = 'open' and r.queue = 'unit' and r.reviewer_id is distinct from leader.person_id`.execute(
    db,
  );
  return Number(numAffectedRows);
}
