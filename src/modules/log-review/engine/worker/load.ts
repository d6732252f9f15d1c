import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Session } from 'chdb';
import { portions } from '../batch/portions.ts';
import type { Asked, InsertHead, InsertSelect } from './protocol.ts';

/** Rows of so many bytes become one part: large enough to spare merges, small enough to hold. */
const PART_BYTES = 96 * 1024 * 1024;
const BY_LINE = ['TabSeparated', 'JSONEachRow'];

/**
 * Takes the rows of an insert through a file, which the engine reads twice as fast as rows that stand in the statement.
 * Formats with a row a line are taken a portion at a time, the others whole.
 */
export async function load(session: Session, head: InsertHead, body: Readable): Promise<void> {
  await inFile(async (file) => {
    const take = () => session.queryAsync(fromFile(head, file));
    if (!BY_LINE.includes(head.format)) return await through(file, body, take);
    for await (const portion of portions(body, PART_BYTES)) await through(file, Readable.from(portion), take);
  });
}

/** Takes the rows of an insert that chooses among them, whole, through a file. */
export const loadSelected = (session: Session, { over }: InsertSelect, values: Asked['values'], body: Readable) =>
  inFile((file) => through(file, body, () => session.queryBindAsync(over(file), values)));

async function inFile(work: (file: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'varna-log-'));
  try {
    await work(join(folder, 'rows'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function through(file: string, rows: Readable, take: () => Promise<unknown>): Promise<void> {
  await pipeline(rows, createWriteStream(file, { mode: 0o600 }));
  await take();
}

function fromFile({ table, columns, settings, format }: InsertHead, file: string): string {
  const set = Object.entries(settings).map(([name, value]) => `${name} = '${value}'`);
  const names = columns.map((column) => `\`${column}\``).join(', ');
  return `insert into ${table} (${names}) from infile '${file}' ${set.length > 0 ? `settings ${set.join(', ')} ` : ''}format ${format}`;
}
