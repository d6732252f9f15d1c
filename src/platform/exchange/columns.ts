import type { z } from 'zod';
import { Problem } from '../../shared/problem.ts';
import type { Text } from '../../shared/text.ts';
import { cellMessage, type Words } from './cell-message.ts';
import { isFormulaError } from './formula-errors.ts';
import type { Table } from './table.ts';

/** A column an import wants: what it is called, what else people call it, and what its cells must be. */
export type ImportColumn = {
  key: string;
  label: Text;
  /** Other headings it is known by, in either language. */
  names: string[];
  required: boolean;
  /** A cell as it may look, for the template and the wizard. */
  example: string;
  /** Reads the trimmed text of a cell. */
  schema: z.ZodType;
};

/** For each column's key the place of its heading in the file (from 0), or null for none. */
export type Mapping = Record<string, number | null>;

/** A cell that could not be read: row and heading as in the file, what stood there, what is wrong in plain words. */
export type RowError = { row: number; column: string; value: string; message: Text };
export type ParsedRows = { rows: { row: number; value: Record<string, unknown> }[]; errors: RowError[] };

/** Headings are alike whatever their case, accents, spaces and punctuation; remarks in brackets do not count. */
const bare = (heading: string): string =>
  heading
    .replace(/\([^)]*\)/g, '')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** The mapping a person most likely means: each heading used once, by the column's name in either language. */
export function suggestMapping(headings: string[], columns: ImportColumn[]): Mapping {
  const free = new Map(headings.map((heading, place) => [place, bare(heading)]));
  const take = (column: ImportColumn): number | null => {
    const names = new Set([column.label.sv, column.label.en, column.key, ...column.names].map(bare));
    const place = [...free].find(([, heading]) => heading !== '' && names.has(heading))?.[0];
    if (place === undefined) return null;
    free.delete(place);
    return place;
  };
  return Object.fromEntries(columns.map((column) => [column.key, take(column)]));
}

/**
 * Every row of the table as a value or as errors, never neither.
 *
 * A value has the keys of the mapped columns only; an empty cell is null (or its schema's default). `words` holds the
 * texts of the schemas' own messages (`error: 'ids.hsa'`). Errors: 422 when a required column is not mapped.
 */
export function parseRows(table: Table, mapping: Mapping, columns: ImportColumn[], words?: Words): ParsedRows {
  checkChosen(mapping, columns, table.headings.length);
  const chosen = columns.flatMap((column) => {
    const place = mapping[column.key] ?? null;
    return place === null ? [] : [{ column, place }];
  });
  const parsed: ParsedRows = { rows: [], errors: [] };
  for (const { row, cells } of table.rows) {
    const found = chosen.map(({ column, place }) => ({
      place,
      ...readCell(column, (cells[place] ?? '').trim(), words),
    }));
    const errors = found.flatMap(({ place, fault }): RowError[] =>
      fault ? [{ row, column: table.headings[place] ?? '', ...fault }] : [],
    );
    if (errors.length > 0) parsed.errors.push(...errors);
    else parsed.rows.push({ row, value: Object.fromEntries(found.map(({ key, value }) => [key, value])) });
  }
  return parsed;
}

function checkChosen(mapping: Mapping, columns: ImportColumn[], headings: number): void {
  const isHeading = (place: number | null | undefined) => typeof place === 'number' && place >= 0 && place < headings;
  const missing = columns.filter(({ key, required }) => {
    const place = mapping[key] ?? null;
    return place === null ? required : !isHeading(place);
  });
  if (missing.length === 0) return;
  const places = missing.map(({ key }) => ({ path: `mapping.${key}`, message: 'exchange.column-not-chosen' }));
  const names = missing.map(({ label }) => label.sv).join(', ');
  throw new Problem('exchange.column-not-chosen', 422, { columns: names }, places);
}

type CellReading = { key: string; value?: unknown; fault?: Pick<RowError, 'value' | 'message'> };

function readCell({ key, schema, required }: ImportColumn, text: string, words: Words | undefined): CellReading {
  const refused = (issue: Parameters<typeof cellMessage>[0]) => ({
    key,
    fault: { value: text, message: cellMessage(issue, words) },
  });
  if (text === '' && required) return refused('empty');
  if (isFormulaError(text)) return refused('formula');
  const reading = schema.safeParse(text === '' ? undefined : text);
  if (reading.success) return { key, value: reading.data ?? null };
  const [issue] = reading.error.issues;
  return text === '' || !issue ? { key, value: null } : refused(issue);
}
