import { existsSync } from 'node:fs';
import pg from 'pg';
import { modules } from '../../modules/index.ts';
import { prepareDatabase } from '../../platform/assemble.ts';
import { type Config, masterKey, readConfig } from '../../platform/config.ts';
import { lockDirectory, openEmbedded } from '../../platform/embedded/index.ts';
import type { Services } from '../../platform/services.ts';
import { texts } from '../../shared/text.ts';
import { withInstallation } from '../installation.ts';
import { stepInWords } from '../progress.ts';

const says = texts({
  making: {
    sv: 'Här finns ingen installation ännu: gör en tom i {place}',
    en: 'There is no installation here yet: making an empty one in {place}',
  },
});

/**
 * Does work on the log of the installation the settings name. Where there is none, an empty one is made first: the tables, and
 * nothing in them; `./varna start` fills it as it fills any other. Error: `StartupError` as `withInstallation`.
 */
export async function withLog<T>(work: (services: Services) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  if (!(await isMade(config))) await make(config);
  return withInstallation(work);
}

async function isMade({ databaseUrl, dataDirectory }: Config): Promise<boolean> {
  return databaseUrl ? await hasTables(databaseUrl) : existsSync(dataDirectory);
}

async function hasTables(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ found: boolean }>(
      "select to_regclass('public.varna_migration') is not null as found",
    );
    return rows[0]?.found ?? false;
  } finally {
    await client.end();
  }
}

async function make(config: Config): Promise<void> {
  stepInWords(says.making, { place: config.dataDirectory });
  const release = lockDirectory(config.dataDirectory);
  const database = config.databaseUrl
    ? { ownerUrl: config.databaseUrl, stop: async () => {} }
    : await openEmbedded({ dataDirectory: config.dataDirectory, language: config.language });
  try {
    await prepareDatabase({ modules, ownerUrl: database.ownerUrl, masterKey: masterKey(config) });
  } finally {
    await database.stop();
    release();
  }
}
