import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Session, StreamInsertFormat } from 'chdb';
import type { InsertHead } from './protocol.ts';

/** Rows of so many bytes become one part: large enough to spare merges, small enough to hold. */
const PART_BYTES = 96 * 1024 * 1024;

/** Takes the rows of an insert: formats with a row a line as they stream, others set down in a file first. */
export async function load(session: Session, head: InsertHead, body: Readable): Promise<void> {
  if (byLine(head.format)) await streamIn(session, head, head.format, body);
  else await throughFile(session, head, body);
}

const byLine = (format: string): format is StreamInsertFormat => format === 'TabSeparated' || format === 'JSONEachRow';

async function streamIn(session: Session, head: InsertHead, format: StreamInsertFormat, values: Readable) {
  const { table, columns, settings } = head;
  await session.insert({ table, columns, settings, format, values, maxChunkBytes: PART_BYTES });
}

async function throughFile(session: Session, head: InsertHead, body: Readable): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'varna-log-'));
  try {
    const file = join(folder, 'rows');
    await pipeline(body, createWriteStream(file, { mode: 0o600 }));
    await session.queryAsync(fromFile(head, file));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function fromFile({ table, columns, settings, format }: InsertHead, file: string): string {
  const set = Object.entries(settings).map(([name, value]) => `${name} = '${value}'`);
  const names = columns.map((column) => `\`${column}\``).join(', ');
  return `insert into ${table} (${names}) from infile '${file}' ${set.length > 0 ? `settings ${set.join(', ')} ` : ''}format ${format}`;
}
