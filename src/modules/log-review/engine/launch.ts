import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { EngineLost } from './engine.ts';
import { type Holder, TAKEN } from './worker/holder.ts';

/** A worker that answers. `child` is null when it is another process's. */
export type Held = Holder & { readonly child: ChildProcess | null };

const WORKER = fileURLToPath(new URL('./worker/main.ts', import.meta.url));

export type Place = { directory: string; socketPath: string; memoryBytes: number };

/** Starts a worker. Kept with it when it answers, with null when the directory is taken; throws EngineLost when it ended otherwise. */
export function launch({ directory, socketPath, memoryBytes }: Place): Promise<Held | null> {
  const child = fork(WORKER, [directory, socketPath, String(memoryBytes)], { execPath: process.execPath });
  return new Promise((up, down) => {
    child.once('message', () => up({ socketPath, pid: child.pid ?? 0, child }));
    child.once('exit', (code, signal) =>
      code === TAKEN ? up(null) : down(new EngineLost(`The worker ended: ${signal ?? code}`)),
    );
    child.once('error', (error) => down(new EngineLost(error)));
  });
}

/** Waits until a process has ended. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((end) => child.once('exit', () => end()));
}

/** Tells a worker to stop, and ends it when it has not after ten seconds. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.connected) child.send('stop');
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended(child);
  clearTimeout(late);
}
