import type pg from 'pg';
import { appRole, gateRole } from './pools.ts';

const closedToModules = ['auth', 'audit', 'pgboss'];

/**
 * What each role may reach. Row-level security narrows it to rows.
 * The trail of `audit` can be added to and read, never changed; `auth` belongs to the gate.
 */
export async function grantRights(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    "select nspname as name from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')",
  );
  for (const { name } of rows.filter((schema) => !closedToModules.includes(schema.name))) {
    await client.query(`grant usage on schema ${name} to ${appRole}, ${gateRole};
      grant select, insert, update, delete on all tables in schema ${name} to ${appRole};
      grant usage on all sequences in schema ${name} to ${appRole}`);
  }
  await client.query(`
    grant usage on schema audit to ${appRole}, ${gateRole};
    grant select on all tables in schema audit to ${appRole};
    grant insert on audit.entry to ${appRole}, ${gateRole};
    grant usage on schema auth to ${gateRole};
    grant select, insert, update, delete on all tables in schema auth to ${gateRole};
    grant select on access.principal to ${gateRole}`);
}
