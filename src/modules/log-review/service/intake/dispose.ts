import { asSystem } from '../../../../platform/assemble.ts';
import { dayOf } from '../../../../platform/clock.ts';
import type { Context } from '../../../../platform/module.ts';
import type { Services } from '../../../../platform/services.ts';
import { Problem } from '../../../../shared/problem.ts';
import { periodOf } from '../../analysis/statement.ts';
import { disposeMonth, keptUntil } from '../../engine/batch/dispose.ts';
import { row } from '../../engine/engine.ts';
import { engineOf } from '../../engine/installed.ts';
import { inTurn } from './turn.ts';

function refuseKept({ clock }: Services, month: string): Temporal.PlainDate {
  const [today, until] = [dayOf(clock.now()), keptUntil(periodOf(month).month)];
  if (Temporal.PlainDate.compare(until, today) <= 0) return today;
  throw new Problem('logReview.kept-still', 409, { month, until: until.toString() });
}

/** How many rows would go, were a month disposed of. Errors: `logReview.kept-still`. */
export async function disposableRows(services: Services, month: string): Promise<number> {
  refuseKept(services, month);
  const asked = 'select count() as n from access_log where toYYYYMM(day) = {month:UInt32}';
  return (await row<{ n: number }>(await engineOf(services), asked, { month: periodOf(month).month })).n;
}

/**
 * Disposes of a month of the log, `YYYY-MM`, when the five years it must be kept are over (HSLF-FS 2016:40, 4 kap. 9 §), and writes it in
 * the trail first. Reviews and investigations stay. Errors: `logReview.kept-still`.
 */
export async function disposeOfMonth(services: Services, month: string): Promise<{ rows: number }> {
  const today = refuseKept(services, month);
  return await inTurn(services, async () => {
    const rows = await disposableRows(services, month);
    const told = async ({ note }: Context) => note({ detail: { month, rows } });
    await asSystem(services, 'logReview.dispose', told, 'logReview.log-disposed');
    await disposeMonth(await engineOf(services), periodOf(month).month, { person: 'varna log dispose', today });
    return { rows };
  });
}
