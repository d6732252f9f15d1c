import { join } from 'node:path';
import type { Services } from '../../../platform/services.ts';
import type { Engine } from './engine.ts';
import { migrateEngine } from './migrate.ts';
import { openEmbeddedEngine, openRemoteEngine } from './open.ts';

const opened = new WeakMap<Services, Promise<Engine>>();

/**
 * The engine of the installation, opened and brought up to date when it is first asked for; later the same.
 * One that could not be opened is tried again the next time.
 */
export function engineOf(services: Services): Promise<Engine> {
  const before = opened.get(services);
  if (before) return before;
  const opening = open(services);
  opened.set(services, opening);
  opening.catch(() => opened.delete(services));
  return opening;
}

async function open({ config: { clickhouse, dataDirectory } }: Services): Promise<Engine> {
  const engine = clickhouse
    ? openRemoteEngine({ url: clickhouse.url, ...(clickhouse.cluster ? { cluster: clickhouse.cluster } : {}) })
    : await openEmbeddedEngine(join(dataDirectory, 'log'));
  await migrateEngine(engine);
  return engine;
}

/** Closes the engine if it was opened. */
export async function closeEngine(services: Services): Promise<void> {
  const engine = await opened.get(services)?.catch(() => undefined);
  opened.delete(services);
  await engine?.close();
}
