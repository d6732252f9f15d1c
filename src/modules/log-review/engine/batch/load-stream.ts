import { Readable } from 'node:stream';
import type { Engine } from '../engine.ts';
import { withoutMerges } from '../merges.ts';
import { resumed } from '../resumed.ts';
import { type Loaded, loadBatch } from './load.ts';
import { portions } from './portions.ts';

/**
 * A delivery of any size. `key` names it once and for all, such as the hash of its file. `turn` runs the loading of each batch
 * when no other process loads.
 */
export type LongDelivery = {
  key: string;
  source: string;
  lines: AsyncIterable<Buffer>;
  portionBytes?: number;
  turn?: <T>(work: () => Promise<T>) => Promise<T>;
};

export type Taken = { batches: number; rows: number; duplicates: number; already: number };

/**
 * Takes in a long delivery as batches that are each whole or absent, while the next is read. A worker that ends is waited for
 * and its batch taken in again; a delivery begun before goes on after the batches that are in. Memory: two portions.
 */
export async function loadStream(
  engine: Engine,
  delivery: LongDelivery,
  told: (taken: Taken) => void = () => {},
): Promise<Taken> {
  return await withoutMerges(engine, () => loadPortions(engine, delivery, told));
}

async function loadPortions(engine: Engine, delivery: LongDelivery, told: (taken: Taken) => void): Promise<Taken> {
  const { key, source, lines, portionBytes, turn = (work) => work() } = delivery;
  const waiting = portions(lines, portionBytes);
  let taken: Taken = { batches: 0, rows: 0, duplicates: 0, already: 0 };
  let next: ReturnType<typeof waiting.next> | null = null;
  // Not while this portion is being sent: reading would keep the engine waiting for it.
  const readOn = () => {
    next ??= waiting.next();
    next.catch(() => {});
    return next;
  };
  for (let portion = await readOn(); !portion.done; portion = await readOn()) {
    next = null;
    const { value } = portion;
    const part = {
      key: `${key}#${taken.batches + 1}`,
      source,
      lines: () => Readable.from(value).once('end', readOn),
    };
    taken = sum(taken, await turn(() => resumed(() => loadBatch(engine, part))));
    told(taken);
  }
  return taken;
}

const sum = (taken: Taken, loaded: Loaded): Taken => ({
  batches: taken.batches + 1,
  rows: taken.rows + loaded.rows,
  duplicates: taken.duplicates + loaded.duplicates,
  already: taken.already + (loaded.already ? 1 : 0),
});
