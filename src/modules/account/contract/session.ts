import { z } from 'zod';

/** How someone signed in. */
export const Method = z.enum(['oidc', 'passkey', 'password', 'demo', 'token', 'test']);
export type Method = z.infer<typeof Method>;

/** A session as its owner knows it. `browser` and `system` are what the browser says of itself. */
export const Session = z.object({
  id: z.uuid(),
  current: z.boolean(),
  method: z.string(),
  assurance: z.number(),
  browser: z.string().nullable(),
  system: z.string().nullable(),
  createdAt: z.string(),
  seenAt: z.string(),
  expiresAt: z.string(),
});
export type Session = z.infer<typeof Session>;

/** An API token; its secret is shown once, when it is made. */
export const Token = z.object({
  id: z.uuid(),
  name: z.string(),
  assurance: z.number(),
  createdAt: z.string(),
  seenAt: z.string(),
  expiresAt: z.string(),
});
export type Token = z.infer<typeof Token>;

/** Days a token may live. */
export const tokenDays = { usual: 90, most: 365 } as const;
export const NewToken = z.object({
  name: z.string().trim().min(1).max(100),
  days: z.number().int().min(1).max(tokenDays.most).default(tokenDays.usual),
});
