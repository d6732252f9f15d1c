import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { modules } from '../modules/index.ts';
import { assemble, type Running, run, runJob } from '../platform/assemble.ts';
import type { Clock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { asPerson, type Caller, callerWith } from './caller.ts';
import { dropDatabase, makeDatabase } from './databases.ts';

/** A clock that stands still until told otherwise. */
export type TestClock = Clock & { set(moment: string): void };

export function testClock(moment = '2026-11-21T10:00:00Z'): TestClock {
  let now = Temporal.Instant.from(moment);
  return {
    now: () => now,
    set: (next) => {
      now = Temporal.Instant.from(next);
    },
  };
}

/** A running installation of its own for one test file. */
export type TestRegion = {
  readonly running: Running;
  readonly clock: TestClock;
  /** Someone signed in; made the first time they are named (see `asPerson`). */
  as(personId: string): Promise<Caller>;
  /** Nobody signed in. */
  readonly nobody: Caller;
  /** Runs every waiting job. */
  drainJobs(): Promise<number>;
  /** A statement as the database's owner, past row-level security: for looking and for arranging. */
  query<T = Record<string, unknown>>(statement: string, values?: unknown[]): Promise<T[]>;
};

let count = 0;

async function start(clock: TestClock) {
  const { ownerUrl, masterKey } = inject('database');
  const name = `varna_test_${process.pid}_${++count}`;
  const databaseUrl = await makeDatabase(ownerUrl, name, templateOf());
  const dataDirectory = await mkdtemp(join(tmpdir(), 'varna-files-'));
  const config = readConfig({
    VARNA_DATA: dataDirectory,
    VARNA_LOG_LEVEL: 'silent',
    VARNA_REQUESTS_PER_MINUTE: '1000000',
  });
  const services = assemble({
    config,
    modules,
    ownerUrl: databaseUrl,
    masterKey: Buffer.from(masterKey, 'base64'),
    clock,
  });
  const running = await run(services, { work: false });
  const stop = async () => {
    await running.stop();
    await dropDatabase(ownerUrl, name);
    await rm(dataDirectory, { recursive: true, force: true });
  };
  return { running, stop };
}

const templateOf = () => new URL(inject('database').templateUrl).pathname.slice(1);

/** Starts an installation before the file's tests and stops it after. Its database is a copy of the migrated template. */
export function aRegion(moment?: string): TestRegion {
  const clock = testClock(moment);
  let started: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    started = await start(clock);
  });
  afterAll(() => started?.stop());
  const running = () => started.running;
  return {
    get running() {
      return running();
    },
    clock,
    as: (personId) => asPerson(running(), personId),
    get nobody() {
      return callerWith(running().app, undefined);
    },
    drainJobs: () => running().services.jobs.drain(runJob(running().services)),
    query: async <T>(statement: string, values: unknown[] = []) =>
      (await running().services.pools.owner.query(statement, values)).rows as T[],
  };
}
