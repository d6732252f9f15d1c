import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { Unit } from '../contract/unit.ts';

const changeAsJson = sql`json_build_object('id', c.id, 'kind', c.kind, 'unitId', c.unit_id, 'unitName', moved.name,
  'fromId', c.from_parent_id, 'fromName', was.name, 'toId', c.to_unit_id, 'toName', became.name,
  'takesEffectOn', c.takes_effect_on, 'state', c.state, 'failure', c.failure, 'note', c.note, 'decidedBy', p.name)`;

/** The latest moves and mergers of a unit, and those that came to it. */
const changesOf = (id: string) => sql`select coalesce(json_agg(change), '[]') from (
    select ${changeAsJson} as change from organisation.unit_change c
    join organisation.unit moved on moved.id = c.unit_id
    join organisation.unit became on became.id = c.to_unit_id
    left join organisation.unit was on was.id = c.from_parent_id
    left join access.principal p on p.id = c.created_by
    where c.unit_id = ${id} or (c.to_unit_id = ${id} and c.state in ('planned', 'done'))
    order by c.takes_effect_on desc, c.id desc limit 100) latest`;

const deputiesOf = (id: string) => sql`select coalesce(json_agg(json_build_object('id', d.id, 'personId', d.person_id,
    'personName', p.name, 'validFrom', d.valid_from, 'validTo', d.valid_to) order by d.valid_from desc, d.id), '[]')
  from organisation.unit_deputy d join access.principal p on p.id = d.person_id where d.unit_id = ${id}`;

/** Names of the units above one, from the region down; a merged unit lies under its successor. */
const above = (id: string) => sql`select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name)
    order by t.depth desc), '[]')
  from access.scope_tree t join access.scope s on s.id = t.ancestor_id where t.descendant_id = ${id} and t.depth > 0`;

/** A unit with all that its page shows, in one question. */
export async function wholeUnit(db: Db, id: string): Promise<Unit | undefined> {
  const { rows } = await sql<Unit>`
    select u.id, u.version, u.kind, u.name, u.hsa_id as "hsaId", u.registration_number as "registrationNumber",
      u.parent_id as "parentId", parent.name as "parentName", u.manager_id as "managerId", m.name as "managerName",
      u.controller, u.valid_from as "validFrom", u.valid_to as "validTo",
      u.merged_into_id as "mergedIntoId", successor.name as "mergedIntoName",
      (${above(id)}) as above, (${deputiesOf(id)}) as deputies, (${changesOf(id)}) as changes,
      access.sees('organisation.manageUnits', u.id) as "mayEdit", access.sees('organisation.giveRoles', u.id) as "mayGiveRoles"
    from organisation.unit u
    left join organisation.unit parent on parent.id = u.parent_id
    left join organisation.unit successor on successor.id = u.merged_into_id
    left join access.principal m on m.id = u.manager_id
    where u.id = ${id}`.execute(db);
  return rows[0];
}
