import type { Delegation, NewDelegation } from '../contract/delegation.ts';

/** Somebody else's tasks are nobody's for longer than this. */
const mostDays = 366;

/** What is wrong with a handing over, as the code of its text and the field it is about; null when nothing is. */
export function faultOf(
  { toId, fromOn, toOn }: Pick<NewDelegation, 'toId' | 'fromOn' | 'toOn'>,
  personId: string,
  today: string,
): { field: string; code: string } | null {
  if (toId === personId) return { field: 'toId', code: 'tasks.to-oneself' };
  if (toOn < fromOn) return { field: 'toOn', code: 'tasks.days-backwards' };
  if (toOn < today) return { field: 'toOn', code: 'tasks.days-passed' };
  const days = Temporal.PlainDate.from(fromOn).until(Temporal.PlainDate.from(toOn)).days;
  return days > mostDays ? { field: 'toOn', code: 'tasks.days-too-many' } : null;
}

/** Whether a handing over is in force, still to come or over, on a day. */
export function delegationState(
  { fromOn, toOn, withdrawn }: Pick<Delegation, 'fromOn' | 'toOn'> & { withdrawn: boolean },
  today: string,
): Delegation['state'] {
  if (withdrawn) return 'withdrawn';
  if (toOn < today) return 'past';
  return fromOn > today ? 'coming' : 'now';
}
