import type { Context } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import { may } from '../permissions.ts';
import * as store from '../store/grant.ts';

/** What somebody must be able to do over the whole region at any time; otherwise nobody could ever give it back. */
const govern = [may.giveRoles.id, may.setPermissions.id];

/**
 * Makes a change, and takes it back with the transaction if afterwards nobody could give roles and set permissions.
 * `lastDay` is the last day something lasts after the change; what follows is looked at the day after, tomorrow at the soonest.
 */
export async function keepingGovernor<T>(
  { db, today }: Context,
  lastDay: string | null,
  change: () => Promise<T>,
): Promise<T> {
  const tomorrow = today.add({ days: 1 });
  const after = lastDay === null ? tomorrow : Temporal.PlainDate.from(lastDay).add({ days: 1 });
  const day = (Temporal.PlainDate.compare(after, tomorrow) > 0 ? after : tomorrow).toString();
  await store.lockDuties(db);
  const governed = await store.someoneHolds(db, govern, day);
  const result = await change();
  if (governed && !(await store.someoneHolds(db, govern, day))) throw new Problem('organisation.last-governor', 409);
  return result;
}
