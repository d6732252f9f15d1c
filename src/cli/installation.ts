import { existsSync } from 'node:fs';
import { modules } from '../modules/index.ts';
import { assemble, letGo } from '../platform/assemble.ts';
import { type Config, masterKey, readConfig } from '../platform/config.ts';
import { refuseOtherKey } from '../platform/db/key-check.ts';
import { openEmbedded } from '../platform/embedded/index.ts';
import type { Services } from '../platform/services.ts';
import { StartupError } from '../platform/startup-error.ts';
import { texts } from '../shared/text.ts';

const says = texts({
  none: {
    sv: 'Här finns ingen installation ännu ({place}). Starta Värna först, eller ange rätt VARNA_DATA eller DATABASE_URL.',
    en: 'There is no installation here yet ({place}). Start Värna first, or set the right VARNA_DATA or DATABASE_URL.',
  },
});

const openDatabase = ({ databaseUrl, dataDirectory, language }: Config) =>
  databaseUrl ? { ownerUrl: databaseUrl, stop: async () => {} } : openEmbedded({ dataDirectory, language });

/** A command that looks must not make an installation where there was none. */
async function refuseEmpty({ pools, config }: Services): Promise<void> {
  const { rows } = await pools.owner.query<{ found: boolean }>(
    "select to_regclass('public.varna_migration') is not null as found",
  );
  if (!rows[0]?.found) throw new StartupError(says.none, { place: config.dataDirectory });
}

/**
 * Does a command's work on the installation the settings name. One that is running keeps running; one that is not is
 * opened for the while. Error: `StartupError` when there is none.
 */
export async function withInstallation<T>(work: (services: Services) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  if (!config.databaseUrl && !existsSync(config.dataDirectory))
    throw new StartupError(says.none, { place: config.dataDirectory });
  const database = await openDatabase(config);
  const services = assemble({ config, modules, ownerUrl: database.ownerUrl, masterKey: masterKey(config) });
  try {
    await refuseEmpty(services);
    await refuseOtherKey(services.pools.owner, services.masterKey);
    return await work(services);
  } finally {
    await letGo(services);
    await database.stop();
  }
}
