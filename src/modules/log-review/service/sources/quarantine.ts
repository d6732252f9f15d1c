import type { z } from 'zod';
import type { Services } from '../../../../platform/services.ts';
import { Problem } from '../../../../shared/problem.ts';
import { type MisfitRecord, mostShown } from '../../contract/source.ts';
import { EngineLost } from '../../engine/engine.ts';
import { engineOf } from '../../engine/installed.ts';
import { quarantined } from '../intake/quarantine.ts';

type Asked = { source: string; sender: string; reason: string };

/** The latest records that wait in quarantine, as they came. Throws `logReview.engine-lost` when the engine does not answer. */
export async function inQuarantine(services: Services, asked: Asked): Promise<z.infer<typeof MisfitRecord>[]> {
  try {
    const found = await quarantined(services, await engineOf(services), { ...asked, limit: mostShown });
    return found.map(({ sender, reason, raw, noted_at }) => ({ sender, reason, raw, notedAt: noted_at }));
  } catch (error) {
    if (error instanceof EngineLost) throw new Problem('logReview.engine-lost', 503);
    throw error;
  }
}
