import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { copyOut } from '../backup/copy.ts';
import type { DescribedTable } from './describe.ts';

export type Written = { rows: number; bytes: number; sha256: string };

/** Counts and sums the lines that pass. */
function measuring() {
  const hash = createHash('sha256');
  const written = { rows: 0, bytes: 0 };
  const stream = new Transform({
    transform(line: Buffer, _encoding, done) {
      written.rows += 1;
      written.bytes += line.length;
      hash.update(line);
      done(null, line);
    },
  });
  return { stream, result: (): Written => ({ ...written, sha256: hash.digest('hex') }) };
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/**
 * One table as JSON lines, streamed. A line holds no control characters (JSON writes them as escapes), so with those as its
 * quotes and commas the database writes each line just as it is.
 */
export async function writeRows(
  client: pg.ClientBase,
  { name, columns }: DescribedTable,
  file: string,
): Promise<Written> {
  const table = name.split('.').map(quoted).join('.');
  const wanted = columns.map((column) =>
    column.type === 'json' ? `${quoted(column.name)}::jsonb` : quoted(column.name),
  );
  const lines = copyOut(
    client,
    `copy (select row_to_json(r) from (select ${wanted.join(', ')} from ${table}) r)
     to stdout with (format csv, quote e'\\x01', escape e'\\x01', delimiter e'\\x02')`,
  );
  const measured = measuring();
  await pipeline(lines, measured.stream, createWriteStream(file, { mode: 0o600 }));
  return measured.result();
}
