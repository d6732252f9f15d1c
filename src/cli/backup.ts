import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { asSystem, storesOf } from '../platform/assemble.ts';
import { backup, backupSays, type Manifest } from '../platform/backup/index.ts';
import { keyFingerprint, masterKeyFile, settingsInForce } from '../platform/config.ts';
import type { Services } from '../platform/services.ts';
import { StartupError } from '../platform/startup-error.ts';
import { showMoment } from '../shared/date.ts';
import { type Text, texts } from '../shared/text.ts';
import { withInstallation } from './installation.ts';
import { stepInWords } from './progress.ts';
import { say } from './say.ts';

export const summary: Text = {
  sv: 'Tar en säkerhetskopia av hela installationen i en fil, också medan Värna är igång',
  en: 'Takes a backup of the whole installation in one file, also while Värna is running',
};

const says = texts({
  usage: { sv: 'Användning: ./varna backup FIL', en: 'Usage: ./varna backup FILE' },
  done: {
    sv: '\n  Säkerhetskopian är klar: {file} ({megabytes} MB)\n  Den visar läget {takenAt}.',
    en: '\n  The backup is ready: {file} ({megabytes} MB)\n  It shows how things stood at {takenAt}.',
  },
  keyInFile: {
    sv: '\n  HUVUDNYCKELN FÖLJER INTE MED. Utan den går kopian inte att läsa.\n  Förvara {key} för sig, på en annan plats än kopian. Fingeravtryck: {fingerprint}',
    en: '\n  THE MASTER KEY IS NOT IN IT. Without it the backup cannot be read.\n  Keep {key} by itself, in another place than the backup. Fingerprint: {fingerprint}',
  },
});

const EXIT_USAGE = 2;

function refusePlace(file: string): void {
  if (existsSync(file)) throw new StartupError(backupSays.fileExists, { file });
  const directory = path.dirname(file);
  if (!existsSync(directory)) throw new StartupError(backupSays.noDirectory, { directory });
}

/** Nothing is taken out of the installation without a trace of it. */
const enter = (services: Services, { takenAt, tables, files }: Manifest): Promise<void> =>
  asSystem(
    services,
    'backup',
    async (context) => {
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      context.note({ detail: { takenAt, rows, files: files.count } });
    },
    'installation.backed-up',
  );

async function take(services: Services, file: string): Promise<void> {
  const { pools, masterKey, config, clock } = services;
  const source = {
    owner: pools.owner,
    masterKey,
    files: path.join(config.dataDirectory, 'files'),
    settings: settingsInForce(process.env),
    stores: storesOf(services).map(({ name, copy }) => ({ name, copy: () => copy(services) })),
    now: clock.now(),
    report: stepInWords,
  };
  const { takenAt } = await backup(source, file, (manifest) => enter(services, manifest));
  const megabytes = Math.ceil(statSync(file).size / 1024 / 1024);
  console.log(say(says.done, { file, megabytes, takenAt: showMoment(takenAt) }));
  const key = config.key ? 'VARNA_KEY' : masterKeyFile(config);
  console.log(`${say(says.keyInFile, { key, fingerprint: keyFingerprint(masterKey) })}\n`);
}

export async function run(args: string[]): Promise<number> {
  const [given, ...more] = args;
  if (!given || given.startsWith('-') || more.length > 0) {
    console.error(say(says.usage));
    return EXIT_USAGE;
  }
  const file = path.resolve(given);
  refusePlace(file);
  await withInstallation((services) => take(services, file));
  return 0;
}
