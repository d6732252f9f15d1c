import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { ById } from '../../../shared/ids.ts';
import { listQuery, page } from '../../../shared/list.ts';
import { may } from '../permissions.ts';
import { Credentials } from './credential.ts';
import { Session, Token } from './session.ts';
import { Done } from './sign-in.ts';

const manage = { permission: may.manage, params: ById } as const;

/** A person's sign-ins as an administrator sees them. */
export const PersonAccount = Credentials.extend({
  id: z.uuid(),
  name: z.string(),
  active: z.boolean(),
  sessions: z.array(Session),
  tokens: z.array(Token),
});

/** A person in the list of who can get in and who is in. */
export const PersonAccess = z.object({
  id: z.uuid(),
  name: z.string(),
  hsaId: z.string().nullable(),
  active: z.boolean(),
  password: z.boolean(),
  passkeys: z.number(),
  openSessions: z.number(),
  tokens: z.number(),
  lastSeenAt: z.string().nullable(),
});
export type PersonAccess = z.infer<typeof PersonAccess>;

/** Others' sign-ins, for administrators of the whole region. */
export const peopleApi = contract({
  people: {
    method: 'GET',
    path: '/account/people',
    permission: may.manage,
    query: listQuery({ has: z.enum(['credentials', 'session', 'token']).optional() }, ['name']),
    reply: page(PersonAccess),
    export: [
      { key: 'hsaId', label: { sv: 'HSA-id', en: 'HSA id' } },
      { key: 'name', label: { sv: 'Namn', en: 'Name' } },
      { key: 'password', label: { sv: 'Lösenord och kod', en: 'Password and code' } },
      { key: 'passkeys', label: { sv: 'Passkeys', en: 'Passkeys' } },
      { key: 'openSessions', label: { sv: 'Pågående inloggningar', en: 'Open sessions' } },
      { key: 'tokens', label: { sv: 'API-nycklar', en: 'API tokens' } },
      { key: 'lastSeenAt', label: { sv: 'Senast inne', en: 'Last seen' } },
    ],
  },
  person: {
    ...manage,
    method: 'GET',
    path: '/account/people/:id',
    audit: 'account.opened',
    reply: PersonAccount,
  },
  /** A new link replaces the one before. A PUT, so that no receipt with the link is kept. */
  makeLink: {
    ...manage,
    method: 'PUT',
    path: '/account/people/:id/link',
    audit: 'account.link-made',
    reply: z.object({ url: z.string(), expiresAt: z.string() }),
  },
  /** A session or a token. */
  endOfPerson: {
    ...manage,
    method: 'DELETE',
    path: '/account/people/:id/sessions/:sessionId',
    audit: 'account.person-session-ended',
    params: ById.extend({ sessionId: z.uuid() }),
    reply: Done,
  },
  removeCredentials: {
    ...manage,
    method: 'DELETE',
    path: '/account/people/:id/credentials',
    audit: 'account.credentials-removed',
    reply: Done,
  },
});
