import { rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { modules } from '../modules/index.ts';
import {
  asSystem,
  assemble,
  jobsOf,
  letGo,
  migrationSources,
  prepareDatabase,
  storesOf,
} from '../platform/assemble.ts';
import {
  backupSays,
  type Manifest,
  migrationsFor,
  refuseDatabase,
  refuseFiles,
  restore,
  verifyArchive,
} from '../platform/backup/index.ts';
import { type Config, deriveKey, keptMasterKey, masterKeyFile, readConfig } from '../platform/config.ts';
import { knownMigrations } from '../platform/db/migrate.ts';
import { ensureRoles } from '../platform/db/pools.ts';
import { lockDirectory, startEmbedded } from '../platform/embedded/index.ts';
import type { Store } from '../platform/module.ts';
import type { Services } from '../platform/services.ts';
import { StartupError } from '../platform/startup-error.ts';
import { showMoment } from '../shared/date.ts';
import { type Text, texts } from '../shared/text.ts';
import { step, stepInWords } from './progress.ts';
import { language, say } from './say.ts';

export const summary: Text = {
  sv: 'Läser in en säkerhetskopia i en tom installation',
  en: 'Restores a backup into an empty installation',
};

const says = texts({
  usage: { sv: 'Användning: ./varna restore FIL', en: 'Usage: ./varna restore FILE' },
  done: {
    sv: '\n  Återläst: allt är som det var {takenAt}. Alla får logga in på nytt.\n  Kontrollera gärna revisionsspåret med ./varna audit verify, och starta sedan med ./varna start.',
    en: '\n  Restored: everything is as it was at {takenAt}. Everyone has to sign in again.\n  You may check the audit trail with ./varna audit verify; then start with ./varna start.',
  },
});

const EXIT_USAGE = 2;

function keyFor(config: Config): Buffer {
  const key = keptMasterKey(config);
  if (!key) throw new StartupError(backupSays.noKey, { file: masterKeyFile(config) });
  return key;
}

const filesOf = ({ dataDirectory }: Config) => path.join(dataDirectory, 'files');

async function refuseFull(ownerUrl: string, place: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await refuseDatabase(client, place);
  } finally {
    await client.end();
  }
}

type Checked = { config: Config; masterKey: Buffer; manifest: Manifest; file: string };

/** Everything that can be refused is refused here, before anything is made. */
async function check(config: Config, file: string): Promise<Checked> {
  const masterKey = keyFor(config);
  await refuseFiles(filesOf(config));
  if (config.databaseUrl) await refuseFull(config.databaseUrl, 'DATABASE_URL');
  step(say(backupSays.checking));
  const manifest = await verifyArchive(file, masterKey);
  migrationsFor(manifest, await knownMigrations(migrationSources(modules)));
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  const { takenAt, version, files } = manifest;
  stepInWords(backupSays.checked, { takenAt: showMoment(takenAt), version, rows, files: files.count });
  return { config, masterKey, manifest, file };
}

/** Where the copies of stores are laid, and how they are taken in; what was laid is gone afterwards. */
function laying(services: Services) {
  const laid = new Set<Store>();
  const room = (name: string) => {
    const store = storesOf(services).find((each) => each.name === name);
    if (store && !laid.has(store)) rmSync(store.room(services.config), { recursive: true, force: true });
    if (store) laid.add(store);
    return store?.room(services.config);
  };
  const takeStores = async () => {
    for (const store of laid) {
      await store.take(services);
      rmSync(store.room(services.config), { recursive: true, force: true });
    }
  };
  return { room, takeStores };
}

/** The whole of it into one database, then up to this program's version, with a trace in the trail. */
async function bringIn({ config, masterKey, manifest, file }: Checked, ownerUrl: string): Promise<void> {
  const services = assemble({ config, modules, ownerUrl, masterKey });
  const { jobs, pools } = services;
  const known = await knownMigrations(migrationSources(modules));
  const queues = jobsOf(modules);
  try {
    await ensureRoles(pools.owner, deriveKey(masterKey, 'database'));
    await jobs.start(queues);
    await restore(
      {
        ownerUrl,
        masterKey,
        files: filesOf(config),
        known,
        report: stepInWords,
        ...laying(services),
        sendJob: async (client, { name, data }) =>
          queues.some((queue) => queue.name === name) ? jobs.send(client, name, data) : undefined,
      },
      file,
      manifest,
    );
    const applied = await prepareDatabase({ modules, ownerUrl, masterKey });
    if (applied > 0) stepInWords(backupSays.upgraded, { count: applied });
    const note = { detail: { takenAt: manifest.takenAt, version: manifest.version } };
    await asSystem(services, 'restore', async (context) => context.note(note), 'installation.restored');
  } finally {
    await jobs.stop();
    await letGo(services);
  }
}

async function open({ databaseUrl, dataDirectory }: Config) {
  if (databaseUrl) return { ownerUrl: databaseUrl, stop: async () => {} };
  return startEmbedded({ dataDirectory, language, report: step });
}

export async function run(args: string[]): Promise<number> {
  const [given, ...more] = args;
  if (!given || given.startsWith('-') || more.length > 0) {
    console.error(say(says.usage));
    return EXIT_USAGE;
  }
  const config = readConfig(process.env);
  const checked = await check(config, path.resolve(given));
  const release = lockDirectory(config.dataDirectory);
  const database = await open(config);
  try {
    await refuseFull(database.ownerUrl, config.dataDirectory);
    await bringIn(checked, database.ownerUrl);
  } finally {
    await database.stop();
    release();
  }
  console.log(`${say(says.done, { takenAt: showMoment(checked.manifest.takenAt) })}\n`);
  return 0;
}
