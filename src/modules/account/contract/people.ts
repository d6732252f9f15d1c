import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { ById } from '../../../shared/ids.ts';
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

/** Others' sign-ins, for administrators of the whole region. */
export const peopleApi = contract({
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
