import { asSystem } from '../../../../platform/assemble.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Engine } from '../../engine/engine.ts';
import { setMisfits } from '../../store/intake.ts';
import { misfitCounts } from '../../store/intake-quarantine.ts';

/** Counts what lies in quarantine of a source anew, by sender and reason. */
export async function countQuarantine(services: Services, engine: Engine, source: { id: string; name: string }) {
  const counts = await misfitCounts(engine, source.name);
  if (counts.length === 0) return;
  await asSystem(services, 'logReview.quarantine', ({ db }) => setMisfits(db, source.id, counts));
}
