import type { Handlers } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import type { settingsApi } from '../contract/settings.ts';
import type { Step } from '../contract/step.ts';
import * as store from '../store/settings.ts';

function refuseUnfit(steps: readonly Step[]): void {
  const said = steps.map(({ days, recipient }) => `${recipient} ${days}`);
  const ids = steps.map(({ id }) => id);
  if (new Set(said).size < said.length || new Set(ids).size < ids.length) throw new Problem('tasks.steps-twice', 422);
  if (!steps.some(({ recipient }) => recipient === 'owner')) throw new Problem('tasks.steps-owner-first', 422);
}

export const settingsHandlers: Handlers<typeof settingsApi> = {
  preference: async ({ db, actor }) => ({ digest: await store.digestOf(db, actor.id) }),
  prefer: async ({ db, actor }, { body }) => {
    await store.chooseDigest(db, actor.id, body.digest);
    return body;
  },
  steps: async ({ db }) => ({ items: await store.stepsInOrder(db) }),
  setSteps: async ({ db }, { body }) => {
    refuseUnfit(body.items);
    await store.replaceSteps(db, body.items);
    return { items: await store.stepsInOrder(db) };
  },
};
