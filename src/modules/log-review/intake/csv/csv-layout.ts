import { Problem } from '../../../../shared/problem.ts';
import { ownHeadings } from '../../contract/source-words.ts';
import type { LogSource, SourceField } from '../source.ts';

const needed: readonly SourceField[] = ['atRaw', 'userHsa'];
const delimiters = [',', ';', '\t', '|'] as const;
const fields = Object.keys(ownHeadings) as SourceField[];

/** Which column each field stands in, from 0; a field the file lacks points just past the last column. */
export type CsvLayout = { width: number; columns: Record<SourceField, number> };

/** Longest log id of a line, in characters, where the source does not say otherwise: the contract's (StoreLog v2). */
export const usualLogIdLength = 36;

/** Whichever of comma, semicolon, tab and bar the heading line uses most, quoted parts aside. */
export function delimiterOf(heading: string): string {
  const bare = heading.replace(/"[^"]*"/g, '');
  const uses = (delimiter: string) => bare.split(delimiter).length;
  return delimiters.reduce<string>((best, other) => (uses(other) > uses(best) ? other : best), delimiters[0]);
}

/** Throws `logReview.columns-missing` with their names when time or user has no column. */
export function layoutOf(heading: readonly string[], source: LogSource): CsvLayout {
  const names = heading.map((name) => name.trim().toLowerCase());
  const columnOf = (field: SourceField) =>
    names.indexOf((source.headings?.[field] ?? ownHeadings[field]).trim().toLowerCase());
  const missing = needed.filter((field) => columnOf(field) < 0 && source.fixed?.[field] === undefined);
  if (missing.length > 0) {
    const columns = missing.map((field) => source.headings?.[field] ?? ownHeadings[field]).join(', ');
    throw new Problem('logReview.columns-missing', 422, { columns });
  }
  const columns = Object.fromEntries(fields.map((field) => [field, columnOf(field)])) as Record<SourceField, number>;
  for (const field of fields) if (columns[field] < 0) columns[field] = heading.length;
  return { width: heading.length, columns };
}
