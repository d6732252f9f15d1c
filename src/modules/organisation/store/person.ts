import { type SqlBool, sql } from 'kysely';
import type { z } from 'zod';
import type { Db } from '../../../platform/db/kysely.ts';
import { containing, keyset } from '../../../platform/lists/keyset.ts';
import type { Choice } from '../../../shared/list.ts';
import type { NewPerson, Person, PersonEdit, peopleApi } from '../contract/person.ts';
import type { Named } from '../contract/words.ts';
import type { Tables } from '../tables.ts';
import { dayBefore, inState, reached } from './days.ts';

const tables = (db: Db) => db.withTables<Tables>();

/** Names of the units a person has an assignment at on the day. */
const unitNames = (today: string) => sql<string[]>`array(
  select distinct s.name from organisation.assignment a join access.scope s on s.id = a.unit_id
  where a.person_id = p.id and ${inState('a', 'current', today)} order by s.name)`;

const rows = (db: Db, today: string) =>
  tables(db)
    .selectFrom('organisation.person as p')
    .select(['p.id', 'p.hsa_id as hsaId', 'p.name', 'p.email', 'p.title', 'p.protected_identity as protectedIdentity'])
    .select(['p.active', 'p.ended_on as endedOn', unitNames(today).as('units')]);

/** With three letters and more by the index; fewer match so many that walking the names is quicker. */
const matching = (q: string) =>
  q.length < 3
    ? sql<SqlBool>`(p.name ilike ${containing(q)} or p.hsa_id ilike ${containing(q).slice(1)})`
    : sql<SqlBool>`p.id in (select organisation.people_matching(${containing(q).slice(1, -1)}))`;

const worksAt = (unitId: string, reach: 'unit' | 'below', today: string) => sql<SqlBool>`p.id in (
  select a.person_id from organisation.assignment a
  where a.unit_id in ${reached(unitId, reach)} and ${inState('a', 'current', today)})`;

type PersonQuery = z.output<(typeof peopleApi)['people']['query']>;

export function personPage(db: Db, asked: PersonQuery, today: string) {
  const { unitId, reach, state, q } = asked;
  let query = rows(db, today);
  if (state) query = query.where('p.active', '=', state === 'current');
  if (unitId) query = query.where(worksAt(unitId, reach, today));
  if (q) query = query.where(matching(q));
  const columns = { name: sql.ref('p.name'), title: sql.ref('p.title') };
  return keyset(db, query, asked, { columns, id: sql.ref('p.id') });
}

/** Up to 20 active people for a picker, by name; the hint is the title and the HSA-id. */
export async function personChoices(db: Db, q: string, unitId: string | undefined, today: string): Promise<Choice[]> {
  let query = tables(db)
    .selectFrom('organisation.person as p')
    .select(['p.id', 'p.name as label', sql<string>`concat_ws(' · ', nullif(p.title, ''), p.hsa_id)`.as('hint')])
    .where('p.active', '=', true);
  if (unitId) query = query.where(worksAt(unitId, 'below', today));
  if (q) query = query.where(matching(q));
  return query.orderBy('p.name').orderBy('p.id').limit(20).execute();
}

export async function wholePerson(db: Db, id: string, today: string): Promise<Person | undefined> {
  return rows(db, today)
    .select('p.version')
    .select(
      sql<Named[]>`(select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name), '[]')
        from organisation.unit u where u.manager_id = p.id and ${inState('u', 'current', today)})`.as('manages'),
    )
    .select(sql<boolean>`access.everywhere('organisation.managePeople')`.as('mayEdit'))
    .where('p.id', '=', id)
    .executeTakeFirst();
}

const columnsOf = (facts: Omit<PersonEdit, 'version'>) => ({
  hsa_id: facts.hsaId,
  name: facts.name,
  email: facts.email,
  title: facts.title,
  protected_identity: facts.protectedIdentity,
});

export const insertPerson = (db: Db, { id, ...facts }: NewPerson) =>
  tables(db)
    .insertInto('organisation.person')
    .values({ ...columnsOf(facts), id })
    .execute();

/** Answers false when this version is gone or the actor may not change people. */
export async function updatePerson(db: Db, id: string, { version, ...facts }: PersonEdit): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('organisation.person')
    .set(columnsOf(facts))
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Sets the last day in service. Answers false when this version is gone or may not be changed. */
export async function setEndedOn(db: Db, id: string, version: number, on: string): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('organisation.person')
    .set({ ended_on: on })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Another person with this HSA-id, if the actor may see one. */
export async function personWithHsaId(db: Db, hsaId: string, exceptId: string): Promise<string | undefined> {
  const { rows: found } = await sql<{ id: string }>`
    select id from organisation.person where upper(hsa_id) = upper(${hsaId}) and id <> ${exceptId}`.execute(db);
  return found[0]?.id;
}

/** Which of these ids are active people; names are not told. */
export async function activeAmong(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const { rows: found } = await sql<{ id: string }>`
    select id from access.principal where id = any(${[...ids]}::uuid[]) and active and id <> access.system()`.execute(
    db,
  );
  return new Set(found.map(({ id }) => id));
}

/** Assignments, roles and standing in of people last no longer than the day; what had not begun is removed. */
export async function endDutiesOf(db: Db, ids: readonly string[], on: string): Promise<void> {
  const people = sql`any(${[...ids]}::uuid[])`;
  await sql`delete from organisation.assignment where person_id = ${people} and valid_from > ${on}`.execute(db);
  await sql`update organisation.assignment set valid_to = ${on}
    where person_id = ${people} and coalesce(valid_to > ${on}, true)`.execute(db);
  await sql`delete from access.role_grant where person_id = ${people} and valid_from > ${on}`.execute(db);
  await sql`update access.role_grant set valid_to = ${on}
    where person_id = ${people} and coalesce(valid_to > ${on}, true)`.execute(db);
  await sql`update access.role_grant set deputy_id = null, deputy_from = null, deputy_to = null
    where deputy_id = ${people} and coalesce(deputy_from > ${on}, false)`.execute(db);
  await sql`update access.role_grant set deputy_to = ${on}
    where deputy_id = ${people} and coalesce(deputy_to > ${on}, true)`.execute(db);
  await sql`delete from organisation.unit_deputy where person_id = ${people} and valid_from > ${on}`.execute(db);
  await sql`update organisation.unit_deputy set valid_to = ${on}
    where person_id = ${people} and coalesce(valid_to > ${on}, true)`.execute(db);
}

/** People whose last day has been are no longer active, and manage nothing. Answers how many. */
export async function retire(db: Db, today: string): Promise<number> {
  const { rows: gone } = await sql<{ id: string }>`update organisation.person set active = false
    where active and ended_on <= ${dayBefore(today)} returning id`.execute(db);
  const ids = gone.map(({ id }) => id);
  if (ids.length > 0)
    await sql`update organisation.unit set manager_id = null where manager_id = any(${ids}::uuid[])`.execute(db);
  return ids.length;
}
