import { readFile, stat } from 'node:fs/promises';
import { Problem } from '../../shared/problem.ts';
import { decodeText } from './decode-text.ts';
import { csvRecords } from './read-csv.ts';
import { readWorkbookBytes } from './read-xlsx.ts';
import { type Table, tableOf } from './table.ts';

/** A file that came in, by its bytes or by where it lies. */
export type TableFile = { name: string; bytes: Buffer } | { name: string; path: string };

/** Limits with their usual values; `sheet` picks a sheet of a workbook by its name (else the first with anything in it). */
export type TableOptions = { mostRows?: number; mostMegabytes?: number; sheet?: string };

/**
 * The table in a CSV or XLSX file, told apart by content, not by name.
 *
 * CSV: `;` `,` or tab; UTF-8, UTF-16 or windows-1252; cells guarded against formulas are given back as written. XLSX:
 * dates as `YYYY-MM-DD`, times as moments in UTC. Nothing is skipped but rows without any value.
 * Errors (422): not a table, headings missing or doubled, ragged rows, too many rows – with places such as `rad 17`.
 */
export async function readTable(file: TableFile, options: TableOptions = {}): Promise<Table> {
  const bytes = await bytesOf(file, options.mostMegabytes ?? 64);
  const rules = { name: file.name, mostRows: options.mostRows ?? 200_000 };
  const kind = kindOf(bytes);
  if (kind === 'old-workbook') throw new Problem('exchange.old-workbook', 422, { name: file.name });
  if (kind === 'workbook') return await workbookTable(bytes, rules, options.sheet);
  const text = kind === 'text' ? decodeText(bytes) : null;
  if (text === null) throw notATable(file.name);
  return tableOf(await csvRecords(text), { ...rules, strict: true });
}

const notATable = (name: string) => new Problem('exchange.not-a-table', 422, { name });

async function bytesOf(file: TableFile, mostMegabytes: number): Promise<Buffer> {
  const size = 'bytes' in file ? file.bytes.length : (await stat(file.path)).size;
  if (size > mostMegabytes * 1_000_000)
    throw new Problem('exchange.too-large', 422, { name: file.name, mostMegabytes });
  return 'bytes' in file ? file.bytes : await readFile(file.path);
}

type Kind = 'workbook' | 'old-workbook' | 'text' | 'other';

/** How a kind of file begins. A page, JSON or PDF may be text to a machine but is no table. */
const beginnings: [start: RegExp, kind: Kind][] = [
  [/^PK\p{Cc}{2}/u, 'workbook'],
  [/^\u00d0\u00cf\p{Cc}\u00e0/u, 'old-workbook'],
  [/^(%PDF|[{<]|\[\s*["[{])/, 'other'],
];

function kindOf(bytes: Buffer): Kind {
  const start = bytes
    .subarray(0, 100)
    .toString('latin1')
    .replace(/^(\u00ef\u00bb\u00bf)?\s*/, '');
  return beginnings.find(([pattern]) => pattern.test(start))?.[1] ?? 'text';
}

async function workbookTable(
  bytes: Buffer,
  rules: { name: string; mostRows: number },
  wanted: string | undefined,
): Promise<Table> {
  const reading = await readWorkbookBytes(bytes, wanted ?? null);
  if (!reading) throw notATable(rules.name);
  const { sheet, sheets, records } = reading;
  if (sheet === null && wanted !== undefined) {
    throw new Problem('exchange.no-such-sheet', 422, { sheet: wanted, sheets: sheets.join(', ') });
  }
  return { ...tableOf(records, { ...rules, strict: false }), ...(sheet === null ? {} : { sheet }), sheets };
}
