import { Readable } from 'node:stream';
import { type Engine, EngineError } from '../engine.ts';
import { dropStage, makeStage } from '../stage.ts';
import { seal } from './chain.ts';
import {
  type BatchRow,
  batchOf,
  copyFresh,
  type Extent,
  extent,
  fillStage,
  known,
  lastBatch,
  moveIn,
  rowsInLog,
  stagedBatches,
  stageRoots,
  stages,
  writeBatch,
} from './store.ts';

/** One delivery to take in: `key` names it once and for all, such as the hash of a file and the place in it. */
export type Delivery = { key: string; source: string; lines: () => Readable };

export type Loaded = { batch: number; rows: number; duplicates: number; already: boolean };

const NEWLINE = 0x0a;

const stageOf = (batch: number) => `stage_${batch}`;

/**
 * Takes in a batch, whole or not at all; a delivery taken in before is left alone.
 *
 * The rows go to a table of the batch's own. What the log holds already, and what came twice, is left out and counted.
 * Then the batch is written down with the roots of its rows and its seal, its partitions are moved in one by one, each at once,
 * and it is marked whole. Ended anywhere, {@link recover} finishes what was written down and clears what was not.
 * One batch at a time: its number and its seal follow the one before.
 */
export async function loadBatch(engine: Engine, { key, source, lines }: Delivery): Promise<Loaded> {
  await recover(engine);
  const before = await batchOf(engine, key);
  if (before) return { batch: before.batch, rows: before.rows, duplicates: before.duplicates, already: true };
  const last = await lastBatch(engine);
  const batch = last.batch + 1;
  const stage = stageOf(batch);
  await makeStage(engine, { stage, like: 'access_log' });
  const came = await fillCounting(engine, stage, batch, lines());
  const size = await withoutKnown(engine, stage);
  const duplicates = came - size.rows;
  const written = await writeDown(engine, { batch, key, source, duplicates, size, previousSeal: last.seal });
  await finish(engine, written);
  return { batch, rows: written.rows, duplicates, already: false };
}

/** Fills the stage with each row once; answers how many lines there were. */
async function fillCounting(engine: Engine, stage: string, batch: number, lines: Readable): Promise<number> {
  let count = 0;
  const counting = async function* (): AsyncGenerator<Buffer> {
    for await (const piece of lines as AsyncIterable<Buffer>) {
      for (let at = piece.indexOf(NEWLINE); at >= 0; at = piece.indexOf(NEWLINE, at + 1)) count += 1;
      yield piece;
    }
  };
  await fillStage(engine, stage, batch, Readable.from(counting()));
  return count;
}

/** Leaves in the stage nothing that the log holds. */
async function withoutKnown(engine: Engine, stage: string): Promise<Extent> {
  const size = await extent(engine, stage);
  if (size.rows === 0 || (await known(engine, stage, size)) === 0) return size;
  const fresh = `${stage}_new`;
  await makeStage(engine, { stage: fresh, like: 'access_log' });
  await copyFresh(engine, stage, fresh, size);
  await makeStage(engine, { stage, like: 'access_log' });
  const left = await extent(engine, fresh);
  for (const month of monthsOf(left.days)) await moveIn(engine, fresh, month, stage);
  await dropStage(engine, fresh);
  return left;
}

const monthsOf = (days: string[]) => [
  ...new Set(days.map((day) => Number(day.slice(0, 4)) * 100 + Number(day.slice(5, 7)))),
];

type Written = { batch: number; key: string; source: string; duplicates: number; size: Extent; previousSeal: string };

async function writeDown(engine: Engine, of: Written): Promise<BatchRow> {
  const roots = await stageRoots(engine, stageOf(of.batch));
  const unsealed = {
    batch: of.batch,
    load_key: of.key,
    source: of.source,
    rows: of.size.rows,
    duplicates: of.duplicates,
    days: of.size.days,
    months: roots.map(({ month }) => month),
    month_rows: roots.map(({ month_rows }) => month_rows),
    month_roots: roots.map(({ root }) => root),
    previous_seal: of.previousSeal,
  };
  const written = { ...unsealed, whole: 0, seal: seal(unsealed) };
  await writeBatch(engine, written);
  return written;
}

/** Moves in the months that are not in yet, and marks the batch whole. Each move is whole or absent, so it may be asked about. */
async function finish(engine: Engine, written: BatchRow): Promise<void> {
  const stage = stageOf(written.batch);
  for (const [place, month] of written.months.entries()) {
    const lie = await rowsInLog(engine, written.batch, month);
    if (lie === 0) await moveIn(engine, stage, month);
    else if (lie !== written.month_rows[place])
      throw new EngineError(
        `Batch ${written.batch} has ${lie} rows in ${month} of ${written.month_rows[place]}`,
        'half',
        written,
      );
  }
  await writeBatch(engine, { ...written, whole: 1 });
  await dropStage(engine, stage);
}

/** Finishes the batches that were written down but not marked whole, and clears the tables of those never written down. */
export async function recover(engine: Engine): Promise<number> {
  const waiting = await stagedBatches(engine);
  for (const batch of waiting) await finish(engine, batch);
  for (const stage of await stages(engine)) await dropStage(engine, stage);
  return waiting.length;
}
