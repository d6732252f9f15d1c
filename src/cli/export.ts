import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { asSystem } from '../platform/assemble.ts';
import { backupSays } from '../platform/backup/index.ts';
import { type Description, type StoresAsked, storedRows, writeOpenArchive } from '../platform/open-archive/index.ts';
import type { Services } from '../platform/services.ts';
import { StartupError } from '../platform/startup-error.ts';
import { type Text, texts } from '../shared/text.ts';
import { withInstallation } from './installation.ts';
import { isMonth } from './log/month.ts';
import { stepInWords } from './progress.ts';
import { say } from './say.ts';

export const summary: Text = {
  sv: 'Lämnar ut hela installationen som ett öppet arkiv: JSON och filer, okrypterat',
  en: 'Hands out the whole installation as an open archive: JSON and files, unencrypted',
};

const says = texts({
  usage: {
    sv: 'Användning: ./varna export KATALOG [--without-logs | --month ÅÅÅÅ-MM] [--yes]\n  --without-logs   utan åtkomstloggarna\n  --month          bara åtkomstloggarna för en månad\n  --yes            bekräftar i förväg',
    en: 'Usage: ./varna export DIRECTORY [--without-logs | --month YYYY-MM] [--yes]\n  --without-logs   without the access logs\n  --month          only the access logs of one month\n  --yes            confirms beforehand',
  },
  ask: {
    sv: 'Allt i installationen skrivs okrypterat till {directory}: personuppgifter, incidenter, bilagor{logs}.\nDet antecknas i revisionsspåret. Skriv ja för att fortsätta: ',
    en: 'Everything in the installation is written unencrypted to {directory}: personal data, incidents, attachments{logs}.\nThis is entered in the audit trail. Type yes to go on: ',
  },
  logs: {
    sv: ' och åtkomstloggarna med patienternas personnummer',
    en: ', and the access logs with the identity numbers of patients',
  },
  needsYes: {
    sv: 'Inget är utlämnat. Lägg till --yes när ingen finns att fråga.',
    en: 'Nothing is handed out. Add --yes when there is nobody to ask.',
  },
  declined: { sv: 'Inget är utlämnat.', en: 'Nothing is handed out.' },
  done: {
    sv: '\n  Arkivet är klart: {directory}\n  Öppna index.html där. Inget är krypterat: förvara det därefter.\n',
    en: '\n  The archive is ready: {directory}\n  Open index.html in it. Nothing is encrypted: keep it accordingly.\n',
  },
});

const EXIT_DECLINED = 1;
const EXIT_USAGE = 2;

const options = {
  yes: { type: 'boolean', default: false },
  'without-logs': { type: 'boolean', default: false },
  month: { type: 'string' },
} as const;

type Asked = { directory: string; yes: boolean; stores: StoresAsked };

/** Which logs go along; null for what cannot be. */
function storesAsked(without: boolean, month: string | undefined): StoresAsked | null {
  if (month === undefined) return without ? 'none' : 'all';
  return without || !isMonth(month) ? null : { month };
}

function asked(args: string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [directory, ...more] = positionals;
    const stores = storesAsked(values['without-logs'], values.month);
    if (!directory || more.length > 0 || !stores) return null;
    return { directory: path.resolve(directory), yes: values.yes, stores };
  } catch {
    return null;
  }
}

/** Whether whoever sits there says yes; null when nobody does. */
async function confirmed({ directory, stores }: Asked): Promise<boolean | null> {
  if (!process.stdin.isTTY) return null;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(say(says.ask, { directory, logs: stores === 'none' ? '' : say(says.logs) }));
  terminal.close();
  return ['ja', 'yes'].includes(answer.trim().toLowerCase());
}

function refusePlace(directory: string): void {
  if (existsSync(directory)) throw new StartupError(backupSays.fileExists, { file: directory });
  const above = path.dirname(directory);
  if (!existsSync(above)) throw new StartupError(backupSays.noDirectory, { directory: above });
}

const enter = (services: Services, { tables, files, stores }: Description): Promise<void> =>
  asSystem(
    services,
    'export',
    async (context) => {
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      context.note({ detail: { tables: tables.length, rows, files: files.count, logRows: storedRows(stores) } });
    },
    'installation.exported',
  );

export async function run(args: string[]): Promise<number> {
  const order = asked(args);
  if (!order) {
    console.error(say(says.usage));
    return EXIT_USAGE;
  }
  const { directory, yes, stores } = order;
  refusePlace(directory);
  const agreed = yes || (await confirmed(order));
  if (!agreed) {
    console.error(say(agreed === null ? says.needsYes : says.declined));
    return EXIT_DECLINED;
  }
  await withInstallation((services) =>
    writeOpenArchive(services, directory, {
      report: stepInWords,
      stores,
      beforeItStands: (description) => enter(services, description),
    }),
  );
  console.log(say(says.done, { directory }));
  return 0;
}
