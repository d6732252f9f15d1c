import { type Engine, rows } from '../engine.ts';
import { seal } from './chain.ts';
import { type BatchRow, batches, logRoots, type MonthRoot } from './store.ts';

/** What was found wrong, at the first batch where it was found: its seal, its place in the chain or its rows of a month. */
export type Fault =
  | { batch: number; wrong: 'seal' | 'order' | 'not-whole' | 'cut-off' }
  | { batch: number; wrong: 'rows'; month: number };
export type Verdict = { batches: number; rows: number; fault: Fault | null };

/** A load known from elsewhere: what was there once must be there still, with the same seal. */
export type Known = { batch: number; seal: string };

/**
 * Computes the hashes of all rows anew and holds them against what was written down when they came; then looks for rows that
 * nobody wrote down, and for the load `known` from elsewhere. A month that was disposed of is held against its tombstone instead.
 * Stops at the first fault.
 */
export async function verifyLog(engine: Engine, known?: Known): Promise<Verdict> {
  const disposed = await disposedMonths(engine);
  const verdict: Verdict = { batches: 0, rows: 0, fault: null };
  const listed = new Set<string>();
  let [previous, knownSeal] = [{ batch: 0, seal: '' }, ''];
  for await (const batch of batches(engine)) {
    verdict.fault = chainFault(batch, previous) ?? (await rowFault(engine, batch, disposed));
    if (verdict.fault) return verdict;
    verdict.batches += 1;
    verdict.rows += batch.rows;
    for (const month of batch.months) if (!disposed.get(month)?.has(batch.batch)) listed.add(`${batch.batch} ${month}`);
    if (batch.batch === known?.batch) knownSeal = batch.seal;
    previous = batch;
  }
  if (known && knownSeal !== known.seal) verdict.fault = { batch: known.batch, wrong: 'cut-off' };
  verdict.fault ??= await unlistedRows(engine, listed);
  return verdict;
}

/** The first rows, by load and month, that no load says it brought. */
async function unlistedRows(engine: Engine, listed: ReadonlySet<string>): Promise<Fault | null> {
  const found = await rows<{ batch: number; month: number }>(
    engine,
    'select batch, toYYYYMM(day) as month from access_log group by batch, month order by batch, month',
  );
  const stray = found.find(({ batch, month }) => !listed.has(`${batch} ${month}`));
  return stray ? { ...stray, wrong: 'rows' } : null;
}

function chainFault(batch: BatchRow, previous: { batch: number; seal: string }): Fault | null {
  if (batch.batch !== previous.batch + 1 || batch.previous_seal !== previous.seal)
    return { batch: batch.batch, wrong: 'order' };
  if (batch.seal !== seal(batch)) return { batch: batch.batch, wrong: 'seal' };
  return batch.whole === 1 ? null : { batch: batch.batch, wrong: 'not-whole' };
}

async function rowFault(
  engine: Engine,
  batch: BatchRow,
  disposed: Map<number, Map<number, string>>,
): Promise<Fault | null> {
  const now = new Map((await logRoots(engine, batch)).map((root) => [root.month, root]));
  for (const [place, month] of batch.months.entries()) {
    const gone = disposed.get(month)?.get(batch.batch);
    const held: MonthRoot | undefined =
      gone === undefined ? now.get(month) : { month, month_rows: batch.month_rows[place] ?? 0, root: gone };
    if (held?.root !== batch.month_roots[place]) return { batch: batch.batch, wrong: 'rows', month };
  }
  return null;
}

async function disposedMonths(engine: Engine): Promise<Map<number, Map<number, string>>> {
  type Tombstone = { month: number; pairs: [number, string][] };
  const found = await rows<Tombstone>(
    engine,
    'select month, arrayMap(r -> tuple(r.1, r.2), roots) as pairs from tombstone final',
  );
  return new Map(found.map(({ month, pairs }) => [month, new Map(pairs)]));
}
