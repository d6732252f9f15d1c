import type { Context, Handlers } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import type { peopleApi } from '../contract/people.ts';
import { may } from '../permissions.ts';
import { deletePasskeys, deletePassword } from '../store/credentials.ts';
import { holdsEverywhere, peoplePage, personOf } from '../store/people.ts';
import { endSession, endSessionsBut } from '../store/sessions.ts';
import { atGate, gateOf } from './at-gate.ts';
import { makeLink } from './link.ts';
import { credentialsOf } from './own-credentials.ts';
import { momentsOf, openBy } from './own-sessions.ts';
import { freshSession } from './session.ts';

const LINK_HOURS = 72;
/** Behind `#`, so that no log of a proxy keeps the key. */
const linkTo = (url: string, key: string) => `${url}/enrol#key=${key}`;

/** People belong to the region as a whole, so their sign-ins are managed by those who manage the whole of it. */
async function refuseLocal({ db }: Context): Promise<void> {
  if (!(await holdsEverywhere(db, may.manage.id))) throw new Problem('permission.not-here', 403);
}

async function managed(context: Context, id: string) {
  await refuseLocal(context);
  const person = await personOf(gateOf(context.services), id);
  if (!person) throw new Problem('record.not-found', 404, { id });
  // Not the person's own id: the trail of sign-ins is no part of the history everyone sees.
  context.note({ subjectId: `account:${id}`, detail: { personId: id } });
  return person;
}

export const peopleHandlers: Handlers<typeof peopleApi> = {
  people: async (context, { query }) => {
    await refuseLocal(context);
    const { items, ...rest } = await peoplePage(gateOf(context.services), query, momentsOf(context));
    return { ...rest, items: items.map((row) => ({ ...row, lastSeenAt: row.lastSeenAt?.toISOString() ?? null })) };
  },
  person: async (context, { params: { id } }) => {
    const { name, active } = await managed(context, id);
    return { id, name, active, ...(await credentialsOf(context, id)), ...(await openBy(context, id)) };
  },
  makeLink: async (context, { params: { id } }) => {
    const { active } = await managed(context, id);
    await freshSession(context);
    if (!active) throw new Problem('record.not-found', 404, { id });
    const key = await makeLink(context.services, { personId: id }, LINK_HOURS);
    const expiresAt = context.now.add({ hours: LINK_HOURS }).toString();
    return { url: linkTo(context.services.config.url, key), expiresAt };
  },
  endOfPerson: async (context, { params: { id, sessionId } }) => {
    await managed(context, id);
    const which = { id: sessionId, personId: id, kind: null };
    const ended = await atGate(context, context.actor.id, (gate) => endSession(gate, which));
    if (ended === 0) throw new Problem('record.not-found', 404, { id: sessionId });
    context.note({ detail: { personId: id, sessionId } });
    return { done: true };
  },
  removeCredentials: async (context, { params: { id } }) => {
    await managed(context, id);
    await freshSession(context);
    await atGate(context, context.actor.id, async (gate) => {
      await deletePassword(gate, id);
      await deletePasskeys(gate, id);
      await endSessionsBut(gate, id, context.actor.sessionId);
    });
    return { done: true };
  },
};
