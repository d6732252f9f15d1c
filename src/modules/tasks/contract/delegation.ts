import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { Day } from '../../../shared/date.ts';
import { ById } from '../../../shared/ids.ts';
import { may } from '../permissions.ts';

/** `coming`, in force (`now`), over (`past`) or taken back (`withdrawn`). */
export const DelegationState = z.enum(['coming', 'now', 'past', 'withdrawn']);

/** Somebody's tasks handed to somebody else from one day to another, both included. `kinds` null: all of them. */
export const Delegation = z.object({
  id: z.uuid(),
  version: z.number(),
  personId: z.uuid(),
  person: z.string(),
  toId: z.uuid(),
  to: z.string(),
  kinds: z.array(z.string()).nullable(),
  kindNames: z.array(z.string()),
  fromOn: Day,
  toOn: Day,
  note: z.string(),
  state: DelegationState,
  mine: z.boolean(),
});
export type Delegation = z.infer<typeof Delegation>;

export const NewDelegation = z.object({
  id: z.uuid(),
  toId: z.uuid(),
  kinds: z.array(z.string().max(100)).min(1).nullable().default(null),
  fromOn: Day,
  toOn: Day,
  note: z.string().trim().max(500).default(''),
});
export type NewDelegation = z.infer<typeof NewDelegation>;

export const delegationApi = contract({
  delegations: {
    method: 'GET',
    path: '/tasks/delegations',
    permission: may.use,
    reply: z.object({ items: z.array(Delegation) }),
  },
  delegate: {
    method: 'POST',
    path: '/tasks/delegations',
    permission: may.use,
    audit: 'tasks.delegated',
    body: NewDelegation,
    reply: Delegation,
  },
  withdraw: {
    method: 'POST',
    path: '/tasks/delegations/:id/withdraw',
    permission: may.use,
    audit: 'tasks.delegation-withdrawn',
    params: ById,
    body: z.object({ version: z.number() }),
    reply: Delegation,
  },
});
