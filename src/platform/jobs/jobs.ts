import type pg from 'pg';
import { PgBoss } from 'pg-boss';
import { timeZone } from '../../shared/date.ts';
import { appRole } from '../db/pools.ts';
import type { Job } from '../module.ts';

type Run = (job: Job, data: Record<string, unknown>) => Promise<void>;

/** Background work on pg-boss. A job sent inside a transaction exists only if it commits. */
export type Jobs = {
  /** Sends within the caller's transaction. */
  send(client: pg.ClientBase, name: string, data: Record<string, unknown>): Promise<void>;
  /** Prepares the queues; with `run` also works on them, otherwise only `drain` does. */
  start(jobs: readonly Job[], run?: Run): Promise<void>;
  /** Runs all that waits now, one after the other; answers how many. */
  drain(run: Run): Promise<number>;
  stop(): Promise<void>;
  state(): 'running' | 'stopped' | 'failing';
};

/** A failure counts for this long; the library asks the database more often than so. */
const FAILING_MS = 15_000;

const grants = `grant usage on schema pgboss to ${appRole};
  grant select, insert, update on all tables in schema pgboss to ${appRole}`;

const queueOf = ({ longestMinutes = 15 }: Job) => ({
  retryLimit: 5,
  retryBackoff: true,
  expireInSeconds: longestMinutes * 60,
});

async function workOn(boss: PgBoss, job: Job, run: Run): Promise<void> {
  await boss.work<Record<string, unknown>>(job.name, { pollingIntervalSeconds: 2 }, async (batch) => {
    for (const { data } of batch) await run(job, data ?? {});
  });
  if (job.every) await boss.schedule(job.name, job.every, {}, { tz: timeZone });
}

async function drainOne(boss: PgBoss, job: Job, run: Run): Promise<number> {
  const batch = await boss.fetch<Record<string, unknown>>(job.name, { batchSize: 100 });
  for (const { id, data } of batch) {
    await run(job, data ?? {});
    await boss.complete(job.name, id);
  }
  return batch.length;
}

/** Jobs are kept over the owner's connection; the application's role may only add and see them. */
export function openJobs(owner: pg.Pool, ownerUrl: string, report: (error: Error) => void): Jobs {
  const boss = new PgBoss({ connectionString: ownerUrl, max: 3, application_name: 'varna-jobs' });
  let known: readonly Job[] = [];
  let started = false;
  let failedAt = Number.NEGATIVE_INFINITY;
  boss.on('error', (error) => {
    failedAt = performance.now();
    report(error as unknown as Error);
  });
  return {
    send: async (client, name, data) => {
      const executeSql = (text: string, values?: unknown[]) => client.query(text, values);
      await boss.send(name, data, { db: { executeSql } });
    },
    start: async (jobs, run) => {
      known = jobs;
      await boss.start();
      await owner.query(grants);
      for (const job of jobs) await boss.createQueue(job.name, queueOf(job));
      if (run) for (const job of jobs) await workOn(boss, job, run);
      started = true;
    },
    drain: async (run) => {
      let done = 0;
      for (const job of known) done += await drainOne(boss, job, run);
      return done;
    },
    stop: async () => {
      if (started) await boss.stop({ graceful: true, timeout: 5000 });
      started = false;
    },
    state: () => (!started ? 'stopped' : performance.now() - failedAt < FAILING_MS ? 'failing' : 'running'),
  };
}
