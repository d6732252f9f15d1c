import { constants, gunzipSync } from 'node:zlib';
import { decodeText } from '../../../../platform/exchange/decode-text.ts';
import { csvRecords } from '../../../../platform/exchange/read-csv.ts';
import { Problem } from '../../../../shared/problem.ts';
import type { SampleRead } from '../../contract/source.ts';
import { type Misfit, misfitReasons } from '../../intake/misfit.ts';
import { type LogFormat, readLog } from '../../intake/read-log.ts';
import type { AccessRow } from '../../intake/row.ts';
import type { LogSource } from '../../intake/source.ts';

const LINES = 6;
const ROWS = 10;
const MISFITS = 5;
const RAW = 600;
const WORDS = 30;
const UNPACKED = 4 * 1024 * 1024;

/** The national log service's words (StoreLog v2): what differs should be translated. */
const knownActivities = new Set(['Läsa', 'Skriva', 'Signera', 'Utskrift', 'Vidimera', 'Radera', 'Nödöppning']);
const knownPurposes = new Set([
  'Vård och behandling',
  'Kvalitetssäkring',
  'Annan dokumentation enligt lag',
  'Statistik',
  'Administration',
  'Kvalitetsregister',
]);

/** The beginning of a file, unpacked as far as it goes. */
function unpacked(bytes: Buffer): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: UNPACKED });
  } catch {
    throw new Problem('logReview.sample-unreadable', 422);
  }
}

/** Without the line that the cut went through. */
function wholeLines(bytes: Buffer, format: LogFormat): Buffer {
  const last = bytes.lastIndexOf('\n');
  return format === 'csv' && last > 0 ? bytes.subarray(0, last + 1) : bytes;
}

type Read = { rows: AccessRow[]; misfits: Misfit[]; refused: SampleRead['refused'] };

/** Reads as far as it can; that a beginning has no end is no fault. */
async function readBeginning(format: LogFormat, bytes: Buffer, source: LogSource): Promise<Read> {
  const read: Read = { rows: [], misfits: [], refused: null };
  const stream = (async function* () {
    yield bytes;
  })();
  try {
    for await (const { rows, misfits } of readLog(format, stream, source)) {
      read.rows.push(...rows);
      read.misfits.push(...misfits);
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (read.rows.length + read.misfits.length === 0)
      read.refused = { code: error.code, columns: String(error.values.columns ?? '') };
  }
  return read;
}

async function columnsIn(bytes: Buffer): Promise<string[][]> {
  const start = decodeText(bytes)?.split('\n').slice(0, LINES).join('\n') ?? '';
  return csvRecords(start).catch(() => []);
}

const strange = (rows: readonly AccessRow[], field: 'activity' | 'purpose', known: ReadonlySet<string>): string[] =>
  [...new Set(rows.map((row) => row[field]))].filter((word) => word !== '' && !known.has(word)).slice(0, WORDS);

const shown = (row: AccessRow): SampleRead['rows'][number] => ({
  at: row.at,
  system: row.system,
  userHsa: row.userHsa,
  unitHsa: row.unitHsa,
  activity: row.activity,
  purpose: row.purpose,
  resourceType: row.resourceType,
  patient: row.patientId !== '',
});

function misfitsShown(misfits: readonly Misfit[]): SampleRead['misfits'] {
  const byReason = Map.groupBy(misfits, ({ reason }) => reason);
  return [...byReason].slice(0, MISFITS).map(([reason, those]) => ({
    reason,
    said: misfitReasons[reason],
    count: those.length,
    raw: those[0]?.raw.slice(0, RAW) ?? '',
  }));
}

/**
 * How the beginning of a file is read in a dialect: its own columns, the first rows as they are understood, what would go to
 * quarantine, and words that are none of the national log service's. Nothing is kept.
 * Throws `logReview.sample-unreadable` for what is packed and cannot be unpacked.
 */
export async function readSample(format: LogFormat, content: Buffer, source: LogSource): Promise<SampleRead> {
  const bytes = wholeLines(unpacked(content), format);
  const { rows, misfits, refused } = await readBeginning(format, bytes, source);
  const [headings = [], ...lines] = format === 'csv' ? await columnsIn(bytes) : [];
  return {
    headings,
    lines: lines.slice(0, LINES - 1),
    rows: rows.slice(0, ROWS).map(shown),
    read: rows.length,
    misfits: misfitsShown(misfits),
    refused,
    activities: strange(rows, 'activity', knownActivities),
    purposes: strange(rows, 'purpose', knownPurposes),
  };
}
