import { Worker } from 'node:worker_threads';
import type { WorkbookReading } from './xlsx-worker.ts';

/** Reading takes this long and this much memory at most; beyond it the file is no table but an attack or a mistake. */
const limits = { milliseconds: 120_000, heapMegabytes: 1_000 };

/**
 * The cells of a workbook's sheet – the one named, else the first that has any – read in a thread of its own so that the
 * server answers others meanwhile. Null where the bytes are no workbook.
 */
export async function readWorkbookBytes(bytes: Buffer, sheet: string | null): Promise<WorkbookReading | null> {
  const worker = new Worker(new URL('./xlsx-worker.ts', import.meta.url), {
    workerData: { bytes, wanted: sheet },
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
  });
  const { promise, resolve } = Promise.withResolvers<WorkbookReading | null>();
  const giveUp = setTimeout(() => resolve(null), limits.milliseconds);
  worker.once('message', resolve);
  worker.once('error', () => resolve(null));
  worker.once('exit', () => resolve(null));
  const reading = await promise;
  clearTimeout(giveUp);
  await worker.terminate();
  return reading;
}
