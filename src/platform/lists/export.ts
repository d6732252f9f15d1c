import type { Readable } from 'node:stream';
import type { Endpoint, ExportColumn } from '../../shared/contract.ts';
import type { Page } from '../../shared/list.ts';
import type { Language } from '../../shared/text.ts';
import { csvStream } from '../exchange/write-csv.ts';
import { xlsxStream } from '../exchange/write-xlsx.ts';
import type { Download } from '../module.ts';

export type ExportFormat = 'csv' | 'xlsx';
type Item = Record<string, unknown>;
type LoadPage = (after: string | undefined) => Promise<Page<Item>>;

const cell = (value: unknown): unknown => (Array.isArray(value) ? value.join(', ') : (value ?? ''));

async function* rowsOf(columns: readonly ExportColumn[], load: LoadPage, first: Page<Item>): AsyncGenerator<unknown[]> {
  for (let page = first; ; ) {
    for (const item of page.items) yield columns.map(({ key }) => cell(item[key]));
    if (page.next === null) return;
    page = await load(page.next);
  }
}

const mediaTypes: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * The whole of a list as CSV or XLSX, page after page in constant memory, each page in a transaction of its own.
 * The first page is read before anything is sent, so that a refusal still is an error answer.
 */
export async function exportList(
  { path, export: columns = [] }: Endpoint,
  { format, language, load }: { format: ExportFormat; language: Language; load: LoadPage },
): Promise<Download> {
  const first = await load(undefined);
  const headings = columns.map(({ label }) => label[language]);
  const rows = rowsOf(columns, load, first);
  const name =
    path
      .split('/')
      .filter((part) => !part.startsWith(':'))
      .join('-')
      .slice(1) || 'lista';
  const body: Readable =
    format === 'csv' ? csvStream(headings, rows) : xlsxStream([{ name: name.slice(0, 31), headings, rows }]);
  return { name: `${name}.${format}`, mediaType: mediaTypes[format], body };
}
