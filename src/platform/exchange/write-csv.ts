import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { cellText } from './cell.ts';

/** The rows of a table, one at a time, so that a long list never stands in memory whole. */
export type Rows = AsyncIterable<unknown[]> | Iterable<unknown[]>;

const layout = { bom: true, delimiter: ';', record_delimiter: 'windows' } as const;

/**
 * A table as CSV the way Swedish Excel opens it: UTF-8 with BOM, semicolons, CRLF, decimal comma; quoted as RFC 4180.
 *
 * Cells that a spreadsheet would run as a formula get a leading apostrophe. An error in `rows` breaks the stream, so
 * that half a file is never taken for a whole one.
 */
export function csvStream(headings: string[], rows: Rows): Readable {
  const lines = stringify(layout);
  pipeline(Readable.from(cells(headings, rows)), lines, () => {});
  return lines;
}

async function* cells(headings: string[], rows: Rows): AsyncGenerator<string[]> {
  yield headings.map(harmless);
  for await (const row of rows) yield row.map(csvCell);
}

const csvCell = (value: unknown): string =>
  typeof value === 'number' ? String(value).replace('.', ',') : harmless(cellText(value));

const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const PLAIN_NUMBER = /^[+-]?\d+([.,]\d+)?$/;

/** Puts an apostrophe before a text that a spreadsheet would run (`=`, `+`, `-`, `@`, tab, return); numbers stay. */
export const harmless = (text: string): string => (FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text);

/** What `harmless` guarded, as it was written. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
