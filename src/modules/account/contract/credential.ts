import { z } from 'zod';
import { NewPasskey, PasskeyCreation } from './passkey.ts';

/** A key to something kept between two steps, or in a link. */
export const Key = z.string().min(20).max(100);
export const Password = z.string().min(1).max(200);
/** Six digits from a code app; people write them in two groups. */
export const Code = z
  .string()
  .transform((written) => written.replace(/\s/g, ''))
  .pipe(z.string().regex(/^\d{6}$/));
export const PasskeyName = z.string().trim().min(1).max(100);

/** What a new passkey or password is made from: good for one of them, within minutes. */
export const Registration = z.object({
  attempt: Key,
  passkey: PasskeyCreation,
  /** The code app's secret in base32, and as the address a QR code carries. */
  totp: z.object({ secret: z.string(), uri: z.string() }),
});
export type Registration = z.infer<typeof Registration>;

/** A way to sign in, as chosen. */
export const NewCredential = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('passkey'), name: PasskeyName, response: NewPasskey }),
  z.object({ kind: z.literal('password'), password: Password, code: Code }),
]);
export type NewCredential = z.output<typeof NewCredential>;

const Passkey = z.object({
  id: z.uuid(),
  name: z.string(),
  assurance: z.number(),
  createdAt: z.string(),
  usedAt: z.string().nullable(),
});

/** The ways a person can sign in without the region's identity provider. */
export const Credentials = z.object({
  password: z.object({ changedAt: z.string() }).nullable(),
  passkeys: z.array(Passkey),
});
export type Credentials = z.infer<typeof Credentials>;
