import { asSystem } from '../../../../platform/assemble.ts';
import type { Services } from '../../../../platform/services.ts';
import { type Verdict, verifyLog } from '../../engine/batch/verify.ts';
import { engineOf } from '../../engine/installed.ts';
import { lastSealed } from '../../store/intake.ts';
import { inTurn } from './turn.ts';

/** Shows that the log is what came: every row of every load, none beside them, and no load gone since the latest delivery. */
export async function verifyWholeLog(services: Services): Promise<Verdict> {
  const engine = await engineOf(services);
  return await inTurn(services, async () => {
    const known = await asSystem(services, 'logReview.verified', ({ db }) => lastSealed(db));
    return await verifyLog(engine, known);
  });
}
