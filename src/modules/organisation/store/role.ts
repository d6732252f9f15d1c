import { sql } from 'kysely';
import type { Db } from '../../../platform/db/kysely.ts';
import type { Role } from '../../../shared/role.ts';

export type HeldRole = { role: Role; permissions: string[]; holders: number };

/** Each role with its permissions and how many people hold it on the day, deputies not counted. */
export async function heldRoles(db: Db, today: string): Promise<HeldRole[]> {
  const { rows } = await sql<HeldRole>`
    select coalesce(p.role, h.role) as role, coalesce(p.permissions, '{}') as permissions, coalesce(h.holders, 0) as holders
    from (select role, array_agg(permission order by permission) as permissions
          from access.role_permission group by role) p
    full join (select role, count(distinct person_id)::int as holders from access.role_grant
          where valid_from <= ${today} and coalesce(valid_to >= ${today}, true) group by role) h on h.role = p.role`.execute(
    db,
  );
  return rows;
}

export async function changePermissions(db: Db, role: Role, give: readonly string[], take: readonly string[]) {
  await sql`delete from access.role_permission where role = ${role} and permission = any(${[...take]})`.execute(db);
  await sql`insert into access.role_permission (role, permission)
    select ${role}, permission from unnest(${[...give]}::text[]) as permission on conflict do nothing`.execute(db);
}
