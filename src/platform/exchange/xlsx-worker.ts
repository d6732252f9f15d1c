import { parentPort, workerData } from 'node:worker_threads';
import readWorkbook, { type CellValue } from 'read-excel-file/node';
import { timeZone } from '../../shared/date.ts';
import { withFormulaErrorsShown } from './formula-errors.ts';
import { filesOf } from './unzip.ts';

/** What the worker answers: the chosen sheet's cells as text, or that no such sheet exists. */
export type WorkbookReading = { sheets: string[]; sheet: string | null; records: string[][] };

/** A workbook that unpacks to more than this is no table but an attack or a mistake. */
const mostUnpackedBytes = 1_000_000_000;

const { bytes, wanted } = workerData as { bytes: Uint8Array; wanted: string | null };
const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
const workbook = await readWorkbook(await readable(archive));
const chosen = workbook.find(({ sheet, data }) => (wanted === null ? data.length > 0 : sheet === wanted));
const reading: WorkbookReading = {
  sheets: workbook.map(({ sheet }) => sheet),
  sheet: chosen?.sheet ?? null,
  records: chosen?.data.map((row) => row.map(cellText)) ?? [],
};
parentPort?.postMessage(reading);

async function readable(archive: Buffer): Promise<Buffer> {
  const files = filesOf(archive);
  if (files.reduce((sum, { size }) => sum + size, 0) > mostUnpackedBytes) throw new RangeError('unpacks to too much');
  return (await withFormulaErrorsShown(files)) ?? archive;
}

function cellText(value: CellValue | null): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? dayOrMoment(value) : String(value);
}

/** Spreadsheets know no time zone: a time of day is Stockholm's. To the second, since days are stored as fractions. */
function dayOrMoment(wall: Date): string {
  const iso = new Date(Math.round(wall.getTime() / 1000) * 1000).toISOString().slice(0, 19);
  if (iso.endsWith('T00:00:00')) return iso.slice(0, 10);
  return Temporal.PlainDateTime.from(iso).toZonedDateTime(timeZone).toInstant().toString();
}
