import { nobody } from '../../../platform/access/actor.ts';
import type { Context, Handlers } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import { personOf, rolesOf } from '../../organisation/index.ts';
import type { signInApi } from '../contract/sign-in.ts';
import { isDemo } from '../store/people.ts';
import { mayBeAnyone } from './demo.ts';

/** The signed-in person by their real name; others may know a protected person by another. */
async function self({ db, actor }: Context) {
  const person = await personOf(db, actor.id);
  return {
    id: actor.id,
    name: person?.name ?? actor.name,
    title: person?.title || null,
    hsaId: person?.hsaId ?? actor.hsaId,
  };
}

export const meHandlers: Pick<Handlers<typeof signInApi>, 'me' | 'ways'> = {
  me: async (context) => {
    const { db, actor, today } = context;
    if (actor === nobody) throw new Problem('permission.signed-out', 401);
    return {
      person: await self(context),
      permissions: [...actor.permissions],
      roles: await rolesOf(db, actor.id, today.toString()),
      demo: await isDemo(db),
      assurance: actor.assurance,
    };
  },
  ways: async (context) => ({
    provider: context.services.config.oidc !== undefined,
    demo: await mayBeAnyone(context),
    origin: context.services.config.url,
  }),
};
