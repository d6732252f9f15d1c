import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type pg from 'pg';
import { Problem } from '../../shared/problem.ts';
import { grantRights } from './grants.ts';

/** Where one part of the program keeps its migrations. Parts run in the order given; files within a part by name. */
export type MigrationSource = { readonly name: string; readonly directory: URL };
/** One migration file: `part/name.sql`, what it says, and the SHA-256 of that. */
export type Migration = { id: string; sql: string; checksum: string };

const LOCK = 7_265_119_002;

async function migrationsOf({ name, directory }: MigrationSource): Promise<Migration[]> {
  const files = (await readdir(directory)).filter((file) => file.endsWith('.sql')).sort();
  return Promise.all(
    files.map(async (file) => {
      const sql = await readFile(new URL(file, directory), 'utf8');
      return { id: `${name}/${file}`, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/** Every migration of the parts, in the order they run on an empty database. */
export const knownMigrations = async (sources: readonly MigrationSource[]): Promise<Migration[]> =>
  (await Promise.all(sources.map(migrationsOf))).flat();

const madeList =
  'create table if not exists public.varna_migration (id text primary key, checksum text not null, at timestamptz not null default now())';
const listed = 'insert into public.varna_migration (id, checksum) values ($1, $2)';

/** Builds an empty database as these migrations made it, within the caller's transaction: all of them or none. */
export async function replay(client: pg.ClientBase, migrations: readonly Migration[]): Promise<void> {
  await client.query(madeList);
  for (const { id, sql, checksum } of migrations) {
    await client.query(sql);
    await client.query('set constraints all immediate');
    await client.query(listed, [id, checksum]);
  }
}

async function doneAlready(client: pg.PoolClient): Promise<Map<string, string>> {
  await client.query(madeList);
  const { rows } = await client.query<{ id: string; checksum: string }>(
    'select id, checksum from public.varna_migration',
  );
  return new Map(rows.map(({ id, checksum }) => [id, checksum]));
}

function refuseStrangers(done: Map<string, string>, known: readonly Migration[]): void {
  const ids = new Map(known.map(({ id, checksum }) => [id, checksum]));
  const newer = [...done.keys()].filter((id) => !ids.has(id));
  if (newer.length > 0) throw new Problem('database.newer', 503, { migrations: newer.join(', ') });
  const changed = [...done].filter(([id, checksum]) => ids.get(id) !== checksum).map(([id]) => id);
  if (changed.length > 0) throw new Problem('database.changed', 503, { migrations: changed.join(', ') });
}

async function apply(client: pg.PoolClient, { id, sql, checksum }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query(listed, [id, checksum]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${id}: ${(error as Error).message}`, { cause: error });
  }
}

/**
 * Brings the database up to this program: forward only, each file once in its own transaction, under an advisory lock.
 * Errors: `database.newer` when the database knows migrations this program does not; `database.changed` when one was rewritten.
 * Answers how many were applied.
 */
export async function migrate(owner: pg.Pool, sources: readonly MigrationSource[]): Promise<number> {
  const client = await owner.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const known = await knownMigrations(sources);
    const done = await doneAlready(client);
    refuseStrangers(done, known);
    const waiting = known.filter(({ id }) => !done.has(id));
    for (const migration of waiting) await apply(client, migration);
    if (waiting.length > 0) await grantRights(client);
    return waiting.length;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => {});
    client.release();
  }
}
