import type { AccessRow } from './row.ts';

const [NUL, TAB, LINE_FEED, RETURN, SPACE, BACKSLASH] = [0x00, 0x09, 0x0a, 0x0d, 0x20, 0x5c];
const escapes = new Map<number, number>([
  [NUL, 0x30],
  [TAB, 0x74],
  [LINE_FEED, 0x6e],
  [RETURN, 0x72],
  [BACKSLASH, BACKSLASH],
]);
const usualSize = 224;
const separators = 64;

/**
 * Rows as ClickHouse's TabSeparated, one line each, in the order of `LOG_COLUMNS` (`engine/batch/columns.ts`). `at` is UTC without zone, as
 * DateTime64 reads it fastest; `at_raw` is sent where the moment is ambiguous and, with `keepRaw`, where the clock was set right.
 * Elsewhere it says nothing more.
 */
export function tabSeparatedOf(rows: readonly AccessRow[], { keepRaw = false } = {}): Buffer {
  let bytes: Buffer = Buffer.allocUnsafe(usualSize * rows.length + usualSize);
  let end = 0;
  for (const row of rows) {
    const most = mostBytes(row);
    if (bytes.length - end < most) bytes = enlarged(bytes, end, most);
    end = putRow(bytes, end, row, keepRaw);
  }
  return bytes.subarray(0, end);
}

/** A row's size at most: no character takes more than three bytes, escaped or not. */
function mostBytes(row: AccessRow): number {
  const { logId, source, system, at, atRaw, userHsa, unitHsa, assignment, activity, purpose, resourceType } = row;
  const ids = logId.length + source.length + system.length + at.length + atRaw.length + userHsa.length + unitHsa.length;
  const words = row.outcome.length + assignment.length + activity.length + purpose.length + resourceType.length;
  return 3 * (ids + words + row.patientId.length + row.resourceUnit.length + row.resourceProvider.length) + separators;
}

function enlarged(bytes: Buffer, used: number, needed: number): Buffer {
  const larger = Buffer.allocUnsafe(Math.max(bytes.length * 2, used + needed));
  bytes.copy(larger, 0, 0, used);
  return larger;
}

function putRow(bytes: Buffer, start: number, row: AccessRow, keepRaw: boolean): number {
  let end = putText(bytes, start, row.logId);
  end = putText(bytes, end, row.source);
  end = putText(bytes, end, row.system);
  end = putMoment(bytes, end, row.at);
  end = putText(bytes, end, keepRaw || row.ambiguous ? row.atRaw : '');
  end = putText(bytes, end, row.ambiguous ? '1' : '0');
  end = putText(bytes, end, row.userHsa);
  end = putText(bytes, end, row.unitHsa);
  end = putText(bytes, end, row.assignment);
  end = putText(bytes, end, row.activity);
  end = putText(bytes, end, row.purpose);
  end = putText(bytes, end, row.resourceType);
  end = putText(bytes, end, row.patientId);
  end = putText(bytes, end, row.resourceUnit);
  end = putText(bytes, end, row.resourceProvider);
  end = putText(bytes, end, row.outcome);
  bytes[end - 1] = LINE_FEED;
  return end;
}

/** The text, escaped, and a tab. */
function putText(bytes: Buffer, start: number, text: string): number {
  let end = start;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > SPACE && code < 0x80 && code !== BACKSLASH) bytes[end++] = code;
    else if (code >= 0x80 && code < 0x800) {
      bytes[end++] = 0xc0 | (code >> 6);
      bytes[end++] = 0x80 | (code & 0x3f);
    } else if (code < 0x80) end = putSign(bytes, end, code);
    else return putWideText(bytes, start, text);
  }
  bytes[end] = TAB;
  return end + 1;
}

function putSign(bytes: Buffer, start: number, code: number): number {
  const letter = code === SPACE ? undefined : escapes.get(code);
  if (letter === undefined) {
    bytes[start] = code;
    return start + 1;
  }
  bytes[start] = BACKSLASH;
  bytes[start + 1] = letter;
  return start + 2;
}

/** The same for text with signs beyond the Latin, Greek and like alphabets. */
function putWideText(bytes: Buffer, start: number, text: string): number {
  const escaped = text.replace(
    /[\0\t\n\r\\]/g,
    (sign) => `\\${String.fromCharCode(escapes.get(sign.charCodeAt(0)) ?? 0)}`,
  );
  const end = start + bytes.write(escaped, start);
  bytes[end] = TAB;
  return end + 1;
}

/** `YYYY-MM-DD HH:MM:SS.mmm` of an ISO moment, and a tab. */
function putMoment(bytes: Buffer, start: number, at: string): number {
  const end = putText(bytes, start, at) - 1;
  bytes[start + 10] = SPACE;
  bytes[end - 1] = TAB;
  return end;
}
