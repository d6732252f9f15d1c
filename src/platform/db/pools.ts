import { createHmac } from 'node:crypto';
import pg from 'pg';

/** How the program reaches PostgreSQL: as the owner, as the application (row-level security holds) and as the gate (sign-in). */
export type Pools = { readonly owner: pg.Pool; readonly app: pg.Pool; readonly gate: pg.Pool; end(): Promise<void> };

export const appRole = 'varna_app';
export const gateRole = 'varna_gate';

// Days stay 'YYYY-MM-DD' and bigints stay exact text: no silent shift of time zone or loss of digits.
const DATE = 1082;
const types = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === DATE ? (value: string) => value : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};

const passwordOf = (role: string, secret: Buffer) =>
  createHmac('sha256', secret).update(`database:${role}`).digest('hex');

function addressAs(ownerUrl: string, role: string, secret: Buffer): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = passwordOf(role, secret);
  return url.href;
}

const poolOf = (connectionString: string, max: number) => {
  const pool = new pg.Pool({
    connectionString,
    max,
    types,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
  });
  pool.on('error', () => {}); // a lost idle connection is replaced at the next question; health tells if the database is gone
  return pool;
};

/** Opens the three pools; none connects before it is asked something. `secret` is shared by all instances of an installation. */
export function openPools(ownerUrl: string, secret: Buffer): Pools {
  const owner = poolOf(ownerUrl, 4);
  const app = poolOf(addressAs(ownerUrl, appRole, secret), 16);
  const gate = poolOf(addressAs(ownerUrl, gateRole, secret), 4);
  return { owner, app, gate, end: async () => void (await Promise.all([owner.end(), app.end(), gate.end()])) };
}

const powerless = 'nosuperuser nobypassrls nocreatedb nocreaterole';

/** How the role is to be changed. One that is as it should be only gets its password: more takes a superuser before PostgreSQL 16. */
const changeOf = (found: { strong: boolean } | undefined) =>
  !found ? ['create', `login ${powerless}`] : ['alter', found.strong ? `login ${powerless}` : 'login'];

/** Makes sure the application's and the gate's roles exist, without the right to pass by row-level security. */
export async function ensureRoles(owner: pg.Pool | pg.ClientBase, secret: Buffer): Promise<void> {
  for (const role of [appRole, gateRole]) {
    const { rows } = await owner.query<{ strong: boolean }>(
      'select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole as strong from pg_roles where rolname = $1',
      [role],
    );
    const [verb, options] = changeOf(rows[0]);
    await owner.query(`${verb} role ${role} ${options} password '${passwordOf(role, secret)}'`);
  }
}
