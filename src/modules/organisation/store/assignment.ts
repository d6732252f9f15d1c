import { type SqlBool, sql } from 'kysely';
import type { z } from 'zod';
import type { Db } from '../../../platform/db/kysely.ts';
import { containing, keyset } from '../../../platform/lists/keyset.ts';
import type { Assignment, NewAssignment, peopleApi } from '../contract/person.ts';
import type { Tables } from '../tables.ts';
import { inState, reached } from './days.ts';

const tables = (db: Db) => db.withTables<Tables>();

const rows = (db: Db) =>
  tables(db)
    .selectFrom('organisation.assignment as a')
    .innerJoin('organisation.person as p', 'p.id', 'a.person_id')
    .innerJoin('access.scope as u', 'u.id', 'a.unit_id')
    .select(['a.id', 'a.person_id as personId', 'p.name as personName', 'a.unit_id as unitId', 'u.name as unitName'])
    .select(['a.purpose', 'a.valid_from as validFrom', 'a.valid_to as validTo']);

type AssignmentQuery = z.output<(typeof peopleApi)['assignments']['query']>;

export function assignmentPage(db: Db, asked: AssignmentQuery, today: string) {
  const { personId, unitId, reach, state, q } = asked;
  let query = rows(db);
  if (personId) query = query.where('a.person_id', '=', personId);
  if (unitId) query = query.where(sql<SqlBool>`a.unit_id in ${reached(unitId, reach)}`);
  if (state) query = query.where(inState('a', state, today));
  if (q)
    query = query.where(
      sql<SqlBool>`a.person_id in (select organisation.people_matching(${containing(q).slice(1, -1)}))`,
    );
  const columns = { validFrom: sql.ref('a.valid_from'), personName: sql.ref('p.name') };
  return keyset(db, query, asked, { columns, id: sql.ref('a.id') });
}

export const assignmentById = (db: Db, id: string): Promise<Assignment | undefined> =>
  rows(db).where('a.id', '=', id).executeTakeFirst();

export const insertAssignment = (db: Db, assignment: NewAssignment) =>
  tables(db)
    .insertInto('organisation.assignment')
    .values({
      id: assignment.id,
      person_id: assignment.personId,
      unit_id: assignment.unitId,
      purpose: assignment.purpose,
      valid_from: assignment.validFrom,
      valid_to: assignment.validTo,
    })
    .execute();

/** Ends an assignment, or removes one that never began. Answers false when it may not be changed. */
export async function endAssignment(db: Db, id: string, on: string): Promise<boolean> {
  const { rows: touched } = await sql`
    with removed as (
      delete from organisation.assignment where id = ${id} and valid_from > ${on} returning 1),
    ended as (
      update organisation.assignment set valid_to = ${on} where id = ${id} and valid_from <= ${on} returning 1)
    select from removed union all select from ended`.execute(db);
  return touched.length === 1;
}
