import { contextDefinitions } from '../../modules/log-review/context/definitions.ts';
import { type ContextReport, importContext } from '../../modules/log-review/service/intake.ts';
import { texts } from '../../shared/text.ts';
import { withInstallation } from '../installation.ts';
import { stepInWords } from '../progress.ts';
import { language, say } from '../say.ts';

const says = texts({
  usage: {
    sv: 'Användning: ./varna log context import KATALOG\n  Läser de filer med kontext som finns i katalogen (CSV, gärna packade). Varje fil ersätter det som fanns, helt eller inte alls.\n  Kolumnerna kan stå i vilken ordning som helst; tomt betyder okänt. Filer som saknas lämnar det som fanns.\n',
    en: 'Usage: ./varna log context import DIR\n  Reads the files of context that are in the directory (CSV, packed if you like). Each file replaces what was there, whole or not at all.\n  Columns may be in any order; empty means unknown. Files that are missing leave what was there.\n',
  },
  done: { sv: '{file}: {rows} rader', en: '{file}: {rows} rows' },
  passedOver: { sv: '  hoppade över kolumner: {columns}', en: '  passed over columns: {columns}' },
  faulty: {
    sv: '{file}: har fel, så inget av den är ändrat',
    en: '{file}: has faults, so nothing of it is changed',
  },
  fault: { sv: '  rad {row}: {message}', en: '  row {row}: {message}' },
  faultIn: { sv: '  rad {row}, {column}: {message}', en: '  row {row}, {column}: {message}' },
});

const EXIT_FAULTS = 1;
const EXIT_USAGE = 2;

const usage = (): string =>
  [
    say(says.usage),
    ...contextDefinitions.map(
      ({ name, columns }) => `  ${`${name}.csv`.padEnd(18)} ${columns.map((column) => column.name).join(',')}`,
    ),
  ].join('\n');

function tell({ file, state, rows, faults, unknownColumns }: ContextReport): void {
  if (state === 'done') stepInWords(says.done, { file, rows });
  else console.error(say(says.faulty, { file }));
  if (unknownColumns.length > 0) console.log(say(says.passedOver, { columns: unknownColumns.join(', ') }));
  for (const { row, column, message } of faults)
    console.error(say(column === '' ? says.fault : says.faultIn, { row, column, message: message[language] }));
}

export async function run([verb, directory, ...more]: string[]): Promise<number> {
  if (verb !== 'import' || !directory || more.length > 0) {
    console.error(usage());
    return EXIT_USAGE;
  }
  const reports = await withInstallation((services) => importContext(services, directory, tell), { orMake: true });
  return reports.some(({ state }) => state === 'faulty') ? EXIT_FAULTS : 0;
}
