import { existsSync } from 'node:fs';
import { modules } from '../modules/index.ts';
import { assemble, letGo, prepareDatabase } from '../platform/assemble.ts';
import { type Config, masterKey, readConfig } from '../platform/config.ts';
import { refuseOtherKey } from '../platform/db/key-check.ts';
import { openEmbedded } from '../platform/embedded/index.ts';
import type { Services } from '../platform/services.ts';
import { StartupError } from '../platform/startup-error.ts';
import { texts } from '../shared/text.ts';
import { stepInWords } from './progress.ts';

const says = texts({
  none: {
    sv: 'Här finns ingen installation ännu ({place}). Starta Värna först, eller ange rätt VARNA_DATA eller DATABASE_URL.',
    en: 'There is no installation here yet ({place}). Start Värna first, or set the right VARNA_DATA or DATABASE_URL.',
  },
  making: {
    sv: 'Här finns ingen installation ännu: gör en tom ({place})',
    en: 'There is no installation here yet: making an empty one ({place})',
  },
});

const openDatabase = ({ databaseUrl, dataDirectory, language }: Config) =>
  databaseUrl ? { ownerUrl: databaseUrl, stop: async () => {} } : openEmbedded({ dataDirectory, language });

async function isEmpty({ pools }: Services): Promise<boolean> {
  const { rows } = await pools.owner.query<{ found: boolean }>(
    "select to_regclass('public.varna_migration') is not null as found",
  );
  return !rows[0]?.found;
}

type How = {
  /** Makes the tables where there are none, with nothing in them; `./varna start` fills such an installation as any other. */
  readonly orMake?: boolean;
};

/** A command that looks must not make an installation where there was none. */
async function makeOrRefuse(services: Services, ownerUrl: string, { orMake = false }: How): Promise<void> {
  if (!(await isEmpty(services))) return;
  const place = services.config.dataDirectory;
  if (!orMake) throw new StartupError(says.none, { place });
  stepInWords(says.making, { place });
  await prepareDatabase({ modules, ownerUrl, masterKey: services.masterKey });
}

/**
 * Does a command's work on the installation the settings name. One that is running keeps running; one that is not is
 * opened for the while. Error: `StartupError` when there is none, unless the command may make one.
 */
export async function withInstallation<T>(work: (services: Services) => Promise<T>, how: How = {}): Promise<T> {
  const config = readConfig(process.env);
  if (!config.databaseUrl && !how.orMake && !existsSync(config.dataDirectory))
    throw new StartupError(says.none, { place: config.dataDirectory });
  const database = await openDatabase(config);
  const services = assemble({ config, modules, ownerUrl: database.ownerUrl, masterKey: masterKey(config) });
  try {
    await makeOrRefuse(services, database.ownerUrl, how);
    await refuseOtherKey(services.pools.owner, services.masterKey);
    return await work(services);
  } finally {
    await letGo(services);
    await database.stop();
  }
}
