import { mkdirSync, rmSync } from 'node:fs';
import { modules } from '../../src/modules/index.ts';
import { directoryOf } from '../../src/modules/log-review/engine/installed.ts';
import { asSystem, assemble, prepareDatabase } from '../../src/platform/assemble.ts';
import { masterKey, readConfig } from '../../src/platform/config.ts';
import { startEmbedded } from '../../src/platform/embedded/index.ts';

/** An empty installation of its own below a directory, on two connections, and where its log lies. Taken away by `stop`. */
export async function anInstallation(directory: string) {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const key = masterKey(readConfig({ VARNA_DATA: directory }));
  const database = await startEmbedded({ dataDirectory: directory, report: () => {} });
  const config = readConfig({ VARNA_DATA: directory, DATABASE_URL: database.ownerUrl, VARNA_LOG_LEVEL: 'silent' });
  await prepareDatabase({ modules, ownerUrl: database.ownerUrl, masterKey: key });
  const services = assemble({ config, modules, ownerUrl: database.ownerUrl, masterKey: key });
  await services.jobs.start([]);
  await asSystem(services, 'bench.start', async (context) => {
    for (const { atStart } of modules) await atStart?.(context);
  });
  return {
    services,
    logDirectory: directoryOf(config),
    stop: async (): Promise<void> => {
      for (const { atStop } of modules) await atStop?.(services);
      await services.jobs.stop();
      await services.pools.end();
      await database.stop();
    },
  };
}
