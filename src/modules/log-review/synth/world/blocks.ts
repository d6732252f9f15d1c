import { regularUnits } from './affinity.ts';
import type { World } from './world.ts';

export type BlockKind = 'Inner' | 'Outer';

/** The unit whose notes a patient with a block has closed. */
export const blockedUnit = ({ affinity }: Pick<World, 'affinity'>, patient: number): number =>
  affinity.regular(patient, patient % regularUnits);

/** Inner: closed to other units. Outer: closed to other providers, so only where a private provider runs the unit. */
export const blockKind = ({ units }: Pick<World, 'units'>, unit: number): BlockKind =>
  (units.provider[unit] ?? 0) > 0 ? 'Outer' : 'Inner';

/** Whether a patient's block stands between someone at a unit and the notes it closes. */
export function isBlockedFor(world: Pick<World, 'affinity' | 'units'>, patient: number, unit: number): boolean {
  const closed = blockedUnit(world, patient);
  if (blockKind(world, closed) === 'Inner') return unit !== closed;
  return world.units.provider[unit] !== world.units.provider[closed];
}
