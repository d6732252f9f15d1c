import { type SqlBool, sql } from 'kysely';
import type { z } from 'zod';
import type { Db } from '../../../platform/db/kysely.ts';
import { containing, keyset } from '../../../platform/lists/keyset.ts';
import type { Grant, GrantEdit, NewGrant, rolesApi } from '../contract/role.ts';
import type { GivenDuty } from '../rules/duty.ts';
import type { Tables } from '../tables.ts';
import { inState, reached } from './days.ts';

const tables = (db: Db) => db.withTables<Tables>();

const rows = (db: Db) =>
  tables(db)
    .selectFrom('access.role_grant as g')
    .innerJoin('access.principal as p', 'p.id', 'g.person_id')
    .innerJoin('organisation.unit as u', 'u.id', 'g.unit_id')
    .leftJoin('access.principal as d', 'd.id', 'g.deputy_id')
    .select(['g.id', 'g.version', 'g.person_id as personId', 'p.name as personName', 'g.unit_id as unitId'])
    .select(['u.name as unitName', 'g.valid_from as validFrom', 'g.valid_to as validTo', 'g.deputy_id as deputyId'])
    .select(['d.name as deputyName', 'g.deputy_from as deputyFrom', 'g.deputy_to as deputyTo', 'g.note'])
    .select(sql<Grant['role']>`g.role`.as('role'))
    .select(sql<boolean>`access.sees('organisation.giveRoles', g.unit_id)`.as('mayEdit'));

type GrantQuery = z.output<(typeof rolesApi)['grants']['query']>;

export function grantPage(db: Db, asked: GrantQuery, today: string) {
  const { personId, unitId, reach, role, state, q } = asked;
  let query = rows(db);
  if (personId)
    query = query.where((eb) => eb.or([eb('g.person_id', '=', personId), eb('g.deputy_id', '=', personId)]));
  if (unitId) query = query.where(sql<SqlBool>`g.unit_id in ${reached(unitId, reach)}`);
  if (role) query = query.where('g.role', '=', role);
  if (state) query = query.where(inState('g', state, today));
  if (q) query = query.where(sql<SqlBool>`(p.name ilike ${containing(q)} or u.name ilike ${containing(q)})`);
  const columns = {
    personName: sql`p.name collate "sv-x-icu"`,
    unitName: sql.ref('u.name'),
    validFrom: sql.ref('g.valid_from'),
  };
  return keyset(db, query, asked, { columns, id: sql.ref('g.id') });
}

export const grantById = (db: Db, id: string): Promise<Grant | undefined> =>
  rows(db).where('g.id', '=', id).executeTakeFirst();

const daysOf = (grant: Omit<GrantEdit, 'version'>) => ({
  valid_from: grant.validFrom,
  valid_to: grant.validTo,
  deputy_id: grant.deputyId,
  deputy_from: grant.deputyFrom,
  deputy_to: grant.deputyTo,
  note: grant.note,
});

/** All in one statement. */
export const insertGrants = (db: Db, grants: readonly NewGrant[]) =>
  tables(db)
    .insertInto('access.role_grant')
    .values(
      grants.map(({ id, personId, role, unitId, ...days }) => ({
        id,
        person_id: personId,
        role,
        unit_id: unitId,
        ...daysOf(days),
      })),
    )
    .execute();

/** Answers false when this version is gone or the actor may not give roles there. */
export async function updateGrant(db: Db, id: string, { version, ...days }: GrantEdit): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('access.role_grant')
    .set(daysOf(days))
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Ends a role, or removes one that never began. Answers false when this version is gone or may not be changed. */
export async function endGrant(db: Db, id: string, version: number, on: string): Promise<boolean> {
  const { rows: touched } = await sql`
    with removed as (
      delete from access.role_grant where id = ${id} and version = ${version} and valid_from > ${on} returning 1),
    ended as (
      update access.role_grant set valid_to = ${on}
      where id = ${id} and version = ${version} and valid_from <= ${on} returning 1)
    select from removed union all select from ended`.execute(db);
  return touched.length === 1;
}

/** Roles are weighed against each other one giver at a time, until the transaction ends. */
export const lockDuties = (db: Db) => sql`select organisation.lock_duties()`.execute(db);

/** Every grant in which one of these people holds or stands in for one of the roles, except one. */
export async function dutiesOfPeople(
  db: Db,
  people: readonly string[],
  roles: readonly string[],
  exceptId: string | null,
): Promise<GivenDuty[]> {
  const { rows: found } = await sql<GivenDuty>`
    select person_id as "personId", role, valid_from as "validFrom", valid_to as "validTo",
      deputy_id as "deputyId", deputy_from as "deputyFrom", deputy_to as "deputyTo"
    from access.role_grant
    where role = any(${[...roles]}) and (person_id = any(${[...people]}::uuid[]) or deputy_id = any(${[...people]}::uuid[]))
      and id is distinct from ${exceptId}`.execute(db);
  return found;
}

/** Whether somebody active holds both of the permissions over the whole region on the day, not as a deputy. */
export async function someoneHolds(db: Db, permissions: readonly string[], day: string): Promise<boolean> {
  const { rows: found } = await sql<{ held: boolean }>`
    select exists (
      select from access.role_grant g
      join access.principal p on p.id = g.person_id and p.active
      join access.scope s on s.id = g.unit_id and s.parent_id is null
      join access.role_permission r on r.role = g.role and r.permission = any(${[...permissions]})
      where ${inState('g', 'current', day)}
      group by p.id having count(distinct r.permission) = ${permissions.length}) as held`.execute(db);
  return found[0]?.held ?? false;
}
