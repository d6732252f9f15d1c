import { cellText, isMoment, wallTime } from './cell.ts';
import { columnName } from './table.ts';
import type { Rows } from './write-csv.ts';

/** Places of the cell styles in `styles.xml`. */
const style = { heading: 1, day: 2, moment: 3, long: 4 } as const;
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
/** Text handed on at a time: large enough to pack well, small against memory. */
const pieceLength = 64 * 1024;

/** One worksheet, piece by piece: bold frozen headings, a filter on each column, widths in characters. */
export async function* worksheetXml(headings: string[], rows: Rows, widths: number[]): AsyncGenerator<string> {
  let piece = start(headings, widths);
  let row = 1;
  for await (const values of rows) {
    row += 1;
    piece += rowXml(row, values);
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</sheetData>${filter(headings.length, row)}</worksheet>`;
}

function start(headings: string[], widths: number[]): string {
  const cols = headings.map((heading, i) => {
    const width = widths[i] ?? Math.min(Math.max(heading.length + 4, 12), 40);
    return `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`;
  });
  const cells = headings.map((heading, i) => textCell(`${column(i)}1`, heading, style.heading));
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const widthXml = cols.length > 0 ? `<cols>${cols.join('')}</cols>` : '';
  return `${head}<worksheet ${main}><sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews>${widthXml}<sheetData><row r="1">${cells.join('')}</row>`;
}

const filter = (columns: number, rows: number): string =>
  columns > 0 ? `<autoFilter ref="A1:${column(columns - 1)}${rows}"/>` : '';

function rowXml(row: number, values: unknown[]): string {
  let cells = '';
  for (let i = 0; i < values.length; i++) cells += cellXml(`${column(i)}${row}`, values[i]);
  return `<row r="${row}">${cells}</row>`;
}

function cellXml(place: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'number' && Number.isFinite(value)) return `<c r="${place}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (isMoment(value)) return `<c r="${place}" s="${style.moment}"><v>${serial(wallTime(value))}</v></c>`;
  const text = cellText(value);
  const day = DAY.test(text) ? serial(text) : Number.NaN;
  if (day > firstSafeDay) return `<c r="${place}" s="${style.day}"><v>${day}</v></c>`;
  return textCell(place, text, text.length > 60 || text.includes('\n') ? style.long : 0);
}

const DAY = /^\d{4}-\d\d-\d\d$/;
/** 1 March 1900: before it spreadsheets count a leap day that never was. */
const firstSafeDay = 60;
/** Days since 30 December 1899, as spreadsheets count. NaN for a day that does not exist. */
const serial = (day: string): number => {
  const moment = Date.parse(`${day.slice(0, 10)}T${day.slice(11) || '00:00:00'}Z`);
  const exists = !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day.slice(0, 10));
  return exists ? moment / 86_400_000 + 25_569 : Number.NaN;
};

function textCell(place: string, text: string, styled: number): string {
  return `<c r="${place}" t="inlineStr" s="${styled}"><is><t xml:space="preserve">${escapeXml(shortened(text))}</t></is></c>`;
}

/** A cell holds 32 767 characters; the number left out is said. */
const shortened = (text: string): string =>
  text.length <= 32_767 ? text : `${text.slice(0, 32_700)} … [+${text.length - 32_700}]`;

const SPECIAL = /[&<>"]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what XML forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const entity: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML content; what XML forbids is written as spreadsheets do (`_x0007_`), and so is what looks like it. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x')
    .replace(FORBIDDEN, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(SPECIAL, (sign) => entity[sign] ?? sign);

/** Column letters, kept since every cell asks. */
function column(index: number): string {
  letters[index] ??= columnName(index);
  return letters[index];
}
const letters: string[] = [];
