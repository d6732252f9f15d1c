import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EngineLost } from './engine.ts';

/** How a worker that stops is started again. */
const RESTARTS = { failingAtMost: 5, pauseMs: 200 };
const WORKER = fileURLToPath(new URL('./worker/main.ts', import.meta.url));

/** The worker process that holds the embedded ClickHouse, kept alive. */
export type Worker = {
  readonly socketPath: string;
  /** Kept when the worker answers; throws {@link EngineLost} when it could not be started again. */
  ready(): Promise<void>;
  /** Waits, after a broken answer, until a process that ended is seen to have ended. */
  noticed(): Promise<void>;
  /** The process now running, for those who watch it. */
  pid(): number | undefined;
  stop(): Promise<void>;
};

type State = { child: ChildProcess; up: Promise<void>; failed: number; stopping: boolean };

/**
 * Starts the worker for `directory` and starts it again whenever it ends by itself.
 * A directory belongs to one worker at a time. A worker that five times in a row ends before it answers is left down.
 */
export function startWorker(directory: string, memoryBytes: number): Worker {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const folder = mkdtempSync(join(tmpdir(), 'varna-log-'));
  const socketPath = join(folder, 'clickhouse.sock');
  const launch = () => fork(WORKER, [directory, socketPath, String(memoryBytes)], { execPath: process.execPath });
  const state = watched(launch, socketPath);
  return {
    socketPath,
    ready: () => state.up,
    noticed: async () => {
      if (!(await listens(socketPath))) await ended(state.child);
    },
    pid: () => state.child.pid,
    stop: async () => {
      await stop(state);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function watched(launch: () => ChildProcess, socketPath: string): State {
  const child = launch();
  const state: State = { child, up: answers(child), failed: 0, stopping: false };
  const watch = (current: ChildProcess) =>
    current.once('exit', () => {
      if (state.stopping) return;
      state.up = again(state, launch, socketPath, watch);
      state.up.catch(() => {});
    });
  watch(child);
  state.up.catch(() => {});
  return state;
}

async function again(
  state: State,
  launch: () => ChildProcess,
  socketPath: string,
  watch: (child: ChildProcess) => void,
) {
  state.failed += 1;
  if (state.failed > RESTARTS.failingAtMost) throw new EngineLost('The worker ended again and again');
  await new Promise((passed) => setTimeout(passed, RESTARTS.pauseMs));
  if (state.stopping) throw new EngineLost('The engine is closed');
  rmSync(socketPath, { force: true });
  state.child = launch();
  watch(state.child);
  await answers(state.child);
  state.failed = 0;
}

/** Kept at the worker's first word; broken when it ends before that. */
const answers = (child: ChildProcess) =>
  new Promise<void>((up, down) => {
    child.once('message', () => up());
    child.once('exit', (code, signal) => down(new EngineLost(`The worker ended: ${signal ?? code}`)));
    child.once('error', (error) => down(new EngineLost(error)));
  });

async function stop(state: State): Promise<void> {
  state.stopping = true;
  if (state.child.connected) state.child.send('stop');
  const late = setTimeout(() => state.child.kill('SIGKILL'), 10_000);
  await ended(state.child);
  clearTimeout(late);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((end) => child.once('exit', () => end()));
}

const listens = (socketPath: string) =>
  new Promise<boolean>((tell) => {
    const socket = connect(socketPath, () => tell(socket.destroy() !== null));
    socket.once('error', () => tell(false));
  });
