import { createWriteStream, rmSync } from 'node:fs';
import { mkdir, readdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { closeEra } from '../audit/seal.ts';
import { deriveKey } from '../config.ts';
import { grantRights } from '../db/grants.ts';
import { type Migration, replay } from '../db/migrate.ts';
import { ensureRoles } from '../db/pools.ts';
import { StartupError } from '../startup-error.ts';
import { version } from '../version.ts';
import type { Table } from './catalog.ts';
import { loadRows, openForLoading, refuseOtherTable, setSequences } from './load.ts';
import { type Manifest, member } from './manifest.ts';
import { unpack } from './packed.ts';
import { bytesOf, type Member, membersOf } from './read-archive.ts';
import { megabytes, type Report } from './report.ts';
import { placePiece } from './stores.ts';
import { says } from './texts.ts';

/** Where a backup is restored to, and what to do with what is no table. */
export type Target = {
  readonly ownerUrl: string;
  readonly masterKey: Buffer;
  /** Where the encrypted files go; does not exist yet, or is empty. */
  readonly files: string;
  /** Every migration this program knows, in its order. */
  readonly known: readonly Migration[];
  readonly report: Report;
  /** Where the copy of a store is laid, by its name; undefined when this program knows no such store. */
  room(name: string): string | undefined;
  /** Takes in the copies laid there, before the rest stands. */
  takeStores(): Promise<void>;
  /** Puts a waiting job back, within the transaction. */
  sendJob(client: pg.ClientBase, job: { name: string; data: Record<string, unknown> }): Promise<void>;
};

/** The migrations that made the archive's database. Errors: `StartupError` when this program does not know them as they were. */
export function migrationsFor({ migrations, version: theirs }: Manifest, known: readonly Migration[]): Migration[] {
  const ours = new Map(known.map((each) => [each.id, each]));
  if (migrations.some(({ id }) => !ours.has(id))) throw new StartupError(says.newer, { theirs, ours: version });
  const changed = migrations.find(({ id, checksum }) => ours.get(id)?.checksum !== checksum);
  if (changed) throw new StartupError(says.otherHistory, { migration: changed.id });
  const wanted = new Set(migrations.map(({ id }) => id));
  return known.filter(({ id }) => wanted.has(id));
}

/** Error: `StartupError` when files already lie there. */
export async function refuseFiles(directory: string): Promise<void> {
  const there = await readdir(directory).catch(() => []);
  if (there.length > 0) throw new StartupError(says.notEmpty, { place: directory });
}

/** Error: `StartupError` when the database holds an installation. */
export async function refuseDatabase(client: pg.ClientBase, place: string): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regclass('public.varna_migration') is not null as there",
  );
  if (rows[0]?.there) throw new StartupError(says.notEmpty, { place });
}

type Restoring = Target & {
  client: pg.Client;
  manifest: Manifest;
  file: string;
  key: Buffer;
  /** Where files lie until all is done. */
  part: string;
};

/** The archive's members one by one, each held against the manifest once more: the file may have changed since it was checked. */
async function* checkedMembers({ file, manifest }: Restoring): AsyncGenerator<Member> {
  const sums = new Map(manifest.members);
  for await (const each of membersOf(file)) {
    yield each;
    for await (const _ of each.content); // what was of no use is summed all the same
    const wanted = sums.get(each.name);
    if (wanted !== undefined && each.sum() !== wanted) throw new StartupError(says.damaged, { member: each.name });
  }
}

const tableNameOf = (place: string) => /^tables\/(.+)\/\d+$/.exec(place)?.[1];

async function placeFile({ part }: Restoring, sha256: string, { content }: Member): Promise<void> {
  const place = join(part, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  await mkdir(dirname(place), { recursive: true });
  await pipeline(Readable.from(content), createWriteStream(place, { mode: 0o600, flush: true }));
}

async function takeJobs({ client, key, sendJob }: Restoring, each: Member): Promise<void> {
  const plain = await unpack(key, each.name, await bytesOf(each));
  for (const job of JSON.parse(String(plain))) await sendJob(client, { name: job.name, data: job.data ?? {} });
}

/** Pieces of one table follow each other: they are fed to one statement, which ends where the next member is another. */
async function takeMembers(restoring: Restoring): Promise<void> {
  const { client, key, manifest } = restoring;
  const tables = new Map(manifest.tables.map((table) => [table.name, table]));
  const members = checkedMembers(restoring);
  let next = await members.next();
  async function* linesOf(table: Table): AsyncGenerator<Buffer> {
    for (; !next.done && tableNameOf(next.value.name) === table.name; next = await members.next())
      yield unpack(key, next.value.name, await bytesOf(next.value));
  }
  while (!next.done) {
    const { value } = next;
    const table = tables.get(tableNameOf(value.name) ?? '');
    if (table) {
      await loadRows(client, table, linesOf(table));
      continue;
    }
    if (value.name === member.jobs) await takeJobs(restoring, value);
    if (value.name.startsWith('files/')) await placeFile(restoring, value.name.slice('files/'.length), value);
    if (value.name.startsWith('stores/')) await placePiece(key, value, restoring.room);
    next = await members.next();
  }
}

/** Sessions end with the installation they were begun in: what was revoked after the backup must not live again. */
const endSessions = `update auth.session set revoked_at = now() where kind = 'session' and revoked_at is null;
  delete from auth.pending`;

async function rebuild(restoring: Restoring, migrations: readonly Migration[]): Promise<void> {
  const { client, manifest, report, masterKey } = restoring;
  report(says.schema);
  await ensureRoles(client, deriveKey(masterKey, 'database'));
  await replay(client, migrations);
  const open = await openForLoading(client);
  for (const table of manifest.tables) refuseOtherTable(open, table);
  await takeMembers(restoring);
  await setSequences(client, manifest.sequences);
  report(says.rows, { rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0), tables: manifest.tables.length });
  report(says.files, { count: manifest.files.count, megabytes: megabytes(manifest.files.bytes) });
  report(says.keys);
  await open.close();
  await closeEra(client);
  await client.query(endSessions);
  await grantRights(client);
}

/**
 * Restores a checked archive into an empty database and an empty directory, all of it or nothing: one transaction, and the
 * files moved in last. The database then stands as the archive's program left it; bringing it up to this one is the caller's.
 */
export async function restore(target: Target, file: string, manifest: Manifest): Promise<void> {
  const part = `${target.files}.part`;
  const clear = () => rmSync(part, { recursive: true, force: true });
  const migrations = migrationsFor(manifest, target.known);
  const client = new pg.Client({ connectionString: target.ownerUrl });
  process.once('exit', clear);
  try {
    clear();
    await mkdir(part, { recursive: true });
    await client.connect();
    await client.query('begin');
    const key = deriveKey(target.masterKey, 'backup');
    await rebuild({ ...target, client, manifest, file, key, part }, migrations);
    await target.takeStores();
    rmSync(target.files, { recursive: true, force: true });
    await rename(part, target.files);
    await client.query('commit').catch((error) => {
      rmSync(target.files, { recursive: true, force: true });
      throw error;
    });
  } finally {
    clear();
    process.off('exit', clear);
    await client.end();
  }
}
