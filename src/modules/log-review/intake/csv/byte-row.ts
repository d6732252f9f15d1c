import { longest, userFormOf } from '../fitting.ts';
import type { LineBuffer } from '../line-buffer.ts';
import { logTimes } from '../log-times.ts';
import { momentReader } from '../moment.ts';
import type { LogSource, SourceField } from '../source.ts';
import { arePlain, type ByteCell, type ByteCells, byteCells, givenBytes } from './byte-cells.ts';
import { setInCapitals } from './byte-hsa-id.ts';
import { byteLine } from './byte-line.ts';
import { byteMoments } from './byte-moment.ts';
import type { CsvLayout } from './csv-layout.ts';

const [TAB, LINE_FEED, DASH, ZERO] = [0x09, 0x0a, 0x2d, 0x30];
const BLOCK = 16;
/** What a line can grow by, beside what the source gives: the pseudonym, the moment written out, the marks. */
const growth = 256;
const fields = Object.keys(longest) as SourceField[];

export type CsvForm = { layout: CsvLayout; delimiter: string };

/**
 * Makes the engine's line of a line of CSV, bytes from bytes, where nothing about it is out of the ordinary; that is nearly
 * always. `take` answers where the line ends, or -1 when it has to be read with more care (`readCsv`), and then nothing is set
 * down. What is set down is what `tabSeparatedOf` makes of the row. Null when the source gives what no line can hold as it is.
 */
export function byteRows({ layout, delimiter }: CsvForm, source: LogSource, lines: LineBuffer) {
  const cells = byteCells(layout, source);
  return arePlain(cells, source) ? ordinaryRows({ layout, delimiter }, source, lines, cells) : null;
}

function ordinaryRows({ layout, delimiter }: CsvForm, source: LogSource, lines: LineBuffer, cells: ByteCells) {
  const { cut, starts, ends, count } = byteLine(delimiter);
  const checked = fields.map((field) => cells[field]);
  const beforePatient = [cells.assignment, cells.activity, cells.purpose, cells.resourceType];
  const sourceName = Buffer.from(`${source.name}\t`);
  const isUser = userTest(source);
  const isSkewed = (source.skewSeconds ?? 0) !== 0;
  const moments = byteMoments(momentReader(source.zone, source.skewSeconds), isSkewed);
  const { earliest, latest } = logTimes(source);
  const needed = [cells.logId, ...(cells.purpose.column < 0 ? [] : [cells.purpose])];
  const more = growth + sourceName.length + givenBytes(cells);
  let [text, out]: [Uint8Array, Uint8Array] = [lines.bytes, lines.bytes];
  let end = 0;

  const from = ({ column }: ByteCell): number => (column < 0 ? 0 : (starts[column] ?? 0));
  const to = ({ column }: ByteCell): number => (column < 0 ? 0 : (ends[column] ?? 0));
  const lengthOf = (cell: ByteCell): number => to(cell) - from(cell) || cell.otherwise.length;

  function isOrdinary(): boolean {
    if (count() !== layout.width) return false;
    for (const cell of checked) if (lengthOf(cell) > cell.longest) return false;
    for (const cell of needed) if (lengthOf(cell) === 0) return false;
    const { userHsa } = cells;
    return isUser(text, from(userHsa), to(userHsa)) && isPatient(from(cells.patientId), to(cells.patientId));
  }

  /** Fits a block, and is given by the line or not at all. */
  const isPatient = (first: number, last: number): boolean =>
    last - first <= BLOCK && (first < last || cells.patientId.otherwise.length === 0);

  function putRow(): number | null {
    put(cells.logId);
    copy(sourceName, 0, sourceName.length);
    put(cells.system);
    const atMs = moments.put(text, from(cells.atRaw), to(cells.atRaw), out, end);
    if (atMs === null || atMs < earliest || atMs > latest) return null;
    end = moments.end();
    putId(cells.userHsa);
    putId(cells.unitHsa);
    for (const cell of beforePatient) put(cell);
    putPatient(from(cells.patientId), to(cells.patientId));
    putId(cells.resourceUnit);
    putId(cells.resourceProvider);
    put(cells.outcome);
    out[end - 1] = LINE_FEED;
    return atMs;
  }

  function putId(cell: ByteCell): void {
    const place = end;
    put(cell);
    setInCapitals(out, place, end - 1);
  }

  function put(cell: ByteCell): void {
    if (cell.words) putWord(cell, cell.words);
    else if (from(cell) < to(cell)) copy(text, from(cell), to(cell));
    else copy(cell.otherwise, 0, cell.otherwise.length);
    out[end++] = TAB;
  }

  function copy(bytes: Uint8Array, first: number, last: number): void {
    const target = out;
    let place = end;
    for (let next = first; next < last; next++) target[place++] = bytes[next] ?? 0;
    end = place;
  }

  function putWord(cell: ByteCell, words: ReadonlyMap<string, Buffer>): void {
    const own = Buffer.from(text.buffer, text.byteOffset + from(cell), to(cell) - from(cell));
    const said = own.length > 0 ? own : cell.otherwise;
    const word = words.get(said.toString()) ?? said;
    copy(word, 0, word.length);
  }

  function putPatient(first: number, last: number): void {
    if (first < last) {
      const isDashed = isWithDash(text, first, last);
      end = lines.leave(end, text, first, last, isDashed ? first + 8 : -1);
    }
    out[end++] = TAB;
  }

  return {
    take(bytes: Uint8Array, first: number): number {
      const lineEnd = cut(bytes, first);
      if (lineEnd < 0) return -1;
      text = bytes;
      if (!isOrdinary()) return -1;
      lines.room(lineEnd - first + more);
      [out, end] = [lines.bytes, lines.end];
      const atMs = putRow();
      if (atMs === null) return -1;
      lines.end = end;
      lines.rowDone(atMs);
      return lineEnd;
    },
  };
}

/** A personal identity number with a dash: `YYYYMMDD-NNNN`. */
function isWithDash(text: Uint8Array, from: number, to: number): boolean {
  if (to - from !== 13 || text[from + 8] !== DASH) return false;
  for (let i = 0; i < 13; i++) {
    const digit = (text[from + i] ?? 0) - ZERO;
    if (i !== 8 && (digit < 0 || digit > 9)) return false;
  }
  return true;
}

/** Whether bytes are a user's id; the form that is tested most is tested byte by byte. */
function userTest(source: LogSource): (text: Uint8Array, from: number, to: number) => boolean {
  const form = userFormOf(source);
  if (source.userIds === 'hsa')
    return (text, from, to) =>
      form.test(Buffer.from(text.buffer, text.byteOffset + from, to - from).toString('latin1'));
  const [first, rest] = [signsIn((sign) => form.test(sign)), signsIn((sign) => form.test(`a${sign}`))];
  return (text, from, to) => {
    if (from >= to || !first[text[from] ?? 0]) return false;
    for (let next = from + 1; next < to; next++) if (!rest[text[next] ?? 0]) return false;
    return true;
  };
}

const signsIn = (test: (sign: string) => boolean): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, code) => (test(String.fromCharCode(code)) ? 1 : 0));
