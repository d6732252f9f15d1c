import { parseArgs } from 'node:util';
import { dayText } from '../../modules/log-review/synth/region/month.ts';
import { type Asked, type Shape, type Size, shapes, sizes } from '../../modules/log-review/synth/region/plan.ts';
import { type Manifest, synthesise } from '../../modules/log-review/synth/synthesise.ts';
import { texts } from '../../shared/text.ts';
import { stepInWords } from '../progress.ts';
import { say } from '../say.ts';

const says = texts({
  usage: {
    sv: 'Användning: ./varna log synth --size S|M|L --seed N --out KATALOG [--shape first|second|careful] [--month ÅÅÅÅ-MM] [--months N]\n  S 300 anställda och 100 000 rader · M en dag i en stor region · L en månad, 66 miljoner rader (13 GB)\n  --months N ger N månader i följd (inte M), en loggfil per månad',
    en: 'Usage: ./varna log synth --size S|M|L --seed N --out DIR [--shape first|second|careful] [--month YYYY-MM] [--months N]\n  S 300 staff and 100,000 rows · M one day in a large region · L one month, 66 million rows (13 GB)\n  --months N makes N months in a row (not M), one log file a month',
  },
  day: { sv: '{day}: {rows} rader', en: '{day}: {rows} rows' },
  done: {
    sv: '{rows} rader i loggen på {seconds} s, {speed} rader/s. Filerna med summor står i manifest.json.',
    en: '{rows} rows in the log in {seconds} s, {speed} rows/s. The files and their sums are in manifest.json.',
  },
});

const EXIT_USAGE = 2;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const SEED = /^\d{1,9}$/;
const MONTHS = /^[1-9]\d?$/;
/** The month of the handbook's measurements: it has the hour that comes twice. */
const usual = { seed: '1', shape: 'first', month: '2026-10', months: '1' } as const;

const options = {
  size: { type: 'string' },
  seed: { type: 'string', default: usual.seed },
  shape: { type: 'string', default: usual.shape },
  month: { type: 'string', default: usual.month },
  months: { type: 'string', default: usual.months },
  out: { type: 'string' },
} as const;

type Order = { readonly asked: Asked; readonly directory: string };

const isSize = (word: string): word is Size => sizes.some((size) => size === word);
const isShape = (word: string): word is Shape => shapes.some((shape) => shape === word);

function orderOf(args: string[]): Order | null {
  try {
    const { size = '', seed, shape, month, months, out } = parseArgs({ args, options }).values;
    if (!out || !isSize(size) || !isShape(shape) || !MONTH.test(month) || !SEED.test(seed)) return null;
    if (!MONTHS.test(months) || (size === 'M' && months !== '1')) return null;
    return { asked: { size, seed: Number(seed), shape, month, months: Number(months) }, directory: out };
  } catch {
    return null;
  }
}

function tell({ files }: Manifest, milliseconds: number): void {
  const logs = Object.entries(files).filter(([name]) => name.startsWith('log'));
  const rows = logs.reduce((sum, [, file]) => sum + file.rows, 0);
  const seconds = Math.round(milliseconds / 100) / 10;
  stepInWords(says.done, { rows, seconds, speed: Math.round((rows / milliseconds) * 1000) });
}

/** Writes a synthetic region and says how it goes, a day at a time. */
export async function run(args: string[]): Promise<number> {
  const order = orderOf(args);
  if (!order) {
    console.error(say(says.usage));
    return EXIT_USAGE;
  }
  const start = performance.now();
  const told = (day: number, rows: number) => stepInWords(says.day, { day: dayText(day), rows });
  tell(synthesise(order.asked, order.directory, told), performance.now() - start);
  return 0;
}
