import { asSystem } from '../platform/assemble.ts';
import type { Services } from '../platform/services.ts';

/** Fills an installation nobody works in yet: with the demo region, or with a link for its first administrator. */
export async function firstFill(_services: Services, _report: (step: string) => void): Promise<void> {
  void asSystem;
}
