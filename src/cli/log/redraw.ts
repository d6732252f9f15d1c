import { parseArgs } from 'node:util';
import { redraw } from '../../modules/log-review/service/month/redraw.ts';
import { unitByHsa } from '../../modules/log-review/store/redraw.ts';
import { seedTimeNames } from '../../modules/log-review/texts/month.ts';
import { asSystem } from '../../platform/assemble.ts';
import { texts } from '../../shared/text.ts';
import { withInstallation } from '../installation.ts';
import { say } from '../say.ts';
import { isMonth } from './month.ts';

const says = texts({
  usage: {
    sv: 'Användning: ./varna log redraw --month ÅÅÅÅ-MM [--unit HSA-ID]\n  Drar om urvalet med samma slumptal och jämför med det som granskades. Ändrar inget.',
    en: 'Usage: ./varna log redraw --month YYYY-MM [--unit HSA-ID]\n  Draws the sample again with the same seed and compares it with what was reviewed. Changes nothing.',
  },
  'unknown-unit': { sv: 'Det finns ingen enhet med HSA-id {unit}.', en: 'There is no unit with HSA-id {unit}.' },
  same: {
    sv: 'Samma urval: {strata} urvalsramar och {items} åtkomster stämmer.',
    en: 'The same sample: {strata} frames and {items} accesses agree.',
  },
  differs: { sv: 'Urvalet skiljer sig:', en: 'The sample differs:' },
});

const EXIT = { same: 0, differs: 1, usage: 2 } as const;

type Order = { month: string; unit: string | undefined };

function orderOf(args: string[]): Order | null {
  try {
    const { month = '', unit } = parseArgs({
      args,
      options: { month: { type: 'string' }, unit: { type: 'string' } },
    }).values;
    return isMonth(month) ? { month, unit } : null;
  } catch {
    return null;
  }
}

function tell({ same, strata, items, differences, seedTime }: Awaited<ReturnType<typeof redraw>>): number {
  if (seedTime !== 'before') console.log(say(seedTimeNames[seedTime]));
  if (same) {
    console.log(say(says.same, { strata, items }));
    return EXIT.same;
  }
  console.log(say(says.differs));
  for (const difference of differences) console.log(`  ${say(difference)}`);
  return EXIT.differs;
}

/** Draws a month again and says whether it is the same; 0 when it is, 1 when it is not. */
export async function run(args: string[]): Promise<number> {
  const order = orderOf(args);
  if (!order) {
    console.error(say(says.usage));
    return EXIT.usage;
  }
  return withInstallation(async (services) => {
    const { month, unit } = order;
    if (unit === undefined) return tell(await redraw(services, month));
    const unitId = await asSystem(services, 'logReview.redraw', ({ db }) => unitByHsa(db, unit));
    if (unitId) return tell(await redraw(services, month, unitId));
    console.error(say(says['unknown-unit'], { unit }));
    return EXIT.usage;
  });
}
