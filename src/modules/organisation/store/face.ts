import { sql } from 'kysely';
import type pg from 'pg';
import type { Db } from '../../../platform/db/kysely.ts';
import type { Role } from '../../../shared/role.ts';

/** The region's own id; null before it is founded. */
export async function regionId(db: Db): Promise<string | null> {
  const { rows } = await sql<{ id: string | null }>`select organisation.region() as id`.execute(db);
  return rows[0]?.id ?? null;
}

export type KnownPerson = {
  id: string;
  hsaId: string;
  name: string;
  email: string | null;
  title: string;
  protectedIdentity: boolean;
  active: boolean;
};

/** A person as far as the actor may see: oneself always. */
export async function personOf(db: Db, id: string): Promise<KnownPerson | undefined> {
  const { rows } = await sql<KnownPerson>`
    select id, hsa_id as "hsaId", name, email, title, protected_identity as "protectedIdentity", active
    from organisation.person where id = ${id}`.execute(db);
  return rows[0];
}

/**
 * Who has an HSA-id, in any case of letters, and whether the person is in service; for sign-in, over the gate's connection
 * (`services.gate.pool`) or the owner's. Protected people too. Null: nobody.
 */
export async function personByHsaId(
  gate: Pick<pg.Pool, 'query'>,
  hsaId: string,
): Promise<{ id: string; active: boolean } | null> {
  const { rows } = await gate.query<{ id: string; active: boolean }>('select * from organisation.person_by_hsa($1)', [
    hsaId,
  ]);
  return rows[0] ?? null;
}

export type Reached = Pick<KnownPerson, 'id' | 'name' | 'email' | 'title'>;

/** How people in service are reached, as far as the actor may see them, in the order asked. */
export async function reachedBy(db: Db, ids: readonly string[]): Promise<Reached[]> {
  const { rows } = await sql<Reached>`
    select p.id, p.name, p.email, p.title from organisation.person p
    join unnest(${[...ids]}::uuid[]) with ordinality as asked (id, place) on asked.id = p.id
    where p.active order by asked.place`.execute(db);
  return rows;
}

export type Controller = { id: string; name: string; registrationNumber: string | null };

/** With the number of the legal person a unit belongs to: a committee's is the region's. */
const controllerColumns = sql`u.id, u.name, (
  select legal.registration_number from access.scope_tree up join organisation.unit legal on legal.id = up.ancestor_id
  where up.descendant_id = u.id and legal.registration_number is not null order by up.depth limit 1) as "registrationNumber"`;

/** All who are controllers of processing in the region and still last, by name. */
export async function controllers(db: Db): Promise<Controller[]> {
  const { rows } = await sql<Controller>`
    select ${controllerColumns} from organisation.unit u
    where u.controller and (u.valid_to is null or u.valid_to >= access.today()) order by u.name, u.id limit 500`.execute(
    db,
  );
  return rows;
}

/**
 * Who is the controller for what a unit does: the nearest at or above it that is one. Null where nobody is said to be.
 * Source: GDPR art. 4(7); PDL 2 kap. 6 §.
 */
export async function controllerOf(db: Db, unitId: string): Promise<Controller | null> {
  const { rows } = await sql<Controller>`
    select ${controllerColumns} from access.scope_tree t join organisation.unit u on u.id = t.ancestor_id
    where t.descendant_id = ${unitId} and u.controller order by t.depth limit 1`.execute(db);
  return rows[0] ?? null;
}

export type RoleHeld = { role: Role; unitId: string; unitName: string; asDeputy: boolean };

/** The roles a person holds on a day (`YYYY-MM-DD`), as holder or deputy; everyone active is an employee of the region. */
export async function rolesOf(db: Db, personId: string, day: string): Promise<RoleHeld[]> {
  const { rows } = await sql<RoleHeld>`
    select distinct g.role, g.unit_id as "unitId", s.name as "unitName", g.as_deputy as "asDeputy"
    from access.grants_of(${personId}, ${day}) g join access.scope s on s.id = g.unit_id
    order by 1, 3, 2, 4`.execute(db);
  return rows;
}

export type NewRegion = { id: string; name: string; hsaId: string | null; registrationNumber?: string };

export async function insertRegion(db: Db, region: NewRegion & { from: string }) {
  await sql`insert into organisation.unit (id, kind, name, hsa_id, registration_number, valid_from)
    values (${region.id}, 'region', ${region.name}, ${region.hsaId}, ${region.registrationNumber ?? null}, ${region.from})`.execute(
    db,
  );
}

/** Units that last, by HSA-id or name in any case of letters; a name may be several units'. */
export async function unitsNamed(
  db: Db,
  words: readonly string[],
): Promise<{ id: string; hsaId: string | null; name: string }[]> {
  const wanted = words.map((word) => word.toLowerCase());
  const { rows } = await sql<{ id: string; hsaId: string | null; name: string }>`
    select id, hsa_id as "hsaId", name from organisation.unit
    where (lower(hsa_id) = any(${wanted}) or lower(name) = any(${wanted}))
      and (valid_to is null or valid_to >= access.today())`.execute(db);
  return rows;
}
