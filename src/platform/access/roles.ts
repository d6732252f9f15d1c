import type pg from 'pg';
import type { Module } from '../module.ts';

/**
 * Gives every role the permissions the modules say it has from the start.
 * Only permissions never seen before are given: what the region has changed since stays as it decided.
 */
export async function syncRolePermissions(owner: pg.Pool, modules: readonly Module[]): Promise<void> {
  const all = modules.flatMap((module) => Object.values(module.permissions));
  const { rows } = await owner.query<{ value: string[] }>(
    "select value from platform.setting where name = 'permissions.known'",
  );
  const known = new Set(rows[0]?.value ?? []);
  const fresh = all.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return;
  const pairs = fresh.flatMap(({ id, roles }) => roles.map((role) => [role, id] as const));
  await owner.query(
    `with given as (insert into access.role_permission (role, permission)
       select * from unnest($1::text[], $2::text[]) on conflict do nothing)
     insert into platform.setting (name, value) values ('permissions.known', $3)
     on conflict (name) do update set value = excluded.value`,
    [pairs.map(([role]) => role), pairs.map(([, id]) => id), JSON.stringify(all.map(({ id }) => id))],
  );
}
