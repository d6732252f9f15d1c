import { chance, purpose } from '../chance/draw.ts';
import type { World } from '../world/world.ts';

const MOVED = 0.01;

/** The household the staff file still has for someone who has moved; −1 when the file is right. */
export function staleHousehold({ plan, people }: World, member: number): number {
  const { u, v } = chance(plan.seed, purpose.staleAddress).at(member);
  return u < MOVED ? Math.floor(v * (people.firstOf.length - 1)) : -1;
}
