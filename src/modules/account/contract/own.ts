import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { ById } from '../../../shared/ids.ts';
import { may } from '../permissions.ts';
import { Code, Credentials, Key, PasskeyName, Password, Registration } from './credential.ts';
import { NewPasskey } from './passkey.ts';
import { NewToken, Session, Token } from './session.ts';
import { Done } from './sign-in.ts';

const own = { permission: may.own } as const;

/** One's own sessions, tokens and ways to sign in. */
export const ownApi = contract({
  /** `url`: where the identity provider wants the browser to go to end its own session too. */
  signOut: {
    ...own,
    method: 'POST',
    path: '/account/sign-out',
    audit: 'account.signed-out',
    reply: z.object({ url: z.string().nullable() }),
  },
  sessions: { ...own, method: 'GET', path: '/account/sessions', reply: z.object({ items: z.array(Session) }) },
  endSession: {
    ...own,
    method: 'DELETE',
    path: '/account/sessions/:id',
    audit: 'account.session-ended',
    params: ById,
    reply: Done,
  },
  endOtherSessions: {
    ...own,
    method: 'DELETE',
    path: '/account/sessions',
    audit: 'account.other-sessions-ended',
    reply: z.object({ ended: z.number() }),
  },
  credentials: { ...own, method: 'GET', path: '/account/credentials', reply: Credentials },
  register: { ...own, method: 'GET', path: '/account/registration', reply: Registration },
  addPasskey: {
    ...own,
    method: 'POST',
    path: '/account/passkeys',
    audit: 'account.passkey-added',
    body: z.object({ attempt: Key, name: PasskeyName, response: NewPasskey }),
    reply: Done,
  },
  removePasskey: {
    ...own,
    method: 'DELETE',
    path: '/account/passkeys/:id',
    audit: 'account.passkey-removed',
    params: ById,
    reply: Done,
  },
  setPassword: {
    ...own,
    method: 'PUT',
    path: '/account/password',
    audit: 'account.password-set',
    body: z.object({ attempt: Key, password: Password, code: Code }),
    reply: Done,
  },
  changePassword: {
    ...own,
    method: 'PATCH',
    path: '/account/password',
    audit: 'account.password-changed',
    body: z.object({ password: Password }),
    reply: Done,
  },
  removePassword: {
    ...own,
    method: 'DELETE',
    path: '/account/password',
    audit: 'account.password-removed',
    reply: Done,
  },
  tokens: { ...own, method: 'GET', path: '/account/tokens', reply: z.object({ items: z.array(Token) }) },
  /** A PUT, so that no receipt with the secret is kept. */
  createToken: {
    method: 'PUT',
    path: '/account/tokens/:id',
    permission: may.tokens,
    audit: 'account.token-created',
    params: ById,
    body: NewToken,
    reply: z.object({ id: z.uuid(), secret: z.string(), expiresAt: z.string() }),
  },
  endToken: {
    ...own,
    method: 'DELETE',
    path: '/account/tokens/:id',
    audit: 'account.token-ended',
    params: ById,
    reply: Done,
  },
});
