import { createReadStream } from 'node:fs';
import type pg from 'pg';
import { deriveKey, keyFingerprint } from '../config.ts';
import { version } from '../version.ts';
import { sequencesOf, type Table, tablesOf } from './catalog.ts';
import { copyOut } from './copy.ts';
import { keptFiles } from './file-walk.ts';
import { FORMAT, type Header, type Manifest, member, sealOf } from './manifest.ts';
import { inOneView } from './one-view.ts';
import { inPieces, pack } from './packed.ts';
import { megabytes, type Report } from './report.ts';
import { addStores, type NamedCopy } from './stores.ts';
import { says } from './texts.ts';
import { type ArchiveWriter, writeArchive } from './write-archive.ts';

/** What a backup is made of. */
export type Source = {
  readonly owner: pg.Pool;
  readonly masterKey: Buffer;
  /** Where the encrypted files lie. */
  readonly files: string;
  /** The settings in force, without secrets, as the lines of an environment file. */
  readonly settings: string;
  /** What is kept beside database and files, each asked for its copy when its turn comes. */
  readonly stores: readonly NamedCopy[];
  readonly now: Temporal.Instant;
  readonly report: Report;
};

export type Writing = Source & { client: pg.PoolClient; archive: ArchiveWriter; key: Buffer };

/** How many rows of a table are worth a line of their own. */
const WORTH_TELLING = 50_000;

const inJson = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

async function addTable({ client, archive, key, report }: Writing, { name, columns }: Table): Promise<number> {
  let rows = 0;
  const lines = copyOut(client, `copy (select ${columns.join(', ')} from ${name}) to stdout`);
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const line of lines) {
      rows += 1;
      yield line as Buffer;
    }
  }
  let piece = 0;
  for await (const plain of inPieces(counted())) {
    piece += 1;
    const place = `tables/${name}/${String(piece).padStart(6, '0')}`;
    await archive.add(place, await pack(key, place, plain));
  }
  if (rows >= WORTH_TELLING) report(says.table, { table: name, rows });
  return rows;
}

async function addTables(writing: Writing): Promise<Manifest['tables']> {
  const tables: Manifest['tables'] = [];
  for (const table of await tablesOf(writing.client)) tables.push({ ...table, rows: await addTable(writing, table) });
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  writing.report(says.rows, { rows, tables: tables.length });
  return tables;
}

/** Work that waited or was under way is done after a restore; what is to be done by the clock begins anew with the server. */
async function addJobs({ client, archive, key }: Writing): Promise<number> {
  const { rows: found } = await client.query<{ there: boolean }>(
    "select to_regclass('pgboss.job') is not null as there",
  );
  if (!found[0]?.there) return 0;
  const { rows } = await client.query<{ name: string; data: unknown }>(
    `select name, data from pgboss.job where state in ('created', 'retry', 'active') and name not like '\\_\\_pgboss%' order by created_on`,
  );
  await archive.add(member.jobs, await pack(key, member.jobs, inJson(rows)));
  return rows.length;
}

/** Read after the view was taken: a file is stored before the row that names it is committed, so none is missing. */
async function addFiles({ archive, files: directory, report }: Writing): Promise<Manifest['files']> {
  const files = { count: 0, bytes: 0 };
  for await (const { sha256, path, size } of keptFiles(directory)) {
    await archive.addStream(`files/${sha256}`, size, createReadStream(path));
    files.count += 1;
    files.bytes += size;
  }
  report(says.files, { count: files.count, megabytes: megabytes(files.bytes) });
  return files;
}

async function migrationsOf({ client }: Writing): Promise<Manifest['migrations']> {
  return (
    await client.query<Manifest['migrations'][number]>('select id, checksum from public.varna_migration order by id')
  ).rows;
}

async function write(writing: Writing, header: Header): Promise<Manifest> {
  const { archive, masterKey, settings } = writing;
  await archive.add(member.header, inJson(header));
  await archive.add(member.settings, Buffer.from(settings));
  const migrations = await migrationsOf(writing);
  const tables = await addTables(writing);
  const sequences = await sequencesOf(writing.client);
  const jobs = await addJobs(writing);
  const files = await addFiles(writing);
  const stores = await addStores(writing);
  const told = { migrations, tables, sequences, jobs, files, stores };
  const manifest: Manifest = { ...header, ...told, members: [...archive.members] };
  const bytes = inJson(manifest);
  await archive.add(member.manifest, bytes);
  await archive.add(member.seal, Buffer.from(sealOf(masterKey, bytes)));
  return manifest;
}

/**
 * Writes the whole installation to one file: every table as it stood at one moment, the waiting jobs, the files, the settings.
 * The server may run meanwhile. The master key is not in it; without the key nobody can read it.
 */
export async function backup(
  source: Source,
  file: string,
  beforeItStands: (manifest: Manifest) => Promise<void>,
): Promise<Manifest> {
  const { owner, masterKey, now } = source;
  const header: Header = {
    format: FORMAT,
    version,
    takenAt: now.toString(),
    keyFingerprint: keyFingerprint(masterKey),
  };
  const key = deriveKey(masterKey, 'backup');
  let manifest: Manifest | undefined;
  await writeArchive(file, new Date(now.epochMilliseconds), async (archive) => {
    manifest = await inOneView(owner, (client) => write({ ...source, client, archive, key }, header));
    await beforeItStands(manifest);
  });
  if (!manifest) throw new Error('the archive was written without its manifest');
  return manifest;
}
