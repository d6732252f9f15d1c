import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { deriveKey } from '../../../platform/config.ts';

/** Argon2id at OWASP's least cost: 19 MiB, two passes, one lane (Password Storage Cheat Sheet). */
const cost = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const TAG_BYTES = 32;
const NONCE_BYTES = 16;

type Cost = { memory: number; passes: number; parallelism: number };
type Stored = Cost & { nonce: Buffer; tag: Buffer };

const derive = promisify(argon2);

/** With a key outside the database mixed in: a copy of the database alone cannot be guessed at. */
const tagOf = (password: string, pepper: Buffer, { nonce, memory, passes, parallelism }: Cost & { nonce: Buffer }) =>
  derive('argon2id', {
    message: password.normalize('NFKC'),
    nonce,
    memory,
    passes,
    parallelism,
    tagLength: TAG_BYTES,
    secret: pepper,
  });

const pepperOf = (master: Buffer) => deriveKey(master, 'account/password');
const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');

/** The password as it is stored: `$argon2id$v=19$m=…,t=…,p=…$nonce$tag`. */
export async function hashPassword(password: string, master: Buffer): Promise<string> {
  const nonce = randomBytes(NONCE_BYTES);
  const tag = await tagOf(password, pepperOf(master), { ...cost, nonce });
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(nonce)}$${base64(tag)}`;
}

function read(hash: string): Stored | null {
  const [, memory, passes, parallelism, nonce, tag] =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(hash) ?? [];
  if (!nonce || !tag) return null;
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    nonce: Buffer.from(nonce, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  };
}

const nobodys: Stored = { ...cost, nonce: randomBytes(NONCE_BYTES), tag: randomBytes(TAG_BYTES) };

/** Whether it is the password behind a hash. Without a hash it is as much work, so that time tells nothing. */
export async function isPassword(password: string, hash: string | undefined, master: Buffer): Promise<boolean> {
  const stored = (hash ? read(hash) : null) ?? nobodys;
  const tag = await tagOf(password, pepperOf(master), stored);
  return timingSafeEqual(tag, stored.tag) && stored !== nobodys;
}

/** Stored at another cost than today's: to be stored anew at the next sign-in. */
export function isOutdated(hash: string): boolean {
  const stored = read(hash);
  return stored === null || (['memory', 'passes', 'parallelism'] as const).some((key) => stored[key] !== cost[key]);
}
