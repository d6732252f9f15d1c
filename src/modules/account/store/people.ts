import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { DemoPersonRow, PersonRow } from '../tables.ts';
import { changedBy, rowOf, rowsOf } from './asking.ts';

/** Whether the actor holds a permission over the whole region. */
export const holdsEverywhere = async (db: Db, permission: string) =>
  (await rowOf(db, sql<{ holds: boolean }>`select access.everywhere(${permission}) as holds`))?.holds ?? false;

/** At the gate: someone who may act, by id. */
export const personOf = (gate: Db, id: string) =>
  rowOf(gate, sql<PersonRow>`select id, name, hsa_id, active from access.principal where id = ${id}`);

export const demoPeople = (db: Db, day: string) =>
  rowsOf(db, sql<DemoPersonRow>`select * from account.demo_people(${day}::date)`);

export const isDemo = async (db: Db) =>
  (await rowOf(db, sql<{ demo: boolean }>`select account.is_demo() as demo`))?.demo ?? false;

export const insertDemoPeople = (db: Db, people: string) =>
  changedBy(
    db,
    sql`insert into account.demo_person (person_id, place, title, text)
      select "personId", place, title, text from jsonb_to_recordset(${people}::jsonb)
        as given ("personId" uuid, place integer, title text, text jsonb)
      on conflict (person_id) do update set place = excluded.place, title = excluded.title, text = excluded.text`,
  );

/** Whether an administrator of the whole region exists who can get in: with a credential here, or through a provider. */
export const hasAdministrator = async (owner: Db, { provider, day }: { provider: boolean; day: string }) =>
  (
    await rowOf(
      owner,
      sql<{ has: boolean }>`select exists (
        select from access.role_grant g join access.principal p on p.id = g.person_id and p.active
        where g.role = 'systemAdministrator' and g.valid_from <= ${day}::date and coalesce(g.valid_to >= ${day}::date, true)
          and (${provider} or exists (select from auth.password c where c.person_id = p.id)
            or exists (select from auth.passkey c where c.person_id = p.id))) as has`,
    )
  )?.has ?? false;
