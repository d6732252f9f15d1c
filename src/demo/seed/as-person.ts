import type { FastifyInstance } from 'fastify';
import { personByHsaId } from '../../modules/organisation/index.ts';
import { type Caller, callerWith } from '../../platform/http/caller.ts';
import type { Services } from '../../platform/services.ts';

/** One of the demo's people at work: asks the server as anyone does, and leaves the same trail. */
export type AtWork = { readonly person: { readonly id: string }; readonly caller: Caller };

const MINUTES = 30;

/** Signs in, does the work and signs out. */
export async function asDemoPerson<T>(
  app: FastifyInstance,
  services: Services,
  hsaId: string,
  work: (me: AtWork) => Promise<T>,
): Promise<T> {
  const person = await personByHsaId(services.gate.pool, hsaId);
  if (!person) throw new Error(`demo person ${hsaId} is missing`);
  const expiresAt = services.clock.now().add({ minutes: MINUTES });
  const { id, secret } = await services.gate.open({
    personId: person.id,
    kind: 'token',
    method: 'demo',
    assurance: 3,
    expiresAt,
    name: 'Demo',
  });
  try {
    return await work({ person, caller: callerWith(app, secret) });
  } finally {
    await services.gate.revoke(id, person.id);
  }
}
