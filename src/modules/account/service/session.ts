import { sessionCookie } from '../../../platform/http/who.ts';
import type { Context } from '../../../platform/module.ts';
import { seal } from '../../../platform/sealed.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Method } from '../contract/session.ts';
import { freshMinutes, isFresh } from '../rules/freshness.ts';
import { endSession, keepProviderToken, type SessionRow, sessionOf } from '../store/sessions.ts';
import { atGate, gateOf } from './at-gate.ts';

type Begun = { personId: string; method: Method; assurance: number; providerToken?: string };

/** Signs someone in: a new session in place of the one the browser had, and its secret in the cookie. */
export async function beginSession(context: Context, { providerToken, ...begun }: Begun): Promise<void> {
  const { services, now, from, actor } = context;
  const gate = gateOf(services);
  const expiresAt = now.add({ hours: services.config.session.hours });
  const { id, secret } = await services.gate.open({ ...begun, kind: 'session', expiresAt, userAgent: from.userAgent });
  if (providerToken) {
    const sealing = { master: services.masterKey, purpose: 'account/provider-token', owner: id } as const;
    await keepProviderToken(gate, id, seal(Buffer.from(providerToken), sealing));
  }
  const before = actor.sessionId;
  if (before)
    await atGate(context, begun.personId, (at) => endSession(at, { id: before, personId: actor.id, kind: 'session' }));
  context.cookie(sessionCookie, secret);
  context.note({
    actorId: begun.personId,
    subjectId: id,
    detail: { method: begun.method, assurance: begun.assurance },
  });
}

/** The session someone acts through. Error: `account.needs-person` for an API token. */
export async function ownSession({ services, actor }: Context): Promise<SessionRow> {
  const session = actor.sessionId ? await sessionOf(gateOf(services), actor.sessionId) : undefined;
  if (session?.kind !== 'session') throw new Problem('account.needs-person', 403);
  return session;
}

/** A session begun a moment ago: a browser left open is not enough to open new ways in. Error: `account.sign-in-again`. */
export async function freshSession(context: Context): Promise<SessionRow> {
  const session = await ownSession(context);
  if (!isFresh(session.created_at.getTime(), context.now.epochMilliseconds))
    throw new Problem('account.sign-in-again', 403, { minutes: freshMinutes, signIn: 'again=1' });
  return session;
}
