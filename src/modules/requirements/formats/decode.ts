import { fill } from '../../../shared/text.ts';
import { type Reading, refusedAt } from './findings.ts';
import { places, refusals } from './texts.ts';

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** Whether the bytes are a ZIP archive, which an .xlsx file is. */
export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);

/** The text of a file, without byte order mark. Refuses what is not text, naming the line where UTF-8 breaks. */
export function textOf(reading: Reading, bytes: Uint8Array): string {
  const whole = places.file[reading.language];
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw refusedAt(reading, whole, refusals.oldExcel);
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw refusedAt(reading, whole, refusals.pdf);
  const text = decoded(bytes);
  if (text === null) {
    const { line, isLast } = firstBrokenLine(bytes);
    const place = fill(places.line[reading.language], { line });
    throw refusedAt(reading, place, isLast ? refusals.cutShort : refusals.notUtf8);
  }
  if (text.trim() === '') throw refusedAt(reading, whole, refusals.empty);
  return text;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function firstBrokenLine(bytes: Uint8Array): { line: number; isLast: boolean } {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
    if (decoded(bytes.subarray(start, end)) === null) return { line, isLast: false };
    line += 1;
    start = end + 1;
  }
  return { line, isLast: true };
}
