import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { HsaId, isOrganisationNumber } from '../../../shared/ids.ts';
import { Key, NewCredential, Registration } from './credential.ts';
import { Done } from './sign-in.ts';

const Name = z.string().trim().min(1).max(200);

/** What a one-time link opens: a person's way in, or the first use of an empty installation. */
export const OpenedLink = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('enrol'),
    name: z.string(),
    registration: Registration,
    /** The region's identity provider is there to sign in with instead. */
    provider: z.boolean(),
  }),
  z.object({ kind: z.literal('set-up') }),
]);

/** The region and its first administrator. */
export const FirstUse = z.object({
  regionName: Name,
  organisationNumber: z.string().trim().refine(isOrganisationNumber, { error: 'account.organisation-number' }),
  name: Name,
  hsaId: HsaId,
  email: z.email().max(320),
});
export type FirstUse = z.output<typeof FirstUse>;

/** One-time links: whoever has one may choose how to sign in. */
export const linksApi = contract({
  openLink: {
    method: 'POST',
    path: '/account/links/open',
    permission: 'public',
    audit: 'account.link-opened',
    body: z.object({ key: Key }),
    reply: OpenedLink,
  },
  enrol: {
    method: 'POST',
    path: '/account/links/enrol',
    permission: 'public',
    audit: 'account.enrolled',
    body: z.object({ key: Key, attempt: Key, credential: NewCredential }),
    reply: Done,
  },
  /** Answers the key of a link with which the first administrator chooses how to sign in. */
  setUp: {
    method: 'POST',
    path: '/account/links/set-up',
    permission: 'public',
    audit: 'account.set-up',
    body: FirstUse.extend({ key: Key }),
    reply: z.object({ key: Key }),
  },
});
