import type { Lines } from './line-buffer.ts';
import type { Misfit } from './misfit.ts';
import type { Pseudonymiser } from './pseudonym.ts';
import type { AccessRow } from './row.ts';
import type { LogSource } from './source.ts';
import { tabSeparatedOf } from './tab-separated.ts';

/** What one stretch of a delivery gave: rows as lines for the engine, and what did not fit. */
export type LinesRead = Lines & { misfits: Misfit[] };

/** Rows as lines for the engine, patients under pseudonyms. */
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
