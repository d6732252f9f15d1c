import type { momentReader } from '../moment.ts';

const [TAB, SPACE, COLON, POINT, ZERO, ONE] = [0x09, 0x20, 0x3a, 0x2e, 0x30, 0x31];
const HOUR_BYTES = 13;
const SECONDS = 19;
const MILLISECONDS = 23;
const lengths = 64;
const hoursKept = 1024;

/** A local hour read before: how it was written, what followed the seconds (a zone or nothing), and the hour in UTC. */
type Hour = { written: Buffer; zone: Buffer; utc: Buffer; ms: number };

/**
 * Writes moments as the engine's columns `at`, `at_raw` and `ambiguous`, bytes from bytes. The hour is looked up among those read
 * before; a moment of another hour is read by `moment`.
 */
export function byteMoments(moment: ReturnType<typeof momentReader>, isSkewed: boolean) {
  const known: (Hour | undefined)[][] = Array.from({ length: lengths }, () => []);
  let end = 0;

  /** Writes at a place of `out` and answers the moment in ms since 1970; null for what is no moment. */
  function put(text: Uint8Array, from: number, to: number, out: Uint8Array, place: number): number | null {
    const hour = known[to - from]?.[placeOf(text, from)];
    const secondsEnd = hour ? plainEnd(text, from, to) : -1;
    if (!hour || secondsEnd < 0 || !isSame(hour.written, text, from) || !isSame(hour.zone, text, secondsEnd))
      return putSlowly(text, from, to, out, place);
    end = copy(hour.utc, 0, HOUR_BYTES, out, place);
    end = copy(text, from + HOUR_BYTES, secondsEnd, out, end);
    if (secondsEnd - from === SECONDS) end = putThousandths(out, end);
    end = putCertain(out, end);
    return hour.ms + msInHour(out, place);
  }

  function putSlowly(text: Uint8Array, from: number, to: number, out: Uint8Array, place: number): number | null {
    const bytes = Buffer.from(text.buffer, text.byteOffset + from, to - from);
    const raw = bytes.toString('latin1');
    const read = moment(raw);
    if (typeof read === 'string') return null;
    end = place + Buffer.from(out.buffer, out.byteOffset).write(read.at.slice(0, -1), place, 'latin1');
    out[place + 10] = SPACE;
    const ms = Date.parse(read.at);
    if (read.ambiguous || isSkewed) {
      out[end++] = TAB;
      end = copy(text, from, to, out, end);
      end = putMark(out, end, read.ambiguous);
      return ms;
    }
    end = putCertain(out, end);
    remember(bytes, raw, read.at, ms);
    return ms;
  }

  function remember(bytes: Buffer, raw: string, at: string, ms: number): void {
    const secondsEnd = plainEnd(bytes, 0, bytes.length);
    if (secondsEnd < 0 || at.slice(HOUR_BYTES, SECONDS) !== raw.slice(HOUR_BYTES, SECONDS)) return;
    const utc = Buffer.from(at.slice(0, HOUR_BYTES).replace('T', ' '));
    const [written, zone] = [bytes.subarray(0, HOUR_BYTES), bytes.subarray(secondsEnd)];
    const hour = { written: Buffer.from(written), zone: Buffer.from(zone), utc, ms: ms - (ms % 3_600_000) };
    const hours = known[bytes.length] ?? [];
    if (hours.length === 0) hours.length = hoursKept;
    hours[placeOf(bytes, 0)] = hour;
  }

  return { put, end: () => end };
}

/** Where an hour is kept, by its month, day and hour: those of one month never share a place. */
function placeOf(text: Uint8Array, from: number): number {
  const digit = (at: number) => (text[from + at] ?? 0) & 15;
  const day = digit(8) * 10 + digit(9);
  return (digit(6) * 800 + day * 24 + digit(11) * 10 + digit(12)) & (hoursKept - 1);
}

/** Where the seconds or their thousandths end in `…:MM:SS` and `…:MM:SS.mmm`; -1 when it is written otherwise. */
function plainEnd(text: Uint8Array, from: number, to: number): number {
  if (to - from < SECONDS || to - from >= lengths) return -1;
  if (text[from + 13] !== COLON || text[from + 16] !== COLON) return -1;
  if (!isNumber(text, from + 14, 5) || !isNumber(text, from + 17, 5)) return -1;
  if (to - from === SECONDS || text[from + SECONDS] !== POINT) return from + SECONDS;
  const isExact = to - from >= MILLISECONDS && isNumber(text, from + 20, 9) && isDigit(text[from + 22], 9);
  return isExact && !isDigit(text[from + MILLISECONDS], 9) ? from + MILLISECONDS : -1;
}

const isNumber = (text: Uint8Array, at: number, highest: number): boolean =>
  isDigit(text[at], highest) && isDigit(text[at + 1], 9);

function isDigit(byte: number | undefined, highest: number): boolean {
  const digit = (byte ?? 0) - ZERO;
  return digit >= 0 && digit <= highest;
}

function isSame(known: Buffer, text: Uint8Array, from: number): boolean {
  for (let i = 0; i < known.length; i++) if (known[i] !== text[from + i]) return false;
  return true;
}

function copy(text: Uint8Array, from: number, to: number, out: Uint8Array, place: number): number {
  let end = place;
  for (let next = from; next < to; next++) out[end++] = text[next] ?? 0;
  return end;
}

function putThousandths(out: Uint8Array, place: number): number {
  out[place] = POINT;
  for (let next = place + 1; next < place + 4; next++) out[next] = ZERO;
  return place + 4;
}

/** Nothing is kept of how a moment was written that is certain. */
function putCertain(out: Uint8Array, place: number): number {
  out[place] = TAB;
  return putMark(out, place + 1, false);
}

function putMark(out: Uint8Array, place: number, isAmbiguous: boolean): number {
  out[place] = TAB;
  out[place + 1] = isAmbiguous ? ONE : ZERO;
  out[place + 2] = TAB;
  return place + 3;
}

/** Of `YYYY-MM-DD HH:MM:SS.mmm`, the part below the hour. */
function msInHour(out: Uint8Array, place: number): number {
  const digit = (at: number) => (out[place + at] ?? ZERO) - ZERO;
  const seconds = digit(14) * 600 + digit(15) * 60 + digit(17) * 10 + digit(18);
  return seconds * 1000 + digit(20) * 100 + digit(21) * 10 + digit(22);
}
