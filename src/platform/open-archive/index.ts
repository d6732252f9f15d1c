import { rmSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import type { Text } from '../../shared/text.ts';
import { inOneView } from '../backup/one-view.ts';
import { megabytes, type Report } from '../backup/report.ts';
import type { Services } from '../services.ts';
import { version } from '../version.ts';
import { type DescribedTable, describeTables, leftOut } from './describe.ts';
import { indexPage } from './page.ts';
import { type StoresAsked, type StoreWritten, storedRows, storesLeftOut, writeStores } from './stores.ts';
import { openArchiveSays as says } from './texts.ts';
import { type FilesWritten, writeFiles } from './write-files.ts';
import { type Written, writeRows } from './write-rows.ts';

/** `description.json`: what the archive holds, for people and programs. */
export type Description = {
  product: string;
  version: string;
  takenAt: string;
  format: Text;
  tables: (DescribedTable & Written & { file: string })[];
  files: FilesWritten & { list: string };
  /** What is kept beside the database and the files, such as access logs. */
  stores: StoreWritten[];
  leftOut: { what: string; why: Text }[];
};
export { type StoresAsked, storedRows };

const format: Text = {
  sv: 'JSON Lines, UTF-8: en rad per post, kolumnerna i den ordning de beskrivs. Tider i UTC, dagar som ÅÅÅÅ-MM-DD, bytes som \\x och hexadecimalt.',
  en: 'JSON Lines, UTF-8: one line a row, its columns in the order described. Times in UTC, days as YYYY-MM-DD, bytes as \\x and hexadecimal.',
};
const WORTH_TELLING = 50_000;

type Work = { services: Services; directory: string; root: string; report: Report; stores: StoresAsked };

async function writeTables(client: pg.ClientBase, { services, root, report }: Work): Promise<Description['tables']> {
  const tables: Description['tables'] = [];
  await mkdir(join(root, 'tables'), { recursive: true });
  for (const table of await describeTables(client, services.modules, services.words)) {
    const file = `tables/${table.name}.jsonl`;
    const written = await writeRows(client, table, join(root, file));
    if (written.rows >= WORTH_TELLING) report(says.table, { table: table.name, rows: written.rows });
    tables.push({ file, ...table, ...written });
  }
  report(says.rows, { rows: tables.reduce((sum, { rows }) => sum + rows, 0), tables: tables.length });
  return tables;
}

type Rows = Pick<Description, 'takenAt' | 'tables'> & { files: FilesWritten };

async function writeDatabase(client: pg.ClientBase, work: Work): Promise<Rows> {
  const { services, directory, root, report } = work;
  const takenAt = services.clock.now().toString();
  const tables = await writeTables(client, work);
  const files = await writeFiles(client, services.files, { directory, root });
  report(says.files, { count: files.count, megabytes: megabytes(files.bytes) });
  if (files.missing > 0) report(says.missing, { count: files.missing });
  return { takenAt, tables, files };
}

/** The stores come after the view of the database is let go: they may take hours. */
async function describeWhole(work: Work, { takenAt, tables, files }: Rows): Promise<Description> {
  const { root } = work;
  const description = {
    product: 'Värna',
    version,
    takenAt,
    format,
    tables,
    files: { ...files, list: 'files.jsonl' },
    stores: await writeStores(work),
    leftOut: [...leftOut, ...storesLeftOut(work)],
  };
  await writeFile(join(root, 'description.json'), `${JSON.stringify(description, null, 2)}\n`, { mode: 0o600 });
  await writeFile(join(root, 'index.html'), indexPage(description, 'sv'), { mode: 0o600 });
  await writeFile(join(root, 'index.en.html'), indexPage(description, 'en'), { mode: 0o600 });
  return description;
}

type Order = {
  report: Report;
  beforeItStands: (description: Description) => Promise<void>;
  stores?: StoresAsked;
};

/**
 * The whole installation in the open, to leave the product with: every table as JSON lines, every file decrypted, described in
 * both languages. One view of the database, streamed. The directory is made whole or not at all.
 */
export async function writeOpenArchive(
  services: Services,
  target: string,
  { report, beforeItStands, stores = 'all' }: Order,
): Promise<Description> {
  const root = `${target}.part`;
  const clear = () => rmSync(root, { recursive: true, force: true });
  process.once('exit', clear);
  try {
    clear();
    await mkdir(root, { recursive: true, mode: 0o700 });
    const directory = join(services.config.dataDirectory, 'files');
    const work = { services, directory, root, report, stores };
    const rows = await inOneView(services.pools.owner, (client) => writeDatabase(client, work));
    const description = await describeWhole(work, rows);
    await beforeItStands(description);
    await rename(root, target);
    return description;
  } finally {
    clear();
    process.off('exit', clear);
  }
}
