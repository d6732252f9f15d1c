import { join } from 'node:path';
import type { Config } from '../../../platform/config.ts';
import type { Services } from '../../../platform/services.ts';
import type { Engine } from './engine.ts';
import { migrateEngine } from './migrate.ts';
import { openEmbeddedEngine, openRemoteEngine } from './open.ts';

/** By the installation's pools, which stay the same whatever else of the services is changed for a while. */
const opened = new WeakMap<Services['pools'], Promise<Engine>>();

/**
 * The engine of the installation, opened and brought up to date when it is first asked for; later the same.
 * One that could not be opened is tried again the next time.
 */
export function engineOf(services: Services): Promise<Engine> {
  const before = opened.get(services.pools);
  if (before) return before;
  const opening = open(services);
  opened.set(services.pools, opening);
  opening.catch(() => opened.delete(services.pools));
  return opening;
}

/** Where the embedded engine keeps the log. */
export const directoryOf = ({ dataDirectory }: Pick<Config, 'dataDirectory'>): string =>
  join(dataDirectory, 'clickhouse');

async function open({ config }: Services): Promise<Engine> {
  const { clickhouse } = config;
  const engine = clickhouse
    ? openRemoteEngine({ url: clickhouse.url, ...(clickhouse.cluster ? { cluster: clickhouse.cluster } : {}) })
    : await openEmbeddedEngine(directoryOf(config));
  await migrateEngine(engine);
  return engine;
}

/** Closes the engine if it was opened. */
export async function closeEngine(services: Services): Promise<void> {
  const engine = await opened.get(services.pools)?.catch(() => undefined);
  opened.delete(services.pools);
  await engine?.close();
}
