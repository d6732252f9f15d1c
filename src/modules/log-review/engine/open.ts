import { startWorker, type Worker } from './embedded.ts';
import { type Engine, EngineLost } from './engine.ts';
import { openHttpEngine } from './http-engine.ts';
import { oneNode, type Topology } from './topology.ts';

/** Bound for all statements of the embedded engine together; what does not fit is sorted and grouped on disk. */
const MEMORY_BYTES = 6 * 1024 ** 3;

/** The region's own ClickHouse, one node or a cluster by its name there. */
export type Remote = { url: string; cluster?: string };

/** An engine with its worker process in sight. */
export type EmbeddedEngine = Engine & { readonly worker: Worker };

export function openRemoteEngine({ url, cluster }: Remote): Engine {
  const topology: Topology = cluster === undefined ? oneNode : { kind: 'cluster', cluster };
  return openHttpEngine({ url, topology });
}

/**
 * ClickHouse in a worker process of this server, or of another process that has opened it already, with its data in `directory`.
 * Questions wait while the worker is started again; what it was asked when it ended breaks with EngineLost.
 */
export async function openEmbeddedEngine(directory: string, memoryBytes = MEMORY_BYTES): Promise<EmbeddedEngine> {
  const worker = startWorker(directory, memoryBytes);
  const inner = openHttpEngine({ url: 'http://localhost', socketPath: () => worker.socketPath() });
  await worker.ready();
  return {
    worker,
    topology: inner.topology,
    command: (...statement) => asked(worker, () => inner.command(...statement)),
    query: (sql, values) => streamed(worker, () => inner.query(sql, values)),
    insert: (...load) => watched(worker, () => inner.insert(...load)),
    insertSelect: (...load) => watched(worker, () => inner.insertSelect(...load)),
    close: async () => {
      await inner.close();
      await worker.stop();
    },
  };
}

async function watched<T>(worker: Worker, question: () => Promise<T>): Promise<T> {
  await worker.ready();
  return await question().catch((error: unknown) => broken(worker, error));
}

/** A question that never reached the worker is asked again, once, of the worker started after it. */
async function asked(worker: Worker, question: () => Promise<void>): Promise<void> {
  return await watched(worker, question).catch((error: unknown) => {
    if (wasReached(error)) throw error;
    return watched(worker, question);
  });
}

async function* streamed<Row>(worker: Worker, question: () => AsyncIterable<Row>, again = true): AsyncIterable<Row> {
  await worker.ready();
  try {
    yield* question();
  } catch (error) {
    if (!again || wasReached(error)) await broken(worker, error);
    await worker.noticed();
    yield* streamed(worker, question, false);
  }
}

const wasReached = (error: unknown) => !(error instanceof EngineLost) || error.reached;

/** Whoever is told that the engine was lost may ask again at once: the question waits for the new process. */
async function broken(worker: Worker, error: unknown): Promise<never> {
  if (error instanceof EngineLost) await worker.noticed();
  throw error;
}
