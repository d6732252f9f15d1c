import { Readable } from 'node:stream';
import { worksheetXml } from './sheet-xml.ts';
import { workbookFiles, worksheetPath } from './workbook-xml.ts';
import type { Rows } from './write-csv.ts';
import { type ZipFile, zip } from './zip.ts';

/** A sheet of a workbook; widths in characters, one a column. */
export type Worksheet = { name: string; headings: string[]; rows: Rows; widths?: number[] };

/** Rows a sheet holds below its headings (Excel's limit less one). */
const rowsPerSheet = 1_048_575;

/**
 * A workbook written row by row, in constant memory.
 *
 * Numbers stay numbers, days (`YYYY-MM-DD`) and moments become dates (moments in Stockholm time), all else is text and
 * never a formula. Rows beyond a sheet's limit go on in `Name (2)`. An error in `rows` breaks the stream.
 */
export const xlsxStream = (sheets: Worksheet[], mostRows = rowsPerSheet): Readable =>
  Readable.from(zip(workbookParts(sheets, mostRows)), { objectMode: false });

async function* workbookParts(sheets: Worksheet[], mostRows: number): AsyncGenerator<ZipFile> {
  const names: string[] = [];
  for (const { name, headings, rows, widths = [] } of sheets) {
    await using source = inTurn(rows);
    do {
      names.push(freeName(name, names));
      yield {
        name: worksheetPath(names.length),
        content: worksheetXml(headings, source.take(mostRows), widths),
      };
    } while (await source.hasMore());
  }
  yield* workbookFiles(names);
}

/** Rows handed out in portions; the source is closed when its reader stops early. */
function inTurn(rows: Rows) {
  const source = rowsOf(rows);
  let ahead: Promise<IteratorResult<unknown[]>> | undefined;
  const peek = () => {
    ahead ??= source.next();
    return ahead;
  };
  async function* take(count: number): AsyncGenerator<unknown[]> {
    for (let taken = 0; taken < count; taken++) {
      const next = await peek();
      if (next.done) return;
      ahead = undefined;
      yield next.value;
    }
  }
  const hasMore = async () => !(await peek()).done;
  return { take, hasMore, [Symbol.asyncDispose]: async () => void (await source.return(undefined)) };
}

async function* rowsOf(rows: Rows): AsyncGenerator<unknown[]> {
  yield* rows;
}

/** A sheet name as spreadsheets allow it: at most 31 characters, none of `[]:*?/\`, used once whatever its case. */
function freeName(wanted: string, taken: string[]): string {
  const clean = wanted.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ').replace(/^['\s]+|['\s]+$/g, '') || 'Blad';
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name =
      clean
        .slice(0, 31 - suffix.length)
        .trimEnd()
        .toWellFormed() + suffix;
    if (!taken.some((other) => other.toLowerCase() === name.toLowerCase())) return name;
  }
}
