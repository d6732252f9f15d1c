import { Problem, type ProblemPlace } from '../../shared/problem.ts';

/**
 * A table as it stands in a file: the headings, and below them each row that is not empty. `row` is the number a person
 * sees in the margin when the file is open in a spreadsheet.
 */
export type Table = {
  headings: string[];
  rows: { row: number; cells: string[] }[];
  /** Of a workbook: the sheet read. */
  sheet?: string;
  /** Of a workbook: all sheets, for a person to choose among. */
  sheets?: string[];
};

/** What a record set is checked against. `strict`: a short row is a fault, not a row with empty cells at its end. */
type TableRules = { name: string; mostRows: number; strict: boolean };

/** Faults shown at most; the count tells how many there are. */
const mostPlaces = 50;

const isEmpty = (record: string[]): boolean => record.every((cell) => cell === '');

/**
 * The table among a file's records: the first row with anything in it is the headings.
 *
 * Errors (422): no rows, too many rows, headings missing or given twice, rows that do not fit the headings – each with
 * the places where.
 */
export function tableOf(records: string[][], rules: TableRules): Table {
  const top = records.findIndex((record) => !isEmpty(record));
  const headings = withoutTail(records[top] ?? []);
  const rows = records
    .map((cells, index) => ({ row: index + 1, cells }))
    .slice(top + 1)
    .filter(({ cells }) => !isEmpty(cells));
  const { name, mostRows: most } = rules;
  if (top < 0 || rows.length === 0) throw new Problem('exchange.no-rows', 422, { name });
  if (rows.length > most) throw new Problem('exchange.too-many-rows', 422, { name, most });
  checkShape(rows, headings, rules);
  checkHeadings(headings, rows, name);
  return { headings, rows: rows.map(({ row, cells }) => ({ row, cells: fitted(cells, headings.length) })) };
}

const withoutTail = (cells: string[]): string[] => cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);

const fitted = (cells: string[], width: number): string[] =>
  Array.from({ length: width }, (_, column) => cells[column] ?? '');

function checkHeadings(headings: string[], rows: Table['rows'], name: string): void {
  const seen = new Set<string>();
  const places = headings.flatMap((heading, column): ProblemPlace[] => {
    const path = `kolumn ${columnName(column)}`;
    if (heading === '') {
      return rows.some(({ cells }) => cells[column]) ? [{ path, message: 'exchange.heading-missing' }] : [];
    }
    if (seen.has(heading.toLowerCase())) return [{ path, message: 'exchange.heading-twice' }];
    seen.add(heading.toLowerCase());
    return [];
  });
  if (places.length > 0) throw new Problem('exchange.headings', 422, { name }, places);
}

function checkShape(rows: Table['rows'], headings: string[], { name, strict }: TableRules): void {
  const columns = headings.length;
  const places = rows.flatMap(({ row, cells }): ProblemPlace[] => {
    const path = `rad ${row}`;
    if (withoutTail(cells).length > columns) return [{ path, message: 'exchange.row-longer' }];
    return strict && cells.length < columns ? [{ path, message: 'exchange.row-shorter' }] : [];
  });
  if (places.length === 0) return;
  throw new Problem('exchange.ragged', 422, { name, columns, count: places.length }, places.slice(0, mostPlaces));
}

/** Column letters: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}
