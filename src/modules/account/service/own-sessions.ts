import { sessionCookie } from '../../../platform/http/who.ts';
import type { Context, Handlers } from '../../../platform/module.ts';
import { unseal } from '../../../platform/sealed.ts';
import { Problem } from '../../../shared/problem.ts';
import type { ownApi } from '../contract/own.ts';
import type { Session, Token } from '../contract/session.ts';
import { signOutAddress } from '../proof/provider.ts';
import { deviceOf } from '../rules/device.ts';
import { endSession, endSessionsBut, type Moments, openOf, type SessionRow } from '../store/sessions.ts';
import { atGate, gateOf } from './at-gate.ts';
import { ownSession } from './session.ts';

type Own = Pick<typeof ownApi, 'signOut' | 'sessions' | 'endSession' | 'endOtherSessions'>;

const timesOf = ({ created_at, seen_at, expires_at }: SessionRow) => ({
  createdAt: created_at.toISOString(),
  seenAt: seen_at.toISOString(),
  expiresAt: expires_at.toISOString(),
});
const asSession = (row: SessionRow, current: string | null): Session => ({
  id: row.id,
  current: row.id === current,
  method: row.method,
  assurance: row.assurance,
  ...deviceOf(row.user_agent),
  ...timesOf(row),
});
const asToken = (row: SessionRow): Token => ({
  id: row.id,
  name: row.name,
  assurance: row.assurance,
  ...timesOf(row),
});

/** Now, and since when a session not seen is over. */
export const momentsOf = ({ services, now }: Context): Moments => ({
  now: now.toString(),
  idleSince: now.subtract({ minutes: services.config.session.idleMinutes }).toString(),
});

/** What a person has open: sessions in browsers, and API tokens. */
export async function openBy(context: Context, personId: string) {
  const { services, actor } = context;
  const rows = await openOf(gateOf(services), personId, momentsOf(context));
  const of = (kind: SessionRow['kind']) => rows.filter((row) => row.kind === kind);
  return { sessions: of('session').map((row) => asSession(row, actor.sessionId)), tokens: of('token').map(asToken) };
}

/** The provider's place for signing out, for a session that began there. */
async function providersWayOut({ services }: Context, { id, provider_token }: SessionRow): Promise<string | null> {
  const { oidc, url } = services.config;
  const token =
    provider_token &&
    unseal(provider_token, { master: services.masterKey, purpose: 'account/provider-token', owner: id });
  return oidc && token ? signOutAddress(oidc, url, token.toString()) : null;
}

export const ownSessionHandlers: Handlers<Own> = {
  signOut: async (context) => {
    const { services, actor } = context;
    const session = await ownSession(context);
    const url = await providersWayOut(context, session);
    await services.gate.revoke(session.id, actor.id);
    context.cookie(sessionCookie, null);
    context.note({ subjectId: session.id });
    return { url };
  },
  sessions: async (context) => ({ items: (await openBy(context, context.actor.id)).sessions }),
  endSession: async (context, { params: { id } }) => {
    const personId = context.actor.id;
    const ended = await atGate(context, personId, (gate) => endSession(gate, { id, personId, kind: 'session' }));
    if (ended === 0) throw new Problem('record.not-found', 404, { id });
    return { done: true };
  },
  endOtherSessions: async (context) => {
    const { id } = await ownSession(context);
    const personId = context.actor.id;
    const ended = await atGate(context, personId, (gate) => endSessionsBut(gate, personId, id));
    context.note({ detail: { ended } });
    return { ended };
  },
};
