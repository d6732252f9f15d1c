import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { Problem } from '../../shared/problem.ts';
import { unguarded } from './write-csv.ts';

const separators = [';', ',', '\t'] as const;
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;
const pieceLength = 64 * 1024;

/**
 * The records of a CSV text, empty lines among them, so that record n stands on row n when a spreadsheet opens the file.
 * The separator is the first line's `sep=`, or whichever of `;`, `,` and tab the heading line uses most.
 */
export async function csvRecords(text: string): Promise<string[][]> {
  const said = SEPARATOR_LINE.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const delimiter = said?.[1] ?? separatorOf(body);
  const parser = parse({ delimiter, relax_column_count: true, relax_quotes: true });
  pipeline(Readable.from(pieces(body)), parser, () => {});
  const records: string[][] = [];
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      records.push(record.map((cell) => unguarded(cell.trim())));
    }
  } catch (error) {
    throw csvProblem(error, parser.info.records + 1);
  }
  return records;
}

function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += pieceLength) yield text.slice(at, at + pieceLength);
}

function separatorOf(text: string): string {
  const heading = (/[^\r\n]*\S[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const uses = (separator: string) => heading.split(separator).length;
  return separators.reduce((best, other) => (uses(other) > uses(best) ? other : best));
}

function csvProblem(error: unknown, row: number): unknown {
  if (!(error instanceof CsvError)) return error;
  const code = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'exchange.open-quote' : 'exchange.not-a-table';
  return new Problem(code, 422, { row }, [{ path: `rad ${row}`, message: code }]);
}
