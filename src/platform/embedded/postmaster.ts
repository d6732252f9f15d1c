import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartupError } from '../startup-error.ts';
import type { Teller } from './place.ts';
import { processesIn, signal, worksIn } from './process.ts';
import { says } from './texts.ts';

/** What a running PostgreSQL writes of itself in `postmaster.pid`. */
export type Postmaster = { readonly pid: number; readonly socketDirectory: string; readonly ready: boolean };

const FAST_STOP_MS = 60_000;
const IMMEDIATE_STOP_MS = 10_000;

export const pidFile = (data: string) => path.join(data, 'postmaster.pid');
export const socketIn = (directory: string) => path.join(directory, '.s.PGSQL.5432');

/** Reads `postmaster.pid`: its lines are pid, data directory, start, port, socket directory, host, shared memory, state. */
export function readPostmaster(data: string): Postmaster | undefined {
  if (!existsSync(pidFile(data))) return undefined;
  const [pid, , , , socketDirectory = '', , , state = ''] = readFileSync(pidFile(data), 'utf8').split('\n');
  return { pid: Number(pid), socketDirectory, ready: state.trim() === 'ready' };
}

/** The PostgreSQL at work in the directory, whoever started it. */
export function runningPostmaster(data: string): Postmaster | undefined {
  const kept = readPostmaster(data);
  return kept && worksIn(kept.pid, data) ? kept : undefined;
}

/**
 * Makes the directory free after an interruption: ends the PostgreSQL that lost its server in an orderly way,
 * then the children of one that was killed, then the files that speak of a dead one: PostgreSQL believes them as long as anything bears its number, even a zombie.
 */
export async function clearLeftovers(data: string, tell: Teller): Promise<void> {
  const orphan = runningPostmaster(data);
  if (orphan) {
    tell(says.stoppingOrphan, { pid: orphan.pid });
    await stopRunning(data);
  }
  await endChildren(data);
  const kept = readPostmaster(data);
  if (!kept) return;
  if (await answers(socketIn(kept.socketDirectory))) throw new StartupError(says.inUseElsewhere, { directory: data });
  const socket = socketIn(kept.socketDirectory);
  for (const file of [socket, `${socket}.lock`, pidFile(data)]) rmSync(file, { force: true });
}

/** Ends what runs in the directory: open transactions roll back, everything committed is written; if that takes too long, at once. */
export async function stopRunning(data: string): Promise<void> {
  const pid = runningPostmaster(data)?.pid;
  if (pid === undefined) return;
  signal(pid, 'SIGINT');
  if (await until(() => !worksIn(pid, data), FAST_STOP_MS)) return;
  signal(pid, 'SIGQUIT');
  await until(() => !worksIn(pid, data), IMMEDIATE_STOP_MS);
}

/** Without their parent they only hold the shared memory; what is committed is in the log on disk. */
async function endChildren(data: string): Promise<void> {
  if (await until(() => processesIn(data).length === 0, 2_000)) return;
  for (const pid of processesIn(data)) signal(pid, 'SIGKILL');
  await until(() => processesIn(data).length === 0, IMMEDIATE_STOP_MS);
}

async function until(done: () => boolean, patienceMs: number): Promise<boolean> {
  const end = performance.now() + patienceMs;
  while (!done()) {
    if (performance.now() > end) return false;
    await sleep(20);
  }
  return true;
}

function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = createConnection(socket);
    connection.once('connect', () => resolve(true)).once('error', () => resolve(false));
    connection.once('connect', () => connection.destroy());
  });
}
