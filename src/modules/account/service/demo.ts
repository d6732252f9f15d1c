import type { Context, Handlers } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import type { signInApi } from '../contract/sign-in.ts';
import { demoLevel } from '../rules/assurance.ts';
import { demoPeople, isDemo } from '../store/people.ts';
import { beginSession } from './session.ts';

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/** An invented region, on a server only this machine reaches, asked from this machine: then one may sign in as anyone in it. */
export async function mayBeAnyone({ db, services, from }: Context): Promise<boolean> {
  const { demo, host, trustProxy } = services.config;
  return demo && loopback.has(host) && !trustProxy && from.local && (await isDemo(db));
}

/** Elsewhere there is nothing here to find. */
async function refuseElsewhere(context: Context): Promise<void> {
  if (!(await mayBeAnyone(context))) throw new Problem('page.not-found', 404);
}

export const demoHandlers: Pick<Handlers<typeof signInApi>, 'demoPeople' | 'asDemoPerson'> = {
  demoPeople: async (context) => {
    await refuseElsewhere(context);
    const rows = await demoPeople(context.db, context.today.toString());
    return { items: rows.map(({ person_id: personId, ...rest }) => ({ personId, ...rest })) };
  },
  asDemoPerson: async (context, { body }) => {
    await refuseElsewhere(context);
    const people = await demoPeople(context.db, context.today.toString());
    if (!people.some(({ person_id }) => person_id === body.personId)) throw new Problem('record.not-found', 404);
    await beginSession(context, { personId: body.personId, method: 'demo', assurance: demoLevel });
    return { done: true };
  },
};
