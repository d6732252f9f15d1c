import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deriveKey } from './config.ts';

const ALGORITHM = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/** What a secret is for (`module/what`) and whose it is; it opens for nothing and nobody else. */
export type Sealing = { master: Buffer; purpose: `${string}/${string}`; owner: string };

/** Encrypts a short secret for storing: nonce, tag, content. */
export function seal(secret: Buffer, { master, purpose, owner }: Sealing): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(ALGORITHM, deriveKey(master, purpose), nonce).setAAD(Buffer.from(owner));
  const content = Buffer.concat([cipher.update(secret), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), content]);
}

/** Null when it was sealed with another key, for another purpose or owner, or has been changed. */
export function unseal(sealed: Buffer, { master, purpose, owner }: Sealing): Buffer | null {
  const decipher = createDecipheriv(ALGORITHM, deriveKey(master, purpose), sealed.subarray(0, NONCE))
    .setAAD(Buffer.from(owner))
    .setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
  } catch {
    return null;
  }
}
