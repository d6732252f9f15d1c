import { readCsv } from './csv/read-csv.ts';
import { readFhir } from './fhir/read-fhir.ts';
import type { Misfit, Reading } from './misfit.ts';
import type { AccessRow } from './row.ts';
import type { LogSource } from './source.ts';
import { readStoreLog } from './storelog/read-storelog.ts';

const readers = { csv: readCsv, storelog: readStoreLog, fhir: readFhir } as const;
export type LogFormat = keyof typeof readers;
export const logFormats = Object.keys(readers) as LogFormat[];

/**
 * The rows of a log in any format, packed or not, a reading for each stretch of the stream, in constant memory.
 * What a misfit kept as `raw` is read the same way, when the source or the text has been mended.
 */
export const readLog = (
  format: LogFormat,
  bytes: AsyncIterable<Uint8Array>,
  source: LogSource,
): AsyncIterable<Reading> => readers[format](bytes, source);

/**
 * Readings gathered to batches of so many rows, the last one shorter, so that the same file always gives the same batches.
 * Misfits come with the batch being filled when they were met.
 */
export async function* batchesOf(readings: AsyncIterable<Reading>, size: number): AsyncGenerator<Reading> {
  let rows: AccessRow[] = [];
  let misfits: Misfit[] = [];
  for await (const reading of readings) {
    misfits.push(...reading.misfits);
    let from = 0;
    while (rows.length + reading.rows.length - from >= size) {
      const to = from + size - rows.length;
      yield { rows: rows.concat(reading.rows.slice(from, to)), misfits };
      [rows, misfits, from] = [[], [], to];
    }
    for (; from < reading.rows.length; from++) rows.push(reading.rows[from] as AccessRow);
  }
  if (rows.length + misfits.length > 0) yield { rows, misfits };
}
