import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { system } from './access/actor.ts';
import { syncRolePermissions } from './access/roles.ts';
import { recordEntry } from './audit/record-entry.ts';
import { openGate } from './auth/gate.ts';
import { type Clock, dayOf, systemClock } from './clock.ts';
import { type Config, deriveKey } from './config.ts';
import { markKey, refuseOtherKey } from './db/key-check.ts';
import { migrate } from './db/migrate.ts';
import { ensureRoles, openPools } from './db/pools.ts';
import { inTransaction } from './db/transaction.ts';
import { openFileStore } from './files/store.ts';
import { buildApp } from './http/app.ts';
import { withinProgram } from './http/origin.ts';
import { wordsOf } from './http/problems.ts';
import { openJobs } from './jobs/jobs.ts';
import type { AuditNote, Context, Job, Module } from './module.ts';
import type { Services } from './services.ts';

export type Parts = { config: Config; modules: readonly Module[]; ownerUrl: string; masterKey: Buffer; clock?: Clock };

/** Where the platform's own migrations lie; modules' come after, in their order. */
const platformMigrations = { name: 'platform', directory: new URL('./migrations/', import.meta.url) };

/** Every part's migrations, in their order. */
export const migrationSources = (modules: readonly Module[]) => [
  platformMigrations,
  ...modules.flatMap(({ name, migrations }) => (migrations ? [{ name, directory: migrations }] : [])),
];

/**
 * Brings the database up to the program: roles, migrations, permissions of roles. Answers how many migrations ran.
 * Error: `StartupError` when the database belongs to another master key; nothing is changed then.
 */
export async function prepareDatabase({ modules, ownerUrl, masterKey }: Omit<Parts, 'config'>): Promise<number> {
  const pools = openPools(ownerUrl, deriveKey(masterKey, 'database'));
  try {
    await refuseOtherKey(pools.owner, masterKey);
    await ensureRoles(pools.owner, deriveKey(masterKey, 'database'));
    const applied = await migrate(pools.owner, migrationSources(modules));
    await markKey(pools.owner, masterKey);
    await syncRolePermissions(pools.owner, modules);
    return applied;
  } finally {
    await pools.end();
  }
}

/** The running program's parts, built once. */
export function assemble({ config, modules, ownerUrl, masterKey, clock = systemClock }: Parts): Services {
  const pools = openPools(ownerUrl, deriveKey(masterKey, 'database'));
  const key = deriveKey(masterKey, 'files');
  return {
    config,
    clock,
    pools,
    modules,
    words: wordsOf(modules),
    masterKey,
    files: openFileStore(join(config.dataDirectory, 'files'), key, config.uploadBytes),
    jobs: openJobs(pools.owner, ownerUrl, () => {}),
    gate: openGate(pools.gate, clock, config.session.idleMinutes),
  };
}

/**
 * Runs work as the system in one transaction: jobs, the first start, the command line. With `audit` it is written in the trail
 * as that action, with what the work notes.
 */
export function asSystem<T>(
  services: Services,
  action: string,
  work: (context: Context) => Promise<T>,
  audit?: `${string}.${string}`,
): Promise<T> {
  const now = services.clock.now();
  const today = dayOf(now);
  const requestId = `${action}-${now.epochMilliseconds}`;
  const acting = { actorId: system.id, permission: null, requestId, today: today.toString() };
  const noted: AuditNote = {};
  return inTransaction(services.pools.app, acting, async (db, client) => {
    const result = await work({
      db,
      actor: system,
      now,
      today,
      language: 'sv',
      requestId,
      services,
      from: withinProgram,
      note: (more) => void Object.assign(noted, more),
      enqueue: (job, data) => services.jobs.send(client, job, data),
      cookieOf: () => undefined,
      cookie: () => {},
      redirect: () => {},
    });
    const entry = { actorId: system.id, ...noted, permission: null, outcome: 'done', requestId } as const;
    if (audit) await recordEntry(client, { ...entry, action: audit });
    return result;
  });
}

/** Runs one job as the system: first what it does in a transaction, then what it does without. */
export const runJob =
  (services: Services) =>
  async (job: Job, data: Record<string, unknown>): Promise<void> => {
    await asSystem(services, job.name, (context) => job.run(context, data));
    await job.work?.(services, data);
  };

/** What modules keep beside the database and the files. */
export const storesOf = ({ modules }: Pick<Services, 'modules'>) => modules.flatMap(({ stores = [] }) => stores);

export const jobsOf = (modules: readonly Module[]): Job[] => modules.flatMap(({ jobs = [] }) => jobs);

const LISTEN_AGAIN_MS = 1000;

/** What may be remembered of who may do what is dropped as soon as anyone, in any process, changes it. */
function hearChanges({ pools, gate }: Services): () => void {
  let stopped = false;
  let listening: pg.PoolClient | undefined;
  const listen = async () => {
    if (stopped) return;
    const client = await pools.owner.connect();
    listening = client;
    client.on('notification', gate.forget);
    client.once('error', again);
    await client.query('listen varna_access');
    gate.forget();
  };
  const letGo = () => {
    const client = listening;
    listening = undefined;
    client?.release(true);
  };
  const again = () => {
    letGo();
    gate.forget();
    setTimeout(() => listen().catch(again), LISTEN_AGAIN_MS).unref();
  };
  listen().catch(again);
  return () => {
    stopped = true;
    letGo();
  };
}

/** Closes what the program holds open, the modules' own first. */
export async function letGo(services: Services): Promise<void> {
  for (const { atStop } of services.modules) await atStop?.(services);
  await services.pools.end();
}

export type Running = { app: FastifyInstance; services: Services; stop(): Promise<void> };

type RunOptions = {
  /** False (tests): jobs wait until they are drained. */
  work?: boolean;
  /** Gets the database ready and then calls `begin`, now or later; without it the database is ready. */
  prepare?: (begin: () => Promise<void>) => Promise<void>;
};

/** Server and jobs. The server can answer, if only to say that the database is not there, before jobs begin. */
export async function run(
  services: Services,
  { work = true, prepare = (begin) => begin() }: RunOptions = {},
): Promise<Running> {
  const app = await buildApp(services);
  let stopHearing = () => {};
  await prepare(async () => {
    const jobs = jobsOf(services.modules);
    await (work ? services.jobs.start(jobs, runJob(services)) : services.jobs.start(jobs));
    stopHearing = hearChanges(services);
  });
  const stop = async () => {
    await app.close();
    stopHearing();
    await services.jobs.stop();
    await letGo(services);
  };
  return { app, services, stop };
}
