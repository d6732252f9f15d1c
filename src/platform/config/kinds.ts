import { z } from 'zod';
import type { Text } from '../../shared/text.ts';

/** How one value is read from text, and what it must be, said so that it fits after “must be”. */
export type Kind<T> = { readonly reads: z.ZodType<T, string>; readonly must: Text };

const kind = <T>(reads: z.ZodType<T, string>, sv: string, en: string): Kind<T> => ({ reads, must: { sv, en } });

export const wholeNumber = (from: number, to: number): Kind<number> =>
  kind(
    z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(from).max(to)),
    `ett heltal mellan ${from} och ${to}`,
    `a whole number between ${from} and ${to}`,
  );

export const words = kind(z.string().min(1), 'en text', 'a text');

export const oneOf = <const W extends string>(...choices: [W, ...W[]]): Kind<W> =>
  kind(z.enum(choices), choices.join(' eller '), choices.join(' or '));

export const onOrOff: Kind<boolean> = kind(
  z.enum(['0', '1']).transform((value) => value === '1'),
  '1 (ja) eller 0 (nej)',
  '1 (yes) or 0 (no)',
);

const speaks = (value: string, schemes: readonly string[]) =>
  URL.canParse(value) && schemes.includes(new URL(value).protocol.slice(0, -1));

/** An address with one of the schemes; it is kept as written. */
export const address = (...schemes: string[]): Kind<string> =>
  kind(
    z.string().refine((value) => speaks(value, schemes)),
    `en adress som börjar med ${schemes.map((scheme) => `${scheme}://`).join(' eller ')}`,
    `an address starting with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
  );

/** The address people type: scheme, host and port only, since the web is served from the root. */
export const origin: Kind<string> = kind(
  z
    .string()
    .refine((value) => speaks(value, ['http', 'https']) && new URL(value).pathname === '/')
    .transform((value) => new URL(value).origin),
  'en adress utan sökväg, till exempel https://varna.region.example',
  'an address without a path, such as https://varna.region.example',
);

/** OpenID Connect scopes, `openid` among them (RFC 6749 §3.3, OpenID Connect Core 3.1.2.1). */
export const scopes: Kind<string> = kind(
  z
    .string()
    .regex(/^[\x21\x23-\x5b\x5d-\x7e]+( [\x21\x23-\x5b\x5d-\x7e]+)*$/)
    .refine((value) => value.split(' ').includes('openid')),
  'ord åtskilda av blanksteg, med openid bland dem',
  'words apart by spaces, openid among them',
);

export const key32: Kind<Buffer> = kind(
  z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=$/)
    .transform((value) => Buffer.from(value, 'base64')),
  '32 slumpmässiga byte i base64 (openssl rand -base64 32)',
  '32 random bytes in base64 (openssl rand -base64 32)',
);

/** Assurance levels 1–4, DIGG's framework for Swedish e-identification (tillitsnivå, LoA). */
export type AssuranceLevel = 1 | 2 | 3 | 4;
const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

const parsed = (value: string): unknown => {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
};

export const levelMap: Kind<Record<string, AssuranceLevel>> = kind(
  z
    .string()
    .transform(parsed)
    .pipe(z.record(z.string().min(1), level)),
  'JSON från acr-värde till tillitsnivå 1–4, till exempel {"http://id.sambi.se/loa/loa3":3}',
  'JSON from acr value to assurance level 1–4, such as {"http://id.sambi.se/loa/loa3":3}',
);
