import { asSystem } from '../../../../platform/assemble.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Engine } from '../../engine/engine.ts';
import { lateEvents, rowsAnalysed } from '../../sampling/late.ts';
import { type LateReviewed, waitingBefore } from '../../store/late.ts';

/** Rows in a month's frame: its own, and of earlier months those that came late. */
export type CountedRows = { own: number; late: LateReviewed[] };

/** Counts what is in the frozen frame of a month. */
export async function countRows(services: Services, engine: Engine, month: string): Promise<CountedRows> {
  const events = await lateEvents(engine, month);
  const waiting = await asSystem(services, 'logReview.late', ({ db }) => waitingBefore(db, month));
  return {
    own: await rowsAnalysed(engine, month),
    late: waiting.map((one) => ({ month: one.month, rows: one.waiting, events: events.get(one.month) ?? 0 })),
  };
}
