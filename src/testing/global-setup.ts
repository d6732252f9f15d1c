import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { modules } from '../modules/index.ts';
import { prepareDatabase } from '../platform/assemble.ts';

import { dropDatabase, makeDatabase, templateName } from './databases.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    database: { ownerUrl: string; templateUrl: string; masterKey: string };
  }
}

async function aServer(): Promise<{ ownerUrl: string; stop(): Promise<void> }> {
  if (process.env.DATABASE_URL) return { ownerUrl: process.env.DATABASE_URL, stop: async () => {} };
  const dataDirectory = await mkdtemp(join(tmpdir(), 'varna-test-'));
  const { startEmbedded } = await import('../platform/embedded/index.ts');
  const server = await startEmbedded({ dataDirectory, forTests: true, report: () => {} });
  const stop = async () => {
    await server.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  };
  return { ownerUrl: server.ownerUrl, stop };
}

/** One PostgreSQL for all tests, and one migrated database that each test file gets a copy of. */
export default async function setup(project: TestProject) {
  const server = await aServer();
  const masterKey = randomBytes(32);
  const templateUrl = await makeDatabase(server.ownerUrl, templateName);
  await prepareDatabase({ modules, ownerUrl: templateUrl, masterKey });
  project.provide('database', { ownerUrl: server.ownerUrl, templateUrl, masterKey: masterKey.toString('base64') });
  return async () => {
    await dropDatabase(server.ownerUrl, templateName);
    await server.stop();
  };
}
