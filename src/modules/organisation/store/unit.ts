import { type SqlBool, sql } from 'kysely';
import type { z } from 'zod';
import type { Db } from '../../../platform/db/kysely.ts';
import { containing, keyset } from '../../../platform/lists/keyset.ts';
import type { Choice } from '../../../shared/list.ts';
import type { NewUnit, Twig, UnitEdit, unitsApi } from '../contract/unit.ts';
import type { UnitFacts } from '../rules/unit.ts';
import type { Tables } from '../tables.ts';
import { inState, reached } from './days.ts';

const tables = (db: Db) => db.withTables<Tables>();

const rows = (db: Db) =>
  tables(db)
    .selectFrom('organisation.unit as u')
    .leftJoin('organisation.unit as parent', 'parent.id', 'u.parent_id')
    .leftJoin('access.principal as manager', 'manager.id', 'u.manager_id')
    .select(['u.id', 'u.kind', 'u.name', 'u.hsa_id as hsaId', 'u.parent_id as parentId', 'parent.name as parentName'])
    .select(['u.manager_id as managerId', 'manager.name as managerName', 'u.controller'])
    .select(['u.valid_from as validFrom', 'u.valid_to as validTo']);

const named = (q: string) => sql<SqlBool>`(u.name ilike ${containing(q)} or u.hsa_id ilike ${containing(q)})`;

type UnitQuery = z.output<(typeof unitsApi)['units']['query']>;

export function unitPage(db: Db, asked: UnitQuery, today: string) {
  const { kind, state, within, q } = asked;
  let query = rows(db);
  if (kind) query = query.where('u.kind', '=', kind);
  if (state) query = query.where(inState('u', state, today));
  if (within) query = query.where(sql<SqlBool>`u.id in ${reached(within, 'below')}`);
  if (q) query = query.where(named(q));
  const columns = { name: sql.ref('u.name'), validFrom: sql.ref('u.valid_from') };
  return keyset(db, query, asked, { columns, id: sql.ref('u.id') });
}

/** The units of today right below one, by name; with none given, the region. */
export async function twigs(db: Db, parentId: string | null, today: string): Promise<Twig[]> {
  const { rows: found } = await sql<Twig>`
    select u.id, u.kind, u.name, u.controller, m.name as "managerName", exists (
      select from organisation.unit b where b.parent_id = u.id and ${inState('b', 'current', today)}) as "hasBelow"
    from organisation.unit u left join access.principal m on m.id = u.manager_id
    where u.parent_id is not distinct from ${parentId} and ${inState('u', 'current', today)}
    order by u.name, u.id`.execute(db);
  return found;
}

type Wanted = { q: string; kind?: string | undefined; within?: string | undefined; today: string };

/** Up to 20 units of today for a picker, those that begin with the words first. */
export async function unitChoices(db: Db, { q, kind, within, today }: Wanted): Promise<Choice[]> {
  const ofKind = kind ? sql`and u.kind = ${kind}` : sql``;
  const inside = within ? sql`and u.id in ${reached(within, 'below')}` : sql``;
  const { rows: found } = await sql<Choice>`
    select u.id, u.name as label, parent.name as hint
    from organisation.unit u left join organisation.unit parent on parent.id = u.parent_id
    where ${inState('u', 'current', today)} and ${named(q)} ${ofKind} ${inside}
    order by u.name not ilike ${containing(q).slice(1)}, u.name, u.id limit 20`.execute(db);
  return found;
}

export async function insertUnit(db: Db, unit: NewUnit): Promise<void> {
  const { parentId, validFrom, ...facts } = unit;
  const values = { ...columnsOf(facts), id: unit.id, parent_id: parentId, valid_from: validFrom };
  await tables(db).insertInto('organisation.unit').values(values).execute();
}

/** Answers false when this version is gone or the actor may not change the unit. */
export async function updateUnit(db: Db, id: string, { version, ...facts }: UnitEdit): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('organisation.unit')
    .set(columnsOf(facts))
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

const columnsOf = (facts: Omit<UnitEdit, 'version'>) => ({
  kind: facts.kind,
  name: facts.name,
  hsa_id: facts.hsaId,
  registration_number: facts.registrationNumber,
  controller: facts.controller,
  manager_id: facts.managerId,
});

/** Sets the last day of a unit, or takes it back. Answers false when this version is gone or may not be changed. */
export async function setLastDay(db: Db, id: string, version: number, validTo: string | null): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('organisation.unit')
    .set({ valid_to: validTo })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Another unit with this HSA-id, if any. */
export async function unitWithHsaId(db: Db, hsaId: string, exceptId: string): Promise<string | undefined> {
  const { rows: found } = await sql<{ id: string }>`
    select id from organisation.unit where upper(hsa_id) = upper(${hsaId}) and id <> ${exceptId}`.execute(db);
  return found[0]?.id;
}

/** Whether the actor may give roles at a unit. */
export async function mayGiveRoles(db: Db, unitId: string): Promise<boolean> {
  const { rows: found } = await sql<{ may: boolean }>`
    select access.sees('organisation.giveRoles', ${unitId}) as may`.execute(db);
  return found[0]?.may ?? false;
}

/** One change of the tree at a time, until the transaction ends. */
export const lockTree = (db: Db) => sql`select organisation.lock_tree()`.execute(db);

/** What the rules need to know; `above` are the ids above the unit and its own. */
export type KnownUnit = UnitFacts & { name: string; version: number; above: string[]; openBelow: number };

/** Units as the rules see them, by id. `openBelow` counts the units right below that last longer than `day`. */
export async function knownUnits(db: Db, ids: readonly string[], day: string): Promise<Map<string, KnownUnit>> {
  const { rows: found } = await sql<KnownUnit>`
    select u.id, u.name, u.version, u.kind, u.parent_id as "parentId", u.merged_into_id as "mergedIntoId",
      u.valid_from as "validFrom", u.valid_to as "validTo",
      array(select t.ancestor_id from access.scope_tree t where t.descendant_id = u.id) as above,
      (select count(*)::int from organisation.unit b where b.parent_id = u.id and coalesce(b.valid_to > ${day}, true)) as "openBelow"
    from organisation.unit u where u.id = any(${[...ids]}::uuid[])`.execute(db);
  return new Map(found.map((unit) => [unit.id, unit]));
}
