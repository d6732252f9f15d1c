import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../../platform/config.ts';
import type { Store } from '../../../platform/module.ts';
import { copiesOf } from './copies.ts';
import { directoryOf, engineOf } from './installed.ts';
import { openEmbeddedEngine } from './open.ts';

const placeOf = (config: Config) => join(copiesOf(directoryOf(config)), 'log');

/** As ClickHouse writes text; the path is the installation's own. */
const quoted = (path: string) => `'${path.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/**
 * The log of the embedded engine in a backup; a region's own ClickHouse is backed up where it is.
 * ClickHouse makes the copy itself, of the parts as they lie at that moment. Pseudonyms stay pseudonyms.
 */
export const logStore: Store = {
  name: 'log',
  room: placeOf,
  copy: async (services) => {
    const { config } = services;
    if (config.clickhouse || !existsSync(directoryOf(config))) return null;
    const directory = placeOf(config);
    const done = () => rm(directory, { recursive: true, force: true });
    await done();
    await (await engineOf(services)).command(`backup database default to File(${quoted(directory)})`);
    return { directory, done };
  },
  take: async ({ config }) => {
    const engine = await openEmbeddedEngine(directoryOf(config));
    try {
      await engine.command(`restore database default from File(${quoted(placeOf(config))})`);
    } finally {
      await engine.close();
    }
  },
};
