import { parseArgs } from 'node:util';
import { disposableRows, disposeOfMonth } from '../../modules/log-review/service/intake.ts';
import type { Services } from '../../platform/services.ts';
import { showNumber } from '../../shared/date.ts';
import { Problem } from '../../shared/problem.ts';
import { texts } from '../../shared/text.ts';
import { withInstallation } from '../installation.ts';
import { language, say } from '../say.ts';
import { isMonth } from './month.ts';

const says = texts({
  usage: {
    sv: 'Användning: ./varna log dispose --month ÅÅÅÅ-MM [--yes]\n  Gallrar en månads åtkomstloggar när de fem år de ska sparas har gått. Utan --yes visas bara vad som skulle gallras.',
    en: 'Usage: ./varna log dispose --month YYYY-MM [--yes]\n  Disposes of a month of access logs when the five years they must be kept are over. Without --yes it only tells what would go.',
  },
  'kept-still': {
    sv: '{month} ska sparas till {until}. Inget har gallrats.',
    en: '{month} must be kept until {until}. Nothing has been disposed of.',
  },
  would: {
    sv: '{rows} rader från {month} skulle gallras, med det som räknats fram ur dem. Granskningar och utredningar blir kvar. Det går inte att ångra. Kör igen med --yes när regionens gallringsbeslut tillåter det.',
    en: '{rows} rows of {month} would be disposed of, with what was worked out of them. Reviews and investigations stay. It cannot be undone. Run again with --yes when the region’s disposal decision allows it.',
  },
  done: {
    sv: '{rows} rader från {month} är gallrade. Kontrollsummorna finns kvar, så ./varna log verify stämmer.',
    en: '{rows} rows of {month} are disposed of. Their check sums remain, so ./varna log verify still holds.',
  },
});

const EXIT = { done: 0, refused: 1, usage: 2 } as const;
type Order = { month: string; yes: boolean };

function orderOf(args: string[]): Order | null {
  try {
    const options = { month: { type: 'string', default: '' }, yes: { type: 'boolean', default: false } } as const;
    const { month, yes } = parseArgs({ args, options }).values;
    return isMonth(month) ? { month, yes } : null;
  } catch {
    return null;
  }
}

async function dispose(services: Services, { month, yes }: Order): Promise<number> {
  try {
    const rows = yes ? (await disposeOfMonth(services, month)).rows : await disposableRows(services, month);
    console.log(say(yes ? says.done : says.would, { rows: showNumber(rows, language), month }));
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'logReview.kept-still') throw error;
    console.error(say(says['kept-still'], error.values as Record<string, string>));
    return EXIT.refused;
  }
}

/** Disposes of a month of the log; 1 when it must be kept still. */
export async function run(args: string[]): Promise<number> {
  const order = orderOf(args);
  if (order) return withInstallation((services) => dispose(services, order));
  console.error(say(says.usage));
  return EXIT.usage;
}
