import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { modules } from '../src/modules/index.ts';
import { asSystem, assemble, prepareDatabase } from '../src/platform/assemble.ts';
import { masterKey, readConfig } from '../src/platform/config.ts';
import { startEmbedded } from '../src/platform/embedded/index.ts';
import type { Job } from '../src/platform/module.ts';
import { fillOrganisation } from './organisation.ts';
import { startProgram } from './server.ts';

/** An installation of its own with the large region in it, taken away by `stop`. `jobs` are those whose queues are wanted. */
export async function aLargeRegion(jobs: readonly Job[] = []) {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'varna-bench-'));
  const key = masterKey(readConfig({ VARNA_DATA: dataDirectory }));
  const database = await startEmbedded({ dataDirectory, report: () => {} });
  const settings = {
    VARNA_DATA: dataDirectory,
    DATABASE_URL: database.ownerUrl,
    VARNA_REQUESTS_PER_MINUTE: '1000000',
    VARNA_LOG_LEVEL: 'silent',
  };
  await prepareDatabase({ modules, ownerUrl: database.ownerUrl, masterKey: key });
  const services = assemble({ config: readConfig(settings), modules, ownerUrl: database.ownerUrl, masterKey: key });
  await services.jobs.start(jobs);
  await asSystem(services, 'bench.start', async (context) => {
    for (const { atStart } of modules) await atStart?.(context);
  });
  console.log('Fyller på organisationen');
  const region = await fillOrganisation(services);
  const expiresAt = services.clock.now().add({ hours: 4 });
  return {
    services,
    region,
    owner: services.pools.owner,
    /** A token for the API as one of the people. */
    tokenOf: async (personId: string): Promise<string> =>
      (await services.gate.open({ personId, kind: 'token', method: 'bench', assurance: 3, expiresAt })).secret,
    /** Värna as it runs, in a process of its own. */
    startVarna: () => startProgram('./varna-server.ts', settings),
    /** Another program on the same database. */
    startBeside: (file: string) => startProgram(file, settings),
    stop: async (): Promise<void> => {
      await services.jobs.stop();
      await services.pools.end();
      await database.stop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}
