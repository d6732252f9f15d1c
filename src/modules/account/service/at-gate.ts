import { builderOn, type Db } from '../../../platform/db/kysely.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import type { Context } from '../../../platform/module.ts';
import type { Services } from '../../../platform/services.ts';

/** The database as sign-in sees it: credentials, sessions, attempts. Each statement stands alone, outside the request's transaction. */
export const gateOf = ({ gate }: Services): Db => builderOn(gate.pool);

/** A change at the gate, all of it or none, with its author in the trail; whoever it shuts out is out when this answers. */
export async function atGate<T>(context: Context, authorId: string, work: (gate: Db) => Promise<T>): Promise<T> {
  const { services, requestId, today } = context;
  const acting = { actorId: authorId, permission: null, requestId, today: today.toString() };
  const result = await inTransaction(services.pools.gate, acting, (gate) => work(gate));
  services.gate.forget();
  return result;
}
