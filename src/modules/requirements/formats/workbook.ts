import readWorkbook from 'read-excel-file/node';
import { fill } from '../../../shared/text.ts';
import { fileRefused, type Reading, refusedAt } from './findings.ts';
import type { FilePlace } from './library.ts';
import { places, syntax, workbooks } from './texts.ts';
import { unpacksWithin } from './unpacked-size.ts';

const megabyte = 1024 * 1024;
const mostMegabytes = 200;
const longestCell = 32_767;

/** A sheet as texts; row and column are counted from 0 here and from 1 in what people see. */
export type Sheet = { readonly name: string; readonly rows: readonly (readonly string[])[] };

/** A row below the heading row: its cells by heading in lower case, and its number as Excel shows it. */
export type Row = { readonly number: number; readonly cells: Readonly<Record<string, string>> };

/** Opens a workbook. Refuses one that is damaged, cut short, too large unpacked, or has cells Excel could not hold. */
export async function openWorkbook(reading: Reading, bytes: Uint8Array): Promise<Sheet[]> {
  const whole = places.file[reading.language];
  const size = unpacksWithin(bytes, mostMegabytes * megabyte);
  if (size === 'too-large') throw refusedAt(reading, whole, syntax.workbookTooLarge, { limit: mostMegabytes });
  if (size === 'damaged') throw refusedAt(reading, whole, syntax.workbook);
  const opened = await readWorkbook(Buffer.from(bytes)).catch(() => null);
  if (!opened) throw refusedAt(reading, whole, syntax.workbook);
  const sheets = opened.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) }));
  const long = sheets.flatMap((sheet) => longCells(reading, sheet));
  if (long.length > 0) throw fileRefused(reading, long);
  return sheets;
}

/** A cell as people see it: a date as YYYY-MM-DD, true and false as words, an empty cell as ''. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell).trim();
}

function longCells(reading: Reading, { name, rows }: Sheet): FilePlace[] {
  return rows.flatMap((row, at) => {
    const length = Math.max(0, ...row.map((cell) => cell.length));
    if (length <= longestCell) return [];
    const message = fill(workbooks.cellTooLong[reading.language], { length, limit: longestCell });
    return [{ path: rowPlace(reading, name, at + 1), message }];
  });
}

/** A row in words: "bladet Krav, rad 7". */
export const rowPlace = (reading: Reading, sheet: string, row: number): string =>
  fill(places.row[reading.language], { sheet, row });

/** The headings of a row, in lower case; '' for a column without heading. */
export const headings = (row: readonly string[] | undefined): string[] =>
  (row ?? []).map((heading) => heading.toLowerCase());

/** The rows under a heading row (the first unless told otherwise), empty ones left out. */
export function rowsUnder(sheet: Sheet, headingAt = 0): Row[] {
  const names = headings(sheet.rows[headingAt]);
  return sheet.rows.flatMap((row, at) => {
    if (at <= headingAt || row.every((cell) => cell === '')) return [];
    const named = names.map((name, column) => [name, row[column] ?? ''] as const);
    return [{ number: at + 1, cells: Object.fromEntries(named.filter(([name]) => name !== '')) }];
  });
}

/** A sheet of keys in the first column and values in the second; keys in lower case, the first of two alike. */
export function keyValues(sheet: Sheet): Map<string, string> {
  const values = new Map<string, string>();
  for (const [key = '', value = ''] of sheet.rows) {
    const name = key.toLowerCase();
    if (name !== '' && !values.has(name)) values.set(name, value);
  }
  return values;
}
