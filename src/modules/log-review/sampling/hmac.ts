import { createHmac } from 'node:crypto';

const BLOCK = 64;

/** A key as ClickHouse needs it, which has no HMAC of its own: laid over both pads of RFC 2104, in hexadecimal. */
export type PaddedKey = { readonly inner: string; readonly outer: string };

/** Pads a key of at most 64 bytes for HMAC-SHA256. Throws RangeError for a longer one. */
export function padded(key: Buffer): PaddedKey {
  if (key.length > BLOCK) throw new RangeError('A key has at most 64 bytes');
  const block = Buffer.concat([key, Buffer.alloc(BLOCK - key.length)]);
  const over = (pad: number) => Buffer.from(block.map((byte) => byte ^ pad)).toString('hex');
  return { inner: over(0x36), outer: over(0x5c) };
}

/** HMAC-SHA256 in SQL, 32 bytes; bind `{name}_inner` and `{name}_outer`. */
export const hmacSql = (name: string, message: string): string =>
  `SHA256(concat(unhex({${name}_outer:String}), SHA256(concat(unhex({${name}_inner:String}), ${message}))))`;

/** What `hmacSql` needs bound. */
export const bound = (name: string, key: Buffer): Record<string, string> => {
  const { inner, outer } = padded(key);
  return { [`${name}_inner`]: inner, [`${name}_outer`]: outer };
};

/** The same in Node, in lower-case hexadecimal. */
export const hmac = (key: Buffer, message: string): string => createHmac('sha256', key).update(message).digest('hex');
