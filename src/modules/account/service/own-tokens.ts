import type { Handlers } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import type { ownApi } from '../contract/own.ts';
import { tokenLevel } from '../rules/assurance.ts';
import { endSession, sessionOf } from '../store/sessions.ts';
import { atGate, gateOf } from './at-gate.ts';
import { openBy } from './own-sessions.ts';
import { freshSession } from './session.ts';

type Own = Pick<typeof ownApi, 'tokens' | 'createToken' | 'endToken'>;

export const ownTokenHandlers: Handlers<Own> = {
  tokens: async (context) => ({ items: (await openBy(context, context.actor.id)).tokens }),
  createToken: async (context, { params: { id }, body }) => {
    const { services, actor, now } = context;
    const { assurance } = await freshSession(context);
    if (await sessionOf(gateOf(services), id)) throw new Problem('database.exists-already', 409, { constraint: 'id' });
    const expiresAt = now.add({ hours: 24 * body.days });
    const { secret } = await services.gate.open({
      id,
      personId: actor.id,
      kind: 'token',
      method: 'token',
      assurance: tokenLevel(assurance),
      expiresAt,
      name: body.name,
      createdBy: actor.id,
    });
    context.note({ subjectId: id, detail: { name: body.name, expiresAt: expiresAt.toString() } });
    return { id, secret, expiresAt: expiresAt.toString() };
  },
  endToken: async (context, { params: { id } }) => {
    const personId = context.actor.id;
    const ended = await atGate(context, personId, (gate) => endSession(gate, { id, personId, kind: 'token' }));
    if (ended === 0) throw new Problem('record.not-found', 404, { id });
    return { done: true };
  },
};
