import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EngineLost } from './engine.ts';
import { ended, type Held, launch, type Place, stop } from './launch.ts';
import { answeringHolder, listens } from './worker/holder.ts';

/** How a worker that stops is started again, and how long one waits for another process's that does not answer yet. */
const RESTARTS = { failingAtMost: 5, pauseMs: 200, takenAtMost: 300 };

/** The worker process that holds the embedded ClickHouse, kept alive; it may be another process's. */
export type Worker = {
  /** Where it answers now. */
  socketPath(): string;
  /** Kept when the worker answers; throws {@link EngineLost} when it could not be started again. */
  ready(): Promise<void>;
  /** Waits, after a broken answer, until a process that ended is seen to have ended. */
  noticed(): Promise<void>;
  /** The process now running, for those who watch it; none while it is started again. */
  pid(): number | undefined;
  stop(): Promise<void>;
};

type State = { place: Place; held: Held | null; up: Promise<void>; reaching: boolean; stopping: boolean };

/**
 * The worker for `directory`: that of another process when it answers, else one of our own.
 * A directory belongs to one worker at a time, whoever started it; ClickHouse locks it. Ours is started again whenever it ends by
 * itself; when another's ends, ours is started the next time it is needed. A worker that five times in a row ends before it answers is left down.
 */
export function startWorker(directory: string, memoryBytes: number): Worker {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const folder = mkdtempSync(join(tmpdir(), 'varna-log-'));
  const place = { directory, socketPath: join(folder, 'clickhouse.sock'), memoryBytes };
  const state: State = { place, held: null, up: Promise.resolve(), reaching: false, stopping: false };
  reachAgain(state);
  return {
    socketPath: () => state.held?.socketPath ?? place.socketPath,
    ready: () => state.up,
    noticed: () => noticed(state),
    pid: () => state.held?.pid,
    stop: async () => {
      state.stopping = true;
      await state.up.catch(() => {});
      if (state.held?.child) await stop(state.held.child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function noticed(state: State): Promise<void> {
  const { held } = state;
  if (!held) return;
  if (await listens(held.socketPath)) return;
  if (held.child) await ended(held.child);
  else if (state.held === held) reachAgain(state);
}

/** Whoever asks from now on waits for a worker that answers. */
function reachAgain(state: State): void {
  if (state.reaching || state.stopping) return;
  state.reaching = true;
  state.up = reach(state).finally(() => {
    state.reaching = false;
  });
  state.up.catch(() => {});
}

async function reach(state: State): Promise<void> {
  let [failed, taken] = [0, 0];
  while (failed < RESTARTS.failingAtMost && taken < RESTARTS.takenAtMost) {
    if (state.stopping) throw new EngineLost('The engine is closed');
    const held = await someWorker(state).catch((error: unknown) => {
      if (!(error instanceof EngineLost)) throw error;
      failed += 1;
      return null;
    });
    if (held) return keep(state, held);
    taken += 1;
    await new Promise((passed) => setTimeout(passed, RESTARTS.pauseMs));
  }
  throw new EngineLost('The worker ended again and again');
}

/** Another's worker that answers, or one of our own; null when the directory is taken by one that does not answer. */
async function someWorker({ place }: State): Promise<Held | null> {
  const other = await answeringHolder(place.directory);
  if (other) return { ...other, child: null };
  rmSync(place.socketPath, { force: true });
  return await launch(place);
}

function keep(state: State, held: Held): void {
  state.held = held;
  held.child?.once('exit', () => {
    state.held = null;
    reachAgain(state);
  });
}
