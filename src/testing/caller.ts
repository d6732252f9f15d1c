import type { Running } from '../platform/assemble.ts';
import { type Caller, callerWith } from '../platform/http/caller.ts';

export { type Caller, callerWith };

/** Signs a person in by id. */
export async function asPerson({ app, services }: Running, personId: string): Promise<Caller> {
  const expiresAt = services.clock.now().add({ hours: 24 * 365 });
  const { secret } = await services.gate.open({ personId, kind: 'token', method: 'test', assurance: 3, expiresAt });
  return callerWith(app, secret);
}
