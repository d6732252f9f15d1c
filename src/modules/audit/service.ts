import type { Handlers } from '../../platform/module.ts';
import type { auditApi } from './contract.ts';
import { chainState, listSeals, verifyChain } from './service/chain.ts';
import { entryWhole, listEntries } from './service/entries.ts';
import { knownActions } from './service/words.ts';
import { actorAt, actorChoices } from './store/entries.ts';

const mostChoices = 20;
const isId = (text: string) => /^[0-9a-f-]{36}$/.test(text);

export const handlers: Handlers<typeof auditApi> = {
  list: (context, { query }) => listEntries(context, query),
  get: (context, { params }) => entryWhole(context, params.id),
  actors: async ({ db }, { query: { q, id } }) => {
    const found = id === undefined ? await actorChoices(db, q) : isId(id) ? await actorAt(db, id) : [];
    return { items: found.map((one) => ({ id: one.id, label: one.name, hint: one.hsa_id })) };
  },
  actions: async (context, { query: { q, id } }) => {
    const wanted = q.toLowerCase();
    const matches = knownActions(context).filter((one) =>
      id === undefined ? `${one.label} ${one.hint}`.toLowerCase().includes(wanted) : one.id === id,
    );
    return { items: matches.slice(0, mostChoices) };
  },
  seals: (context, { query }) => listSeals(context, query),
  state: (context) => chainState(context),
  verify: (context) => verifyChain(context),
};
