import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { roleIds } from '../../../shared/role.ts';
import { Code, Key, Password } from './credential.ts';
import { PasskeyAnswer, PasskeyRequest } from './passkey.ts';

const Role = z.enum(roleIds);

/** Who is signed in, and what they may do. */
export const Me = z.object({
  person: z.object({ id: z.uuid(), name: z.string(), title: z.string().nullable(), hsaId: z.string().nullable() }),
  permissions: z.array(z.string()),
  roles: z.array(z.object({ role: Role, unitId: z.uuid(), unitName: z.string() })),
  /** The region is an invented one, to be marked plainly. */
  demo: z.boolean(),
  assurance: z.number(),
});

/** What this installation offers whoever is not signed in. */
export const Ways = z.object({
  /** The region's identity provider. */
  provider: z.boolean(),
  demo: z.boolean(),
  /** The address passkeys belong to; from another one they cannot be used. */
  origin: z.string(),
});

export const DemoPerson = z.object({
  personId: z.uuid(),
  name: z.string(),
  title: z.string(),
  text: z.object({ sv: z.string(), en: z.string() }),
  roles: z.array(z.object({ role: Role, unitName: z.string() })),
});
export type DemoPerson = z.infer<typeof DemoPerson>;

export const Done = z.object({ done: z.literal(true) });

/** Where to go afterwards: a path within Värna. */
const Next = z.string().max(2000).optional();
const signedIn = { permission: 'public', audit: 'account.signed-in', method: 'POST', reply: Done } as const;

/** Signing in, in every way there is; open to all, since nobody is anyone yet. */
export const signInApi = contract({
  me: { method: 'GET', path: '/account/me', permission: 'public', reply: Me },
  ways: { method: 'GET', path: '/account/ways', permission: 'public', reply: Ways },
  /** `level`: the least assurance level the sign-in must reach; `again`: ask for proof even where one is known already. */
  startProvider: {
    method: 'GET',
    path: '/account/oidc/start',
    permission: 'public',
    query: z.object({
      next: Next,
      level: z.coerce.number().int().min(1).max(4).optional(),
      again: z.stringbool().default(false),
    }),
    reply: z.object({ url: z.string() }),
  },
  /** The provider sends people back here; they are led on to the web. */
  endProvider: {
    method: 'GET',
    path: '/account/oidc/callback',
    permission: 'public',
    audit: 'account.signed-in',
    query: z.looseObject({ state: z.string().optional() }),
    reply: Done,
  },
  startPasskey: {
    method: 'GET',
    path: '/account/passkey/challenge',
    permission: 'public',
    reply: z.object({ attempt: Key, options: PasskeyRequest }),
  },
  withPasskey: {
    ...signedIn,
    path: '/account/sign-in/passkey',
    body: z.object({ attempt: Key, response: PasskeyAnswer }),
  },
  withPassword: {
    ...signedIn,
    path: '/account/sign-in/password',
    body: z.object({ hsaId: z.string().trim().min(1).max(64), password: Password, code: Code }),
  },
  demoPeople: {
    method: 'GET',
    path: '/account/demo-people',
    permission: 'public',
    reply: z.object({ items: z.array(DemoPerson) }),
  },
  asDemoPerson: { ...signedIn, path: '/account/sign-in/demo', body: z.object({ personId: z.uuid() }) },
});
