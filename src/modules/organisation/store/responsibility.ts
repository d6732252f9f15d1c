import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { Duty } from '../contract/responsibility.ts';
import type { Named, UnitKind } from '../contract/words.ts';
import { inState } from './days.ts';

export type Part = { id: string; name: string; kind: UnitKind; depth: number };

/**
 * A unit and the parts of it to answer for: the region's committees, administrations and companies, or the units right below
 * another unit. In the order of the tree: each part after the one above it, by name.
 */
export async function partsOf(db: Db, unitId: string, today: string): Promise<Part[]> {
  const { rows } = await sql<Part>`
    select u.id, u.name, u.kind, t.depth
    from access.scope_tree t join organisation.unit u on u.id = t.descendant_id
    cross join lateral (
      select array_agg(s.name collate "sv-x-icu" order by up.depth desc) as way
      from access.scope_tree up join access.scope s on s.id = up.ancestor_id where up.descendant_id = u.id) path
    where t.ancestor_id = ${unitId} and ${inState('u', 'current', today)}
      and (t.depth = 0 or case when ${unitId} = (select organisation.region())
        then u.kind in ('committee', 'administration', 'company') else t.depth = 1 end)
    order by path.way, u.id limit 500`.execute(db);
  return rows;
}

/** Names of the units above one, from the region down. */
export async function unitsAbove(db: Db, unitId: string): Promise<Named[]> {
  const { rows } = await sql<Named>`
    select s.id, s.name from access.scope_tree t join access.scope s on s.id = t.ancestor_id
    where t.descendant_id = ${unitId} and t.depth > 0 order by t.depth desc`.execute(db);
  return rows;
}

export type Answering = {
  part_id: string;
  duty: Duty;
  source_id: string;
  source_name: string;
  holder_id: string;
  holder_name: string;
  stands_in: boolean;
  depth: number;
};

const rolesShown = ['dataProtectionOfficer', 'ciso', 'securityCoordinator', 'privacyCoordinator', 'contactPerson'];

/** Said for which unit: who has which duty on the day. Deputies beside those they stand in for; a controller is a unit. */
const said = (today: string) => sql`
  select g.unit_id, g.role as duty, g.person_id as holder_id, false as stands_in
  from access.role_grant g where g.role = any(${rolesShown}) and ${inState('g', 'current', today)}
  union all
  select g.unit_id, g.role, g.deputy_id, true
  from access.role_grant g where g.role = any(${rolesShown}) and ${inState('g', 'current', today)}
    and g.deputy_id is not null and coalesce(g.deputy_from <= ${today}, true) and coalesce(g.deputy_to >= ${today}, true)
  union all
  select u.id, 'manager', u.manager_id, false from organisation.unit u where u.manager_id is not null
  union all
  select d.unit_id, 'manager', d.person_id, true from organisation.unit_deputy d where ${inState('d', 'current', today)}
  union all
  select u.id, 'controller', u.id, false from organisation.unit u where u.controller`;

/** For each part and duty, those nearest: said for the part itself, or else for the nearest unit above that has any. */
export async function answeringFor(db: Db, partIds: readonly string[], today: string): Promise<Answering[]> {
  const { rows } = await sql<Answering>`
    with said as (${said(today)}),
    reaching as (
      select t.descendant_id as part_id, t.depth, said.*, coalesce(p.name, controller.name) as holder_name,
        rank() over (partition by t.descendant_id, said.duty order by t.depth) as nearness
      from access.scope_tree t join said on said.unit_id = t.ancestor_id
      left join access.principal p on p.id = said.holder_id and p.active
      left join access.scope controller on controller.id = said.holder_id
      where t.descendant_id = any(${[...partIds]}::uuid[]) and coalesce(p.id, controller.id) is not null)
    select distinct r.part_id, r.duty, r.unit_id as source_id, s.name as source_name, r.holder_id, r.holder_name, r.stands_in, r.depth
    from reaching r join access.scope s on s.id = r.unit_id
    where r.nearness = 1 order by r.part_id, r.duty, r.stands_in, r.holder_name, r.holder_id`.execute(db);
  return rows;
}
