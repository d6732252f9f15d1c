import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { AssignmentFact } from '../rules/import/assignments.ts';
import type { PersonFact } from '../rules/import/people.ts';
import type { UnitFact } from '../rules/import/units.ts';

/** Imports are made one at a time, so that each sees what the one before did. */
export const lockImports = (db: Db) => sql`select pg_advisory_xact_lock(7265119013)`.execute(db);

export const storedUnits = async (db: Db): Promise<UnitFact[]> =>
  (
    await sql<UnitFact>`
      select id, hsa_id as "hsaId", kind, name, parent_id as "parentId", registration_number as "registrationNumber",
        controller, manager_id as "managerId", valid_from as "validFrom", valid_to as "validTo", merged_into_id as "mergedIntoId"
      from organisation.unit`.execute(db)
  ).rows;

export const storedPeople = async (db: Db): Promise<PersonFact[]> =>
  (
    await sql<PersonFact>`
      select id, hsa_id as "hsaId", name, email, title, protected_identity as "protectedIdentity", active, ended_on as "endedOn"
      from organisation.person`.execute(db)
  ).rows;

export const storedAssignments = async (db: Db): Promise<AssignmentFact[]> =>
  (
    await sql<AssignmentFact>`
      select id, person_id as "personId", unit_id as "unitId", purpose, valid_from as "validFrom", valid_to as "validTo"
      from organisation.assignment`.execute(db)
  ).rows;

export type Named = { id: string; hsaId: string; name: string };

/** HSA-ids of people (in service only, if asked) and how they are shown to everyone. */
export const namedPeople = async (db: Db, inService: boolean): Promise<Named[]> =>
  (
    await sql<Named>`select p.id, p.hsa_id as "hsaId", a.name from organisation.person p join access.principal a on a.id = p.id
      where p.active or not ${inService}::boolean`.execute(db)
  ).rows;

export const namedUnits = async (db: Db): Promise<Named[]> =>
  (await sql<Named>`select id, hsa_id as "hsaId", name from organisation.unit where hsa_id is not null`.execute(db))
    .rows;

/** Rows as a table in SQL: one parameter, however many rows. */
const asRows = (rows: readonly object[], columns: RawBuilder<unknown>) =>
  sql`json_to_recordset(${JSON.stringify(rows)}::json) as r (${columns})`;

const unitColumns = sql`id uuid, "hsaId" text, kind text, name text, "parentId" uuid, "registrationNumber" text,
  controller boolean, "managerId" uuid, "validFrom" date, "validTo" date`;

export const insertUnits = (db: Db, units: readonly UnitFact[]) =>
  sql`insert into organisation.unit
      (id, hsa_id, kind, name, parent_id, registration_number, controller, manager_id, valid_from, valid_to)
    select * from ${asRows(units, unitColumns)}`.execute(db);

export const updateUnits = (db: Db, units: readonly UnitFact[]) =>
  sql`update organisation.unit u set hsa_id = r."hsaId", kind = r.kind, name = r.name, parent_id = r."parentId",
      registration_number = r."registrationNumber", controller = r.controller, manager_id = r."managerId",
      valid_from = r."validFrom", valid_to = r."validTo"
    from ${asRows(units, unitColumns)} where u.id = r.id`.execute(db);

/** The last day of units no longer in the file is the day given, or their first. */
export const endUnits = (db: Db, ids: readonly string[], on: string) =>
  sql`update organisation.unit set valid_to = greatest(valid_from, ${on}) where id = any(${[...ids]}::uuid[])`.execute(
    db,
  );

type Moved = { unitId: string; fromId: string | null; toId: string | null };

/** Moves told by a file are kept as history like those decided one by one. */
export const insertMoves = (db: Db, moves: readonly Moved[], on: string) =>
  sql`insert into organisation.unit_change (id, unit_id, kind, from_parent_id, to_unit_id, takes_effect_on, state)
    select gen_random_uuid(), r."unitId", 'move', r."fromId", r."toId", ${on}, 'done'
    from ${asRows(moves, sql`"unitId" uuid, "fromId" uuid, "toId" uuid`)}`.execute(db);

const personColumns = sql`id uuid, "hsaId" text, name text, email text, title text, "protectedIdentity" boolean,
  active boolean, "endedOn" date`;

export const insertPeople = (db: Db, people: readonly PersonFact[]) =>
  sql`insert into organisation.person (id, hsa_id, name, email, title, protected_identity, active, ended_on)
    select * from ${asRows(people, personColumns)}`.execute(db);

export const updatePeople = (db: Db, people: readonly PersonFact[]) =>
  sql`update organisation.person p set name = r.name, email = r.email, title = r.title,
      protected_identity = r."protectedIdentity", active = r.active, ended_on = r."endedOn"
    from ${asRows(people, personColumns)} where p.id = r.id`.execute(db);

export const setLastDayOf = (db: Db, ids: readonly string[], on: string) =>
  sql`update organisation.person set ended_on = ${on} where id = any(${[...ids]}::uuid[])`.execute(db);

const assignmentColumns = sql`id uuid, "personId" uuid, "unitId" uuid, purpose text, "validFrom" date, "validTo" date`;

export const insertAssignments = (db: Db, assignments: readonly AssignmentFact[]) =>
  sql`insert into organisation.assignment (id, person_id, unit_id, purpose, valid_from, valid_to)
    select * from ${asRows(assignments, assignmentColumns)}`.execute(db);

export const updateAssignments = (db: Db, assignments: readonly AssignmentFact[]) =>
  sql`update organisation.assignment a set valid_to = r."validTo"
    from ${asRows(assignments, assignmentColumns)} where a.id = r.id`.execute(db);

/** The last day of assignments no longer in the file is the day given; those that had not begun are removed. */
export async function endAssignments(db: Db, ids: readonly string[], on: string): Promise<void> {
  await sql`delete from organisation.assignment where id = any(${[...ids]}::uuid[]) and valid_from > ${on}`.execute(db);
  await sql`update organisation.assignment set valid_to = ${on} where id = any(${[...ids]}::uuid[])`.execute(db);
}

/** The entry of the trail for an import from the command line, which comes through no endpoint. */
export const recordImport = (db: Db, detail: Record<string, unknown>) =>
  sql`insert into audit.entry (actor_id, permission, action, request_id, detail)
    values (access.actor(), 'organisation.import', 'organisation.imported', current_setting('app.request', true),
      ${JSON.stringify(detail)})`.execute(db);
