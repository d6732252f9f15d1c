import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, closeSync, mkdtempSync, openSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { as } from './account.ts';
import type { Binaries } from './binaries.ts';
import { explainFailure, LogTail } from './failure.ts';
import { plainEnvironment, SETTINGS_FILE } from './initialise.ts';
import type { Place, Teller } from './place.ts';
import { readPostmaster, socketIn } from './postmaster.ts';
import { configurationFile } from './settings.ts';
import { says } from './texts.ts';

/** What is decided before PostgreSQL starts and holds when it has to be started again. */
export type Cluster = {
  readonly place: Place;
  readonly binaries: Binaries;
  readonly socketDirectory: string;
  readonly forTests: boolean;
};

// The longest path a socket may have is 107 bytes on Linux and 103 on macOS; commas and quotes part a list of directories.
const SOCKET_PATH_BYTES = 103;
const fits = (directory: string) =>
  Buffer.byteLength(socketIn(directory)) <= SOCKET_PATH_BYTES && !/[,"]/.test(directory);

/** Where the socket lies: beside the data, or in a short directory of its own. */
export function socketDirectoryFor({ home, account }: Place): string {
  if (fits(home)) return home;
  const directory = mkdtempSync(path.join(tmpdir(), 'varna-'));
  if (account) chownSync(directory, account.uid, account.gid);
  return directory;
}

/**
 * Starts PostgreSQL and waits until it takes questions, however long its recovery takes.
 * It stands in a session of its own: Ctrl-C reaches our server first, which then stops it in order.
 */
export async function launch(cluster: Cluster, tell: Teller): Promise<ChildProcess> {
  const { place, binaries } = cluster;
  const settings = configurationFile({ ...cluster, log: place.log });
  writeFileSync(path.join(place.data, SETTINGS_FILE), settings);
  const startLog = path.join(place.log, 'start.log');
  const logs = [new LogTail(todaysLog(place)), new LogTail(startLog)];
  const log = openSync(startLog, 'w', 0o600);
  const child = spawn(binaries.postgres, ['-D', place.data], {
    ...as(place.account, place.home),
    env: plainEnvironment,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  stopWithUs(child);
  await ready(child, place, { tell, logs });
  return child;
}

const left = new WeakSet<ChildProcess>();

/** Lets PostgreSQL run on when this process ends. */
export function leaveRunning(child: ChildProcess): void {
  left.add(child);
  child.unref();
}

/** Should the program end without stopping it, PostgreSQL is told to close down by itself. */
function stopWithUs(child: ChildProcess): void {
  const last = () => left.has(child) || child.kill('SIGINT');
  process.once('exit', last);
  child.once('exit', () => process.off('exit', last));
}

/** Before the log proper is open PostgreSQL writes to the start log, afterwards to today's. */
const todaysLog = (place: Place) => path.join(place.log, `postgresql-${new Date().toISOString().slice(8, 10)}.log`);

type Watch = { tell: Teller; logs: readonly LogTail[] };

async function ready(child: ChildProcess, place: Place, { tell, logs }: Watch): Promise<void> {
  const ended = endOf(child);
  const began = performance.now();
  let told = 0;
  while (!isReady(child, place)) {
    if (ended.error) throw ended.error;
    if (ended.is)
      throw explainFailure(logs.map((log) => log.read()).join('\n'), { directory: place.home, log: place.log });
    const seconds = Math.floor((performance.now() - began) / 5000) * 5;
    if (seconds > told) tell(says.recovering, { seconds });
    told = seconds;
    await sleep(10);
  }
}

function endOf(child: ChildProcess): { is: boolean; error?: Error } {
  const ended: { is: boolean; error?: Error } = { is: false };
  child.once('exit', () => {
    ended.is = true;
  });
  child.once('error', (error) => {
    ended.error = error;
  });
  return ended;
}

function isReady(child: ChildProcess, { data }: Place): boolean {
  const kept = readPostmaster(data);
  return kept !== undefined && kept.pid === child.pid && kept.ready;
}
