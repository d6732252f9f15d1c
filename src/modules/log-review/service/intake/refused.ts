import type { Services } from '../../../../platform/services.ts';
import { engineOf } from '../../engine/installed.ts';
import type { Misfit } from '../../intake/misfit.ts';
import { countQuarantine } from './count.ts';
import { quarantineOf } from './quarantine.ts';
import { sourceFor } from './source.ts';

/**
 * Keeps the records for which a call was refused as a whole (StoreLog is all or nothing). `sha256` names the call, so that the
 * same may be kept again. Throws `logReview.source-unknown` and `EngineLost`.
 */
export async function keepRefused(
  services: Services,
  { source: name, sha256, misfits }: { source: string; sha256: string; misfits: readonly Misfit[] },
): Promise<void> {
  const source = await sourceFor(services, name);
  const engine = await engineOf(services);
  const quarantine = quarantineOf(services, engine, { source: source.name, sha256 });
  await quarantine.add(misfits);
  await quarantine.flush();
  await countQuarantine(services, engine, source);
}
