import type { Context, Handlers } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Credentials, NewCredential } from '../contract/credential.ts';
import type { ownApi } from '../contract/own.ts';
import { hashPassword } from '../proof/password.ts';
import { passkeyLevel } from '../rules/assurance.ts';
import { changeHash, deletePasskey, deletePassword, passkeysOf, passwordOf } from '../store/credentials.ts';
import { endSessionsBut } from '../store/sessions.ts';
import { atGate, gateOf } from './at-gate.ts';
import { ownPerson } from './own-person.ts';
import { offerRegistration, prepareCredential, refuseWeak } from './registration.ts';
import { freshSession } from './session.ts';

type Own = Pick<
  typeof ownApi,
  'credentials' | 'register' | 'addPasskey' | 'removePasskey' | 'setPassword' | 'changePassword' | 'removePassword'
>;

/** The ways a person can sign in here. */
export async function credentialsOf({ services }: Context, personId: string): Promise<Credentials> {
  const gate = gateOf(services);
  const password = await passwordOf(gate, personId);
  const passkeys = await passkeysOf(gate, personId);
  return {
    password: password ? { changedAt: password.changed_at.toISOString() } : null,
    passkeys: passkeys.map(({ id, name, device_bound, created_at, used_at }) => ({
      id,
      name,
      assurance: passkeyLevel(device_bound),
      createdAt: created_at.toISOString(),
      usedAt: used_at?.toISOString() ?? null,
    })),
  };
}

/** Adds a credential of one's own. Other sessions end: whoever else has got in is out. */
async function add(context: Context, attempt: string, credential: NewCredential): Promise<void> {
  const session = await freshSession(context);
  const { known } = await ownPerson(context);
  const prepared = await prepareCredential(context, { attempt, credential, known });
  if (prepared.personId !== context.actor.id) throw new Problem('account.attempt-over', 409);
  await atGate(context, context.actor.id, async (gate) => {
    await prepared.write(gate);
    if (credential.kind === 'password') await endSessionsBut(gate, context.actor.id, session.id);
  });
}

/** Someone without an identity provider keeps at least one way in. */
async function refuseLast(context: Context): Promise<void> {
  if (context.services.config.oidc) return;
  const { password, passkeys } = await credentialsOf(context, context.actor.id);
  if (passkeys.length + (password ? 1 : 0) === 1) throw new Problem('account.last-way', 409);
}

export const ownCredentialHandlers: Handlers<Own> = {
  credentials: (context) => credentialsOf(context, context.actor.id),
  register: async (context) => {
    const { owner } = await ownPerson(context);
    return offerRegistration(context, owner);
  },
  addPasskey: async (context, { body: { attempt, ...passkey } }) => {
    await add(context, attempt, { kind: 'passkey', ...passkey });
    return { done: true };
  },
  removePasskey: async (context, { params }) => {
    const { actor } = context;
    await freshSession(context);
    const own = (await passkeysOf(gateOf(context.services), actor.id)).some(({ id }) => id === params.id);
    if (!own) throw new Problem('record.not-found', 404, { id: params.id });
    await refuseLast(context);
    await atGate(context, actor.id, (gate) => deletePasskey(gate, actor.id, params.id));
    return { done: true };
  },
  setPassword: async (context, { body: { attempt, ...password } }) => {
    await add(context, attempt, { kind: 'password', ...password });
    return { done: true };
  },
  changePassword: async (context, { body }) => {
    const { services, actor } = context;
    const session = await freshSession(context);
    const { known } = await ownPerson(context);
    refuseWeak(body.password, known);
    if (!(await passwordOf(gateOf(services), actor.id))) throw new Problem('account.no-password', 409);
    const hash = await hashPassword(body.password, services.masterKey);
    await atGate(context, actor.id, async (gate) => {
      await changeHash(gate, actor.id, { hash, chosen: true });
      await endSessionsBut(gate, actor.id, session.id);
    });
    return { done: true };
  },
  removePassword: async (context) => {
    const { actor } = context;
    await freshSession(context);
    if (!(await passwordOf(gateOf(context.services), actor.id))) throw new Problem('account.no-password', 409);
    await refuseLast(context);
    await atGate(context, actor.id, (gate) => deletePassword(gate, actor.id));
    return { done: true };
  },
};
