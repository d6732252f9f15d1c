import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { Problem } from '../../../../shared/problem.ts';
import { isCategory, type SurfColumn, surfColumns, wrongColumns } from '../../rules/surf.ts';

/** What one person used one category for at one unit in a month. Days are `YYYY-MM-DD`. */
export type Use = {
  user: string;
  unit: string;
  category: string;
  requests: number;
  blocked: number;
  days: Set<string>;
};

const COUNT = /^\d{1,9}$/;
const refuseRow = (row: number) => new Problem('logReview.surf-row', 422, { row });

function placesIn(headings: readonly string[]): Record<SurfColumn, number> {
  const { more, missing } = wrongColumns(headings);
  if (more.length + missing.length > 0)
    throw new Problem('logReview.surf-columns', 422, {
      columns: surfColumns.join(', '),
      more: more.join(', ') || '–',
      missing: missing.join(', ') || '–',
    });
  const names = headings.map((heading) => heading.trim().toLowerCase());
  return Object.fromEntries(surfColumns.map((column) => [column, names.indexOf(column)])) as Record<SurfColumn, number>;
}

function add(uses: Map<string, Use>, cells: Record<SurfColumn, string>, row: number, month: string): void {
  const { user_hsa: user, unit_hsa: unit, category, requests, blocked, day } = cells;
  const fits = user !== '' && unit !== '' && isCategory(category) && COUNT.test(requests) && COUNT.test(blocked || '0');
  if (!fits || !/^\d{4}-\d\d-\d\d$/.test(day) || !day.startsWith(month)) throw refuseRow(row);
  const key = [user, unit, category].join('\u001f');
  const use = uses.get(key) ?? { user, unit, category, requests: 0, blocked: 0, days: new Set() };
  use.requests += Number(requests);
  use.blocked += Number(blocked || '0');
  use.days.add(day);
  uses.set(key, use);
}

/**
 * A proxy's month as what each person used each category for. Reads as it streams; separators `,` or `;`.
 * Errors (422): `logReview.surf-columns` for a file with any other column, `logReview.surf-row` for a row that does not fit.
 */
export async function readSurf(bytes: Buffer, month: string): Promise<{ uses: Use[]; rows: number }> {
  const first = bytes.subarray(0, 1000).toString().split(/\r?\n/, 1)[0] ?? '';
  const records = Readable.from([bytes]).pipe(
    parse({ bom: true, delimiter: first.includes(';') ? ';' : ',', relax_column_count: true, trim: true }),
  );
  const uses = new Map<string, Use>();
  let places: Record<SurfColumn, number> | undefined;
  let row = 0;
  for await (const record of records as AsyncIterable<string[]>) {
    row += 1;
    if (!places) {
      places = placesIn(record);
      continue;
    }
    const at = places;
    const cells = Object.fromEntries(surfColumns.map((column) => [column, record[at[column]] ?? ''])) as Record<
      SurfColumn,
      string
    >;
    if (record.length !== surfColumns.length) throw refuseRow(row);
    add(uses, cells, row, month);
  }
  if (!places) placesIn([]);
  return { uses: [...uses.values()], rows: Math.max(0, row - 1) };
}
