import { builderOn, type Db } from '../../../platform/db/kysely.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import type { Context } from '../../../platform/module.ts';
import type { Services } from '../../../platform/services.ts';

/** The database as sign-in sees it: credentials, sessions, attempts. Each statement stands alone, outside the request's transaction. */
export const gateOf = ({ gate }: Services): Db => builderOn(gate.pool);

/** Several statements at the gate that all happen or none, with their author in the trail. */
export const atGate = <T>(context: Context, authorId: string, work: (gate: Db) => Promise<T>): Promise<T> => {
  const { services, requestId, today } = context;
  const acting = { actorId: authorId, permission: null, requestId, today: today.toString() };
  return inTransaction(services.pools.gate, acting, (gate) => work(gate));
};
