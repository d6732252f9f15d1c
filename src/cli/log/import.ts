import { parseArgs } from 'node:util';
import { type LogFormat, logFormats } from '../../modules/log-review/intake/read-log.ts';
import {
  type ImportedLog,
  type ImportProgress,
  importLog,
  postOfFile,
} from '../../modules/log-review/service/intake.ts';
import type { Services } from '../../platform/services.ts';
import { showNumber } from '../../shared/date.ts';
import { texts } from '../../shared/text.ts';
import { tellFailure } from '../failure.ts';
import { withInstallation } from '../installation.ts';
import { stepInWords } from '../progress.ts';
import { language, say } from '../say.ts';
import { logFiles, namesNothing } from './files.ts';

const says = texts({
  usage: {
    sv: 'Användning: ./varna log import FIL… --source NAMN [--format csv|storelog|fhir]\n  FIL         fil, katalog eller jokertecken; packat med gzip går bra\n  --source    källan som loggen kommer från; läggs upp om den är ny och formatet anges\n  --format    csv, storelog (RIV-TA StoreLog v2, XML) eller fhir (AuditEvent R4/R5, NDJSON eller bundle)\nEn fil som avbröts fortsätter där den slutade; en som redan är inläst hoppas över.',
    en: 'Usage: ./varna log import FILE… --source NAME [--format csv|storelog|fhir]\n  FILE        file, directory or wildcard; packed with gzip is fine\n  --source    the source the log comes from; made if it is new and the format is given\n  --format    csv, storelog (RIV-TA StoreLog v2, XML) or fhir (AuditEvent R4/R5, NDJSON or bundle)\nA file that was interrupted goes on where it ended; one that is in already is passed over.',
  },
  none: { sv: 'Det finns ingen sådan fil: {paths}', en: 'There is no such file: {paths}' },
  progress: {
    sv: '{name}: {rows} rader, {speed} rader/s{rest}',
    en: '{name}: {rows} rows, {speed} rows/s{rest}',
  },
  rest: { sv: ', {percent} %, {left} kvar', en: ', {percent} %, {left} left' },
  done: {
    sv: '{name}: {rows} rader inlästa, {duplicates} dubbletter, {quarantined} i karantän. {speed} rader/s på {seconds} s',
    en: '{name}: {rows} rows taken in, {duplicates} duplicates, {quarantined} in quarantine. {speed} rows/s in {seconds} s',
  },
  already: {
    sv: '{name}: redan inläst ({rows} rader). Inget har ändrats.',
    en: '{name}: already taken in ({rows} rows). Nothing has changed.',
  },
  file: { sv: '{name}: går inte att läsa in.', en: '{name}: cannot be taken in.' },
});

const EXIT_USAGE = 2;

type Order = { paths: string[]; source: string; format: LogFormat | undefined };
const isFormat = (word: string): word is LogFormat => logFormats.some((format) => format === word);

function orderOf(args: string[]): Order | null {
  const options = { source: { type: 'string' }, format: { type: 'string' } } as const;
  try {
    const { values, positionals: paths } = parseArgs({ args, options, allowPositionals: true });
    const { source = '', format } = values;
    if (paths.length === 0 || source.trim() === '' || (format !== undefined && !isFormat(format))) return null;
    return { paths, source: source.trim(), format };
  } catch {
    return null;
  }
}

const clock = (seconds: number): string =>
  seconds < 90
    ? `${seconds} s`
    : seconds < 5_400
      ? `${Math.round(seconds / 60)} min`
      : `${Math.round(seconds / 3_600)} h`;

function tellProgress({ name, rows, rowsPerSecond, share, secondsLeft }: ImportProgress): void {
  const left = secondsLeft === null ? '' : clock(secondsLeft);
  const rest = share === null ? '' : say(says.rest, { percent: Math.floor(share * 100), left });
  stepInWords(says.progress, { name, rows, speed: rowsPerSecond, rest });
}

function tellDone(name: string, done: ImportedLog, milliseconds: number): void {
  const { rows, duplicates, quarantined } = done;
  if (done.already) {
    stepInWords(says.already, { name, rows });
    return;
  }
  const seconds = showNumber(Math.round(milliseconds / 100) / 10, language);
  const speed = Math.round((rows + duplicates) / (milliseconds / 1000));
  stepInWords(says.done, { name, rows, duplicates, quarantined, speed, seconds });
}

/** Takes in one file; answers whether it went well. `last`: what has come is rolled up with it. */
async function takeIn(services: Services, path: string, { source, format }: Order, last: boolean): Promise<boolean> {
  const post = await postOfFile(path);
  const start = performance.now();
  try {
    const order = { source, post, rollUp: last, ...(format ? { format } : {}) };
    const done = await importLog(services, order, tellProgress);
    tellDone(post.name, done, performance.now() - start);
    return true;
  } catch (error) {
    console.error(say(says.file, { name: post.name }));
    await tellFailure(error);
    return false;
  }
}

/** Takes in every file; the others are taken in though one cannot be. */
export async function run(args: string[]): Promise<number> {
  const order = orderOf(args);
  if (!order) {
    console.error(say(says.usage));
    return EXIT_USAGE;
  }
  const missing = namesNothing(order.paths);
  const files = missing.length > 0 ? [] : logFiles(order.paths, order.format ?? 'csv');
  if (files.length === 0) {
    console.error(say(says.none, { paths: (missing.length > 0 ? missing : order.paths).join(' ') }));
    return EXIT_USAGE;
  }
  const takeInAll = async (services: Services): Promise<number> => {
    let failed = 0;
    for (const [place, path] of files.entries())
      if (!(await takeIn(services, path, order, place === files.length - 1))) failed += 1;
    return failed > 0 ? 1 : 0;
  };
  return await withInstallation(takeInAll, { orMake: true });
}
