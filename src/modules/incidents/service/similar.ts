import type { Handlers } from '../../../platform/module.ts';
import type { similarApi } from '../contract/similar.ts';
import { similarTo } from '../store/similar.ts';

export const similarHandlers: Handlers<typeof similarApi> = {
  similar: async ({ db }, { params }) => ({
    items: (await similarTo(db, params.id)).map(({ received_at, shared_words, ...row }) => ({
      ...row,
      receivedAt: received_at.toISOString(),
      sharedWords: shared_words,
    })),
  }),
};
