import { parseArgs } from 'node:util';
import { prepareMonth } from '../../modules/log-review/service/month/prepare.ts';
import { Problem } from '../../shared/problem.ts';
import { texts } from '../../shared/text.ts';
import { withInstallation } from '../installation.ts';
import { stepInWords } from '../progress.ts';
import { say } from '../say.ts';
import { isMonth } from './month.ts';

const says = texts({
  usage: {
    sv: 'Användning: ./varna log prepare --month ÅÅÅÅ-MM\n  Analyserar en månad som är slut, drar urvalet och gör enheternas granskningar. Görs annars natten till den 2:a.',
    en: 'Usage: ./varna log prepare --month YYYY-MM\n  Analyses a month that is over, draws the sample and makes the units’ reviews. Otherwise done in the night to the 2nd.',
  },
  step: { sv: '{step}: {seconds} s', en: '{step}: {seconds} s' },
  done: { sv: '{reviews} granskningar med {items} åtkomster.', en: '{reviews} reviews with {items} accesses.' },
  before: {
    sv: 'Urvalet är redan draget. Inget har ändrats.',
    en: 'The sample is drawn already. Nothing has changed.',
  },
  'not-over': { sv: 'Månaden {month} är inte slut.', en: 'The month {month} is not over.' },
  'no-region': { sv: 'Regionen är inte upplagd än.', en: 'The region has not been set up yet.' },
});

const EXIT = { done: 0, refused: 1, usage: 2 } as const;

function monthOf(args: string[]): string | null {
  try {
    const { month = '' } = parseArgs({ args, options: { month: { type: 'string' } } }).values;
    return isMonth(month) ? month : null;
  } catch {
    return null;
  }
}

function refused(error: unknown, month: string): number {
  if (!(error instanceof Problem)) throw error;
  const text = error.code === 'logReview.month-not-over' ? says['not-over'] : says['no-region'];
  if (!['logReview.month-not-over', 'logReview.no-region'].includes(error.code)) throw error;
  console.error(say(text, { month }));
  return EXIT.refused;
}

/** Makes a past month ready for review now; 1 when it is not over yet. */
export async function run(args: string[]): Promise<number> {
  const month = monthOf(args);
  if (!month) {
    console.error(say(says.usage));
    return EXIT.usage;
  }
  return withInstallation(async (services) => {
    try {
      const told = ({ step, elapsedMs }: { step: string; elapsedMs: number }) =>
        stepInWords(says.step, { step, seconds: Math.round(elapsedMs / 100) / 10 });
      const { drawn, reviews, items } = await prepareMonth(services, month, told);
      console.log(say(drawn === 'now' ? says.done : says.before, { reviews, items }));
      return EXIT.done;
    } catch (error) {
      return refused(error, month);
    }
  });
}
