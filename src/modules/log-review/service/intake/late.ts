import { asSystem } from '../../../../platform/assemble.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Engine } from '../../engine/engine.ts';
import { rollUp } from '../../engine/roll-up.ts';
import { rowsAnalysed, rowsIn } from '../../sampling/late.ts';
import * as store from '../../store/late.ts';

const action = 'logReview.late';

/**
 * Counts what has come to months after they were drawn: to all of them, or to those of some days. The count of months that were
 * drawn before there was one begins with the rows they were analysed with.
 */
export async function countLate(services: Services, engine: Engine, days?: readonly string[]): Promise<void> {
  const drawn = await asSystem(services, action, ({ db }) => store.drawnMonths(db));
  const touched = days && new Set(days.map((day) => day.slice(0, 7)));
  const asked = drawn.filter(({ month }) => touched?.has(month) ?? true);
  if (asked.length === 0) return;
  const uncounted = asked.filter(({ counted }) => !counted).map(({ month }) => month);
  const begun = await Promise.all(uncounted.map(async (month) => ({ month, rows: await rowsAnalysed(engine, month) })));
  const come = await rowsIn(
    engine,
    asked.map(({ month }) => month),
  );
  await asSystem(services, action, async ({ db, now }) => {
    for (const { month, rows } of begun) await store.insertDrawnRows(db, month, rows, now.toString());
    await store.setRowsCome(db, come, now.toString());
  });
}

/** Rolls up what has come and counts what came late. Answers the days made. In turn: the caller sees to that. */
export async function rollUpLog(services: Services, engine: Engine): Promise<string[]> {
  const days = await rollUp(engine);
  if (days.length > 0) await countLate(services, engine, days);
  return days;
}
