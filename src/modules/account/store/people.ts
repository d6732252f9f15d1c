import { type SqlBool, sql } from 'kysely';
import type { z } from 'zod';
import type { Db } from '../../../platform/db/kysely.ts';
import { containing, keyset } from '../../../platform/lists/keyset.ts';
import type { peopleApi } from '../contract/people.ts';
import type { DemoPersonRow, PersonRow, PrincipalTable } from '../tables.ts';
import { changedBy, rowOf, rowsOf } from './asking.ts';
import type { Moments } from './sessions.ts';

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

type PeopleQuery = z.output<(typeof peopleApi)['people']['query']>;
const open = ({ now, idleSince }: Moments) =>
  sql`s.person_id = p.id and s.revoked_at is null and s.expires_at > ${now} and (s.kind = 'token' or s.seen_at > ${idleSince})`;
const hasOpen = (kind: 'session' | 'token', at: Moments) =>
  sql<SqlBool>`exists (select from auth.session s where ${open(at)} and s.kind = ${kind})`;
const counted = (kind: 'session' | 'token', at: Moments) =>
  sql<number>`(select count(*)::int from auth.session s where ${open(at)} and s.kind = ${kind})`;
const hasCredentials = sql<SqlBool>`(exists (select from auth.password c where c.person_id = p.id)
  or exists (select from auth.passkey c where c.person_id = p.id))`;
const name = sql<string>`(p.name collate "sv-x-icu")`;

/** At the gate: who can get in here and who is in, by name. */
export function peoplePage(gate: Db, asked: PeopleQuery, at: Moments) {
  let query = gate
    .withTables<{ 'access.principal': PrincipalTable }>()
    .selectFrom('access.principal as p')
    .select(['p.id', 'p.name', 'p.hsa_id as hsaId', 'p.active'])
    .select(sql<boolean>`exists (select from auth.password c where c.person_id = p.id)`.as('password'))
    .select(sql<number>`(select count(*)::int from auth.passkey c where c.person_id = p.id)`.as('passkeys'))
    .select([counted('session', at).as('openSessions'), counted('token', at).as('tokens')])
    .select(sql<Date | null>`(select max(s.seen_at) from auth.session s where s.person_id = p.id)`.as('lastSeenAt'))
    .where(sql<SqlBool>`p.id <> access.system()`);
  if (asked.has === 'credentials') query = query.where(hasCredentials);
  if (asked.has === 'session' || asked.has === 'token') query = query.where(hasOpen(asked.has, at));
  if (asked.q)
    query = query.where(sql<SqlBool>`(p.name ilike ${containing(asked.q)} or p.hsa_id ilike ${containing(asked.q)})`);
  return keyset(gate, query, asked, { columns: { name }, id: sql.ref('p.id') });
}
