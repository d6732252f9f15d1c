import { parseArgs } from 'node:util';
import { type FileReport, importFiles } from '../modules/organisation/index.ts';
import { showNumber } from '../shared/date.ts';
import { type Text, texts } from '../shared/text.ts';
import { withInstallation } from './installation.ts';
import { language, say } from './say.ts';

export const summary: Text = {
  sv: 'Organisationen: import läser in enheter, personer och uppdrag från filer',
  en: 'The organisation: import brings in units, people and assignments from files',
};

const says = texts({
  usage: {
    sv: 'Användning: ./varna org import FIL… [--dry-run] [--complete]\n  --dry-run   visar vad som skulle hända och gör inget\n  --complete  filerna är fullständiga: det de saknar avslutas',
    en: 'Usage: ./varna org import FILE… [--dry-run] [--complete]\n  --dry-run   shows what would happen and does nothing\n  --complete  the files are complete: what they lack is ended',
  },
  file: {
    sv: '{file} · {kind}: {created} nya, {changed} ändrade, {ended} avslutade, {unchanged} oförändrade',
    en: '{file} · {kind}: {created} new, {changed} changed, {ended} ended, {unchanged} unchanged',
  },
  fault: { sv: '  rad {row}, {column}: {message}', en: '  row {row}, {column}: {message}' },
  more: { sv: '  … och {count} till', en: '  … and {count} more' },
  created: { sv: '  ny       ', en: '  new      ' },
  changed: { sv: '  ändrad   ', en: '  changed  ' },
  ended: { sv: '  avslutad ', en: '  ended    ' },
  done: { sv: 'Inläst på {seconds} s.', en: 'Imported in {seconds} s.' },
  tried: { sv: 'Provkört på {seconds} s. Inget är ändrat.', en: 'Tried in {seconds} s. Nothing is changed.' },
  stopped: {
    sv: 'Filerna har fel. Inget är inläst. Rätta dem och försök igen.',
    en: 'The files have errors. Nothing is imported. Correct them and try again.',
  },
});

const EXIT_FAULTS = 1;
const EXIT_USAGE = 2;
const SHOWN_FAULTS = 50;
const SHOWN_SAMPLES = 5;

type Asked = { paths: string[]; dryRun: boolean; complete: boolean };

function asked(args: string[]): Asked | null {
  const options = { 'dry-run': { type: 'boolean' }, complete: { type: 'boolean' } } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [verb, ...paths] = positionals;
    if (verb !== 'import' || paths.length === 0) return null;
    return { paths, dryRun: values['dry-run'] ?? false, complete: values.complete ?? false };
  } catch {
    return null;
  }
}

function tellFaults({ preview: { errors } }: FileReport): void {
  for (const fault of errors.slice(0, SHOWN_FAULTS)) console.error(say(says.fault, fault));
  if (errors.length > SHOWN_FAULTS) console.error(say(says.more, { count: errors.length - SHOWN_FAULTS }));
}

function tellSamples({ preview: { samples } }: FileReport): void {
  for (const what of ['created', 'changed', 'ended'] as const)
    for (const { label, detail } of samples.filter((sample) => sample.what === what).slice(0, SHOWN_SAMPLES))
      console.log(`${say(says[what])}${label}${what === 'changed' ? ` – ${detail}` : ''}`);
}

function tell(report: FileReport, dryRun: boolean): void {
  const { created, changed, ended, unchanged } = report.preview;
  const counts = Object.entries({ created, changed, ended, unchanged });
  const shown = Object.fromEntries(counts.map(([what, count]) => [what, showNumber(count, language)]));
  console.log(say(says.file, { file: report.file, kind: report.kind[language], ...shown }));
  if (dryRun) tellSamples(report);
  tellFaults(report);
}

export async function run(args: string[]): Promise<number> {
  const order = asked(args);
  if (!order) {
    console.error(say(says.usage));
    return EXIT_USAGE;
  }
  const start = performance.now();
  const { paths, ...how } = order;
  const { reports } = await withInstallation((services) => importFiles(services, paths, { ...how, language }));
  for (const report of reports) tell(report, how.dryRun);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const failed = reports.some(({ preview }) => preview.errors.length > 0);
  const outcome = failed ? says.stopped : how.dryRun ? says.tried : says.done;
  (failed ? console.error : console.log)(say(outcome, { seconds }));
  return failed ? EXIT_FAULTS : 0;
}
