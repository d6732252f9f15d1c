import { csvLines } from './csv/csv-lines.ts';
import { readCsvText } from './csv/read-csv.ts';
import type { Lines } from './line-buffer.ts';
import type { Misfit, Reading } from './misfit.ts';
import type { Pseudonymiser } from './pseudonym.ts';
import { type LogFormat, readLog } from './read-log.ts';
import type { AccessRow } from './row.ts';
import type { LogSource } from './source.ts';
import { tabSeparatedOf } from './tab-separated.ts';
import { decoded, isUtf8Name, textBytes } from './text-pieces.ts';

/** What one stretch of a delivery gave: rows as lines for the engine, and what did not fit. */
export type LinesRead = Lines & { misfits: Misfit[] };

/**
 * The rows of a log in any format as the engine's lines, patients under pseudonyms, a stretch at a time in constant memory.
 * The same as `tabSeparatedOf` the rows of `readLog`, and for CSV some times as fast. Throws what the readers throw.
 */
export async function* readLines(
  format: LogFormat,
  bytes: AsyncIterable<Uint8Array>,
  source: LogSource,
  people: Pseudonymiser,
): AsyncGenerator<LinesRead> {
  if (format !== 'csv') return yield* inLines(readLog(format, bytes, source), source, people);
  const { encoding, chunks } = await textBytes(bytes, source.encoding);
  if (isUtf8Name(encoding)) yield* csvLines(chunks, source, people);
  else yield* inLines(readCsvText(decoded(chunks, encoding), source), source, people);
}

async function* inLines(
  readings: AsyncIterable<Reading>,
  source: LogSource,
  people: Pseudonymiser,
): AsyncGenerator<LinesRead> {
  for await (const { rows, misfits } of readings) yield { ...linesOfRows(rows, source, people), misfits };
}

/** Rows as lines. */
export function linesOfRows(rows: readonly AccessRow[], { skewSeconds = 0 }: LogSource, people: Pseudonymiser): Lines {
  const pseudonyms = people.of(rows.map(({ patientId }) => patientId));
  const named = rows.map((row, place) => ({ ...row, patientId: pseudonyms[place] ?? '' }));
  let [first, last] = [rows[0]?.at ?? '', rows[0]?.at ?? ''];
  for (const { at } of rows) {
    if (at < first) first = at;
    if (at > last) last = at;
  }
  const bytes = tabSeparatedOf(named, { keepRaw: skewSeconds !== 0 });
  const isEmpty = rows.length === 0;
  return {
    bytes,
    rows: rows.length,
    firstMs: isEmpty ? Number.POSITIVE_INFINITY : Date.parse(first),
    lastMs: isEmpty ? Number.NEGATIVE_INFINITY : Date.parse(last),
  };
}
