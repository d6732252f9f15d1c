import type { Handlers } from '../../../platform/module.ts';
import type { approvalDemandsApi } from '../contract/approval-demand.ts';
import * as store from '../store/approval-demand.ts';

export const approvalDemandHandlers: Handlers<typeof approvalDemandsApi> = {
  approvalDemands: async ({ db }) => ({ kinds: await store.demandedKinds(db) }),
  setApprovalDemands: async ({ db, note }, { body }) => {
    await store.setDemandedKinds(db, body.kinds);
    note({ detail: { kinds: body.kinds } });
    return { kinds: await store.demandedKinds(db) };
  },
};
