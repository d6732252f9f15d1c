import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { ChangeTable, Tables } from '../tables.ts';
import { dayBefore } from './days.ts';

const tables = (db: Db) => db.withTables<Tables>();

/** A move or merger as decided. */
export type Decision = Pick<
  ChangeTable,
  'id' | 'unit_id' | 'kind' | 'from_parent_id' | 'to_unit_id' | 'takes_effect_on' | 'note'
> & { assignments: 'move' | 'end'; roles: 'move' | 'end' };

export const insertChange = (db: Db, decision: Decision) =>
  tables(db).insertInto('organisation.unit_change').values(decision).execute();

/** Planned changes whose day has come, first the oldest. */
export const dueChanges = async (db: Db, today: string): Promise<Decision[]> =>
  tables(db)
    .selectFrom('organisation.unit_change')
    .select([
      'id',
      'unit_id',
      'kind',
      'from_parent_id',
      'to_unit_id',
      'takes_effect_on',
      'note',
      'assignments',
      'roles',
    ])
    .where('state', '=', 'planned')
    .where('takes_effect_on', '<=', today)
    .orderBy('takes_effect_on')
    .orderBy('id')
    .execute();

export const markChange = (db: Db, id: string, state: 'done' | 'failed', failure: string | null = null) =>
  tables(db).updateTable('organisation.unit_change').set({ state, failure }).where('id', '=', id).execute();

/** Answers false when there is no such planned change of the unit, or it is not the actor's to withdraw. */
export async function withdrawChange(db: Db, unitId: string, id: string): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('organisation.unit_change')
    .set({ state: 'withdrawn' })
    .where('id', '=', id)
    .where('unit_id', '=', unitId)
    .where('state', '=', 'planned')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Hangs a unit under another. Answers false when it may not be changed. */
export async function setParent(db: Db, id: string, parentId: string): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('organisation.unit')
    .set({ parent_id: parentId })
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Ends a unit the day before and points to its successor. Answers false when it may not be changed. */
export async function setMerged(db: Db, id: string, intoId: string, on: string): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('organisation.unit')
    .set({ merged_into_id: intoId, valid_to: dayBefore(on) })
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The units right below one that last on the day, go under another, each with its own line of history. */
export const moveBelow = (db: Db, { id, unit_id, to_unit_id, takes_effect_on }: Decision) =>
  sql`with moved as (
      update organisation.unit set parent_id = ${to_unit_id}
      where parent_id = ${unit_id} and coalesce(valid_to >= ${takes_effect_on}, true) returning id)
    insert into organisation.unit_change (id, unit_id, kind, from_parent_id, to_unit_id, takes_effect_on, note, state)
    select gen_random_uuid(), moved.id, 'move', ${unit_id}, ${to_unit_id}, ${takes_effect_on}, c.note, 'done'
    from moved, organisation.unit_change c where c.id = ${id}`.execute(db);

/** Who stands in for the manager of a unit that is no more, no longer does. */
export async function endDeputies(db: Db, unitId: string, on: string): Promise<void> {
  await sql`delete from organisation.unit_deputy where unit_id = ${unitId} and valid_from >= ${on}`.execute(db);
  await sql`update organisation.unit_deputy set valid_to = ${dayBefore(on)}
    where unit_id = ${unitId} and coalesce(valid_to >= ${on}, true)`.execute(db);
}

/** Assignments at a unit last no longer than the day before; `toId` takes over those that would have lasted. */
export async function handOverAssignments(db: Db, unitId: string, toId: string | null, on: string): Promise<void> {
  if (toId !== null)
    await sql`insert into organisation.assignment (id, person_id, unit_id, purpose, valid_from, valid_to)
      select gen_random_uuid(), person_id, ${toId}, purpose, greatest(valid_from, ${on}), valid_to
      from organisation.assignment where unit_id = ${unitId} and coalesce(valid_to >= ${on}, true)
      on conflict (person_id, unit_id, purpose, valid_from) do nothing`.execute(db);
  await sql`delete from organisation.assignment where unit_id = ${unitId} and valid_from >= ${on}`.execute(db);
  await sql`update organisation.assignment set valid_to = ${dayBefore(on)}
    where unit_id = ${unitId} and coalesce(valid_to >= ${on}, true)`.execute(db);
}

/** Roles over a unit last no longer than the day before; `toId` takes over those that would have lasted. */
export async function handOverRoles(db: Db, unitId: string, toId: string | null, on: string): Promise<void> {
  if (toId !== null)
    await sql`insert into access.role_grant
        (id, person_id, role, unit_id, valid_from, valid_to, deputy_id, deputy_from, deputy_to, note)
      select gen_random_uuid(), person_id, role, ${toId}, greatest(valid_from, ${on}), valid_to,
        deputy_id, deputy_from, deputy_to, note
      from access.role_grant where unit_id = ${unitId} and coalesce(valid_to >= ${on}, true)`.execute(db);
  await sql`delete from access.role_grant where unit_id = ${unitId} and valid_from >= ${on}`.execute(db);
  await sql`update access.role_grant set valid_to = ${dayBefore(on)}
    where unit_id = ${unitId} and coalesce(valid_to >= ${on}, true)`.execute(db);
}
