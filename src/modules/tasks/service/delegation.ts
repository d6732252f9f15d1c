import type { Context, Handlers } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Delegation, delegationApi, NewDelegation } from '../contract/delegation.ts';
import { delegationState, faultOf } from '../rules/delegation.ts';
import * as store from '../store/delegation.ts';
import { kindName, kindsOf } from './kinds.ts';

function present(context: Context, row: store.DelegationRow): Delegation {
  const days = { fromOn: row.from_on, toOn: row.to_on };
  return {
    id: row.id,
    version: row.version,
    personId: row.person_id,
    person: row.person,
    toId: row.to_id,
    to: row.to_name,
    kinds: row.kinds,
    kindNames: (row.kinds ?? []).map((kind) => kindName(context, kind)),
    ...days,
    note: row.note,
    state: delegationState({ ...days, withdrawn: row.withdrawn_at !== null }, context.today.toString()),
    mine: row.person_id === context.actor.id,
  };
}

async function delegation(context: Context, id: string): Promise<Delegation> {
  const row = await store.delegationAt(context.db, id);
  if (!row) throw new Problem('record.not-found', 404, { id });
  return present(context, row);
}

const at = (field: string, code: string) => new Problem(code, 422, {}, [{ path: `body.${field}`, message: code }]);

async function refuseUnfit(context: Context, body: NewDelegation): Promise<void> {
  const fault = faultOf(body, context.actor.id, context.today.toString());
  if (fault) throw at(fault.field, fault.code);
  const known = kindsOf(context);
  if (body.kinds?.some((kind) => !known.has(kind))) throw at('kinds', 'tasks.kind-unknown');
  if (!(await store.isActive(context.db, body.toId))) throw at('toId', 'tasks.to-someone-gone');
}

export const delegationHandlers: Handlers<typeof delegationApi> = {
  delegations: async (context) => {
    const rows = await store.delegationsOf(context.db, context.actor.id);
    return { items: rows.map((row) => present(context, row)) };
  },
  delegate: async (context, { body }) => {
    await refuseUnfit(context, body);
    await store.insertDelegation(context.db, context.actor.id, body);
    return delegation(context, body.id);
  },
  /** Either of the two may end it: the one to take the tasks back, the other to decline them. */
  withdraw: async (context, { params, body }) => {
    const current = await delegation(context, params.id);
    if (current.state === 'withdrawn' || current.state === 'past')
      throw new Problem('tasks.delegation-over', 409, { id: params.id });
    if (!(await store.withdraw(context.db, params.id, body.version, context.now.toString())))
      throw new Problem('record.changed', 409, { current });
    return delegation(context, params.id);
  },
};
