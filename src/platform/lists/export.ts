import type { Readable } from 'node:stream';
import type { Endpoint, ExportColumn } from '../../shared/contract.ts';
import type { Page } from '../../shared/list.ts';
import { type Language, type Text, texts } from '../../shared/text.ts';
import { csvStream } from '../exchange/write-csv.ts';
import { xlsxStream } from '../exchange/write-xlsx.ts';
import type { Words } from '../http/problems.ts';
import type { Download } from '../module.ts';

export type ExportFormat = 'csv' | 'xlsx';
type Item = Record<string, unknown>;
type LoadPage = (after: string | undefined) => Promise<Page<Item>>;

/** What a code of a column is called, if it is one. */
type Naming = (column: ExportColumn, code: string) => Text | undefined;

const truths = texts({ true: { sv: 'Ja', en: 'Yes' }, false: { sv: 'Nej', en: 'No' } });

/** Column names in the database part their words otherwise: `nextCheckOn` is `next_check_on`. */
const columnName = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const naming =
  (module: string, words: Words): Naming =>
  ({ key, words: own }, code) =>
    own?.[code] ?? words.get(`${module}.value.${columnName(key)}.${code}`);

function cell(value: unknown, column: ExportColumn, language: Language, name: Naming): unknown {
  if (Array.isArray(value)) return value.map((each) => cell(each, column, language, name)).join(', ');
  if (typeof value === 'boolean') return (name(column, String(value)) ?? truths[`${value}`])[language];
  if (typeof value === 'string') return name(column, value)?.[language] ?? value;
  return value ?? '';
}

type CellOf = (item: Item, column: ExportColumn) => unknown;

async function* rowsOf(
  columns: readonly ExportColumn[],
  { load, first, cellOf }: { load: LoadPage; first: Page<Item>; cellOf: CellOf },
): AsyncGenerator<unknown[]> {
  for (let page = first; ; ) {
    for (const item of page.items) yield columns.map((column) => cellOf(item, column));
    if (page.next === null) return;
    page = await load(page.next);
  }
}

const mediaTypes: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

type Wanted = { format: ExportFormat; language: Language; load: LoadPage; module: string; words: Words };

/**
 * The whole of a list as CSV or XLSX, page after page in constant memory, each page in a transaction of its own.
 * The first page is read before anything is sent, so that a refusal still is an error answer.
 */
export async function exportList(
  { path, export: columns = [] }: Endpoint,
  { format, language, load, module, words }: Wanted,
): Promise<Download> {
  const first = await load(undefined);
  const headings = columns.map(({ label }) => label[language]);
  const name = naming(module, words);
  const cellOf: CellOf = (item, column) => cell(item[column.key], column, language, name);
  const rows = rowsOf(columns, { load, first, cellOf });
  const file =
    path
      .split('/')
      .filter((part) => !part.startsWith(':'))
      .join('-')
      .slice(1) || 'lista';
  const body: Readable =
    format === 'csv' ? csvStream(headings, rows) : xlsxStream([{ name: file.slice(0, 31), headings, rows }]);
  return { name: `${file}.${format}`, mediaType: mediaTypes[format], body };
}
