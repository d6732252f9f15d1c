import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importContext } from '../../modules/log-review/service/intake/context.ts';
import { importLog } from '../../modules/log-review/service/intake/import.ts';
import { postOfFile } from '../../modules/log-review/service/intake/post.ts';
import { prepareMonth } from '../../modules/log-review/service/month/prepare.ts';
import { synthesise } from '../../modules/log-review/synth/synthesise.ts';
import { dayOf } from '../../platform/clock.ts';
import type { Services } from '../../platform/services.ts';
import { rewriteForDemo } from '../log-review/rewrite.ts';
import { demoRegion } from '../organisation/region.ts';
import { seeToSource } from './log-source.ts';
import { reviewPastMonth } from './past-reviews.ts';

/** The size the demo can read in while someone looks around, and the seed that makes its two months. */
const synthetic = { size: 'S', seed: 2026, shape: 'first', months: 2 } as const;
const SOURCE = 'Journalsystemet';

/** The two months before this one, as `YYYY-MM`: one that is reviewed, one that is to be. */
export function monthsOfDemo(today: Temporal.PlainDate): readonly [string, string] {
  const last = today.toPlainYearMonth().subtract({ months: 1 });
  return [last.subtract({ months: 1 }).toString(), last.toString()];
}

type Done = { demo: boolean; logs: boolean; months: readonly string[] };

/** What an earlier start came to. */
async function doneBefore({ pools }: Services): Promise<Done> {
  const { rows } = await pools.owner.query<Done>(
    `select exists (select from organisation.unit where hsa_id = $1) as demo,
       (select count(*) >= ${synthetic.months} from log_review.delivery d join log_review.source s on s.id = d.source_id
         where s.name = $2 and d.state = 'done') as logs,
       array(select to_char(month, 'YYYY-MM') from log_review.month where state = 'drawn') as months`,
    [demoRegion().units[0]?.hsaId, SOURCE],
  );
  return rows[0] ?? { demo: false, logs: false, months: [] };
}

async function bringIn(services: Services, directory: string, month: string): Promise<void> {
  synthesise({ ...synthetic, month }, directory);
  rewriteForDemo(directory);
  await importContext(services, directory);
  for (const one of [month, Temporal.PlainYearMonth.from(month).add({ months: 1 }).toString()]) {
    const post = await postOfFile(join(directory, `log-${one}.csv`));
    await importLog(services, { source: SOURCE, format: 'csv', post });
  }
}

/**
 * Fills the demo region's access logs: a synthetic region of size S over two months, read in, analysed and drawn as any other, the
 * first of them reviewed. Goes on after an earlier start that was ended; does nothing once the months are there, nor in a region that is no demo. `isOver` is asked
 * between the steps, so that a server that stops need not wait for all of them.
 */
export async function fillDemoLogs(services: Services, isOver: () => boolean = () => false): Promise<void> {
  const before = await doneBefore(services);
  if (!before.demo || before.months.length > 1) return;
  const [past, current] = monthsOfDemo(dayOf(services.clock.now()));
  if (!before.logs) {
    const directory = mkdtempSync(join(tmpdir(), 'varna-demo-'));
    try {
      await bringIn(services, directory, past);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  }
  await seeToSource(services, SOURCE);
  if (isOver()) return;
  await reviewPastMonth(services, past, isOver);
  if (isOver()) return;
  await prepareMonth(services, current);
}
