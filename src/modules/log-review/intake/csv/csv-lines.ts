import { isUtf8 } from 'node:buffer';
import { Problem } from '../../../../shared/problem.ts';
import { LineBuffer } from '../line-buffer.ts';

import { type Misfit, recordLimit } from '../misfit.ts';
import type { Pseudonymiser } from '../pseudonym.ts';
import { type LinesRead, linesOfRows } from '../rows-as-lines.ts';
import type { LogSource } from '../source.ts';
import { byteRows } from './byte-row.ts';
import { csvReader, hasHeading } from './read-csv.ts';

const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = Buffer.from('\ufeff');
/** Room for the lines of a stretch: they are a little longer than what they are made of. */
const growth = 1.25;

/**
 * The engine's lines of a CSV file in UTF-8, for each stretch of the stream. Most lines are taken as bytes (`byteRows`); what is
 * out of the ordinary goes through the reader of text, one line at a time, so that the outcome is that of `readCsv`.
 */
export async function* csvLines(
  chunks: AsyncIterable<Uint8Array>,
  source: LogSource,
  people: Pseudonymiser,
): AsyncGenerator<LinesRead> {
  const taker = lineTaker(source, people);
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of withoutMark(chunks)) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = bytes.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) yield taker.take(bytes.subarray(0, end));
    rest = bytes.subarray(end);
    if (rest.length > recordLimit) rest = taker.takeBegun(rest);
  }
  yield taker.end(rest);
}

async function* withoutMark(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let isFirst = true;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    const isMarked = isFirst && bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
    isFirst = false;
    yield isMarked ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes;
  }
}

function lineTaker(source: LogSource, people: Pseudonymiser) {
  const reader = csvReader(source);
  const lines = new LineBuffer(people, 0);
  let misfits: Misfit[] = [];
  let start = '';
  let rows: ReturnType<typeof byteRows> | undefined;

  /** Lets the reader of text take what the other does not, and adds its rows where they belong. */
  function takeText(text: string): void {
    if (reader.begun()) reader.push(text);
    else begin(text);
    gather();
  }

  function begin(text: string): void {
    start += text;
    if (hasHeading(start)) reader.begin(start);
    else if (start.length > recordLimit) throw new Problem('logReview.no-heading', 422);
  }

  function gather(): void {
    const taken = reader.taken();
    if (taken.misfits.length > 0) misfits.push(...taken.misfits);
    if (taken.rows.length > 0) lines.add(linesOfRows(taken.rows, source, people));
  }

  /** Takes a line as bytes; answers where it ends, or -1. */
  function takeBytes(bytes: Buffer, from: number): number {
    const form = reader.form();
    if (!form) return -1;
    if (rows === undefined) rows = byteRows(form, source, lines);
    const end = rows ? rows.take(bytes, from) : -1;
    if (end >= 0) reader.passOne();
    return end;
  }

  function takeLines(bytes: Buffer): void {
    const isText = isUtf8(bytes);
    for (let from = 0; from < bytes.length; ) {
      let end = isText ? takeBytes(bytes, from) : -1;
      if (end < 0) {
        end = bytes.indexOf(LINE_FEED, from);
        takeText(bytes.toString('utf8', from, end + 1));
      }
      from = end + 1;
    }
  }

  function taken(): LinesRead {
    const read = { ...lines.taken(0), misfits };
    misfits = [];
    return read;
  }

  return {
    /** Takes whole lines. */
    take(bytes: Buffer): LinesRead {
      lines.room(Math.ceil(bytes.length * growth));
      takeLines(bytes);
      return taken();
    },
    /** Takes the beginning of a line too long to be held; answers what is left of it, a character that is cut. */
    takeBegun(bytes: Buffer): Buffer {
      const whole = wholeCharacters(bytes);
      takeText(bytes.toString('utf8', 0, whole));
      return bytes.subarray(whole);
    },
    end(rest: Buffer): LinesRead {
      if (rest.length > 0) takeText(rest.toString());
      if (!reader.begun() && start.trim() !== '') reader.begin(start);
      reader.end();
      gather();
      return taken();
    },
  };
}

/** Where the last character begins that may be cut, at most three bytes from the end. */
function wholeCharacters(bytes: Buffer): number {
  let at = bytes.length;
  for (let back = 0; back < 3 && at > 0 && ((bytes[at - 1] ?? 0) & 0xc0) === 0x80; back++) at--;
  return at > 0 && (bytes[at - 1] ?? 0) >= 0xc0 ? at - 1 : bytes.length;
}
