import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { clearCases } from '../../modules/log-review/service/intake.ts';
import type { Services } from '../../platform/services.ts';
import { texts } from '../../shared/text.ts';
import { withInstallation } from '../installation.ts';
import { say } from '../say.ts';
import { caseHeading, caseLine } from './case-line.ts';
import { isMonth } from './month.ts';

const says = texts({
  usage: {
    sv: 'Användning: ./varna log cases --month ÅÅÅÅ-MM [--format csv] [--lowest POÄNG]\n  Skriver månadens fall som CSV, högsta poäng först, med patienter i klartext. Att de togs ut skrivs i revisionsspåret.\n  --lowest    bara fall med minst så många poäng',
    en: 'Usage: ./varna log cases --month YYYY-MM [--format csv] [--lowest SCORE]\n  Writes the cases of the month as CSV, the highest score first, with patients in clear. That they were taken out is written in the audit trail.\n  --lowest    only cases with at least that score',
  },
});

const EXIT_USAGE = 2;
const PIECE = 64 * 1024;
const SCORE = /^\d{1,6}(\.\d{1,6})?$/;

function orderOf(args: string[]): { month: string; lowest: number } | null {
  const options = {
    month: { type: 'string' },
    format: { type: 'string', default: 'csv' },
    lowest: { type: 'string', default: '0' },
  } as const;
  try {
    const { month, format, lowest } = parseArgs({ args, options }).values;
    return isMonth(month) && format === 'csv' && SCORE.test(lowest) ? { month, lowest: Number(lowest) } : null;
  } catch {
    return null;
  }
}

/** Writes as fast as it is read at the other end. */
async function write(services: Services, month: string, lowest: number): Promise<void> {
  let held = `${caseHeading}\n`;
  const put = async () => {
    if (!process.stdout.write(held)) await once(process.stdout, 'drain');
    held = '';
  };
  for await (const found of clearCases(services, month, lowest)) {
    held += caseLine(found);
    if (held.length > PIECE) await put();
  }
  await put();
}

export async function run(args: string[]): Promise<number> {
  const order = orderOf(args);
  if (!order) {
    console.error(say(says.usage));
    return EXIT_USAGE;
  }
  await withInstallation((services) => write(services, order.month, order.lowest));
  return 0;
}
