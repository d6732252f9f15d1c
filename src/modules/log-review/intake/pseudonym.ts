import { type Cipheriv, createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { deriveKey } from '../../../platform/config.ts';

/** Turns the ids of patients and people into names that tell nothing, and back. Only who holds the key can do either. */
export type Pseudonymiser = {
  /** The pseudonyms of ids, in their order; '' stays ''. All ids of a batch in one go is the fast way. */
  of(ids: readonly string[]): string[];
  /** The id again. Throws `RangeError` for what was never a pseudonym under this key, as far as that shows. */
  clear(pseudonym: string): string;
  /** Encrypts ids that stand in blocks of 16 bytes, each filled up with zeros: for those who have the ids as bytes. */
  blocks(ids: Buffer): Buffer;
};

const BLOCK = 16;
/** A block as base64url, and the same with two bytes added so that many can be written in one go. */
const [SHORT, SLOT_BYTES, SLOT] = [22, 18, 24];
/** Begins the pseudonym of an id that does not fit a block; no sign of base64url. */
const LONG = '~';

/**
 * Pseudonyms by AES-256 under `key`. The same id always has the same one, so that rows can be joined; ids of at most 16 bytes of
 * UTF-8, as all national identity numbers are, have 22 characters of base64url. Longer ones have a mark, and an initial vector
 * made of the id itself (SIV).
 * Source: GDPR art. 4(5) and 32(1)(a), pseudonymisation.
 */
export function pseudonymiser(key: Buffer): Pseudonymiser {
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  const long = longIds(key);
  const blocks = (ids: Buffer) => (ids.length === 0 ? ids : cipher.update(ids));
  return {
    blocks,
    of: (ids) => pseudonymsOf(ids, blocks, long.of),
    clear(pseudonym) {
      if (pseudonym === '') return '';
      if (pseudonym.startsWith(LONG)) return long.clear(pseudonym);
      return clearBlock(pseudonym, key);
    },
  };
}

/** The pseudonyms of an installation's patients and staff, by its master key. */
export const patientPseudonyms = (masterKey: Buffer): Pseudonymiser =>
  pseudonymiser(deriveKey(masterKey, 'log-review.patients'));

/** The pseudonym in a block, as base64url, at a place among bytes: 22 of them. */
export function putPseudonym(target: Uint8Array, place: number, block: Uint8Array, from: number): void {
  let at = place;
  for (let next = from; next < from + BLOCK - 1; next += 3) {
    const bits = ((block[next] ?? 0) << 16) | ((block[next + 1] ?? 0) << 8) | (block[next + 2] ?? 0);
    target[at++] = SIGNS[bits >> 18] ?? 0;
    target[at++] = SIGNS[(bits >> 12) & 63] ?? 0;
    target[at++] = SIGNS[(bits >> 6) & 63] ?? 0;
    target[at++] = SIGNS[bits & 63] ?? 0;
  }
  const last = block[from + BLOCK - 1] ?? 0;
  target[at++] = SIGNS[last >> 2] ?? 0;
  target[at] = SIGNS[(last & 3) << 4] ?? 0;
}

const SIGNS = Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');

function pseudonymsOf(
  ids: readonly string[],
  blocks: (ids: Buffer) => Buffer,
  longOf: (id: string) => string,
): string[] {
  const plain = Buffer.alloc(ids.length * BLOCK);
  const isLong = ids.map((id, place) => !putBlock(plain, place * BLOCK, id));
  const shown = inSlots(blocks(plain), ids.length).toString('base64url');
  return ids.map((id, place) => {
    if (id === '') return '';
    return isLong[place] ? longOf(id) : shown.slice(place * SLOT, place * SLOT + SHORT);
  });
}

/** Sets an id in a block of zeros; false when it does not fit, or ends in a zero itself. */
function putBlock(target: Buffer, place: number, id: string): boolean {
  if (id.length > BLOCK || id.includes('\0') || !id.isWellFormed()) return false;
  for (let i = 0; i < id.length; i++) {
    const code = id.charCodeAt(i);
    if (code >= 0x80) return putWideBlock(target, place, id);
    target[place + i] = code;
  }
  return true;
}

function putWideBlock(target: Buffer, place: number, id: string): boolean {
  target.fill(0, place, place + BLOCK);
  if (Buffer.byteLength(id) > BLOCK) return false;
  target.write(id, place);
  return true;
}

function inSlots(blocks: Buffer, count: number): Buffer {
  const slots = Buffer.alloc(count * SLOT_BYTES);
  for (let n = 0; n < count; n++) blocks.copy(slots, n * SLOT_BYTES, n * BLOCK, (n + 1) * BLOCK);
  return slots;
}

function clearBlock(pseudonym: string, key: Buffer): string {
  const block = bytesOf(pseudonym);
  if (pseudonym.length !== SHORT || block.length !== BLOCK) throw noPseudonym();
  const decipher = createDecipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  const plain = decipher.update(block);
  const end = plain.indexOf(0);
  if (end >= 0 && plain.subarray(end).some((byte) => byte !== 0)) throw noPseudonym();
  return textOf(end < 0 ? plain : plain.subarray(0, end));
}

/** Ids above a block: AES-256-CTR with the HMAC-SHA256 of the id, cut to 16 bytes, as initial vector, which stands first. */
function longIds(key: Buffer) {
  const part = (use: string) => Buffer.from(hkdfSync('sha256', key, '', use, 32));
  const [macKey, textKey] = [part('mac'), part('text')];
  const vectorOf = (id: string) => createHmac('sha256', macKey).update(id).digest().subarray(0, BLOCK);
  const crypt = (vector: Buffer, bytes: Buffer): Buffer =>
    (createCipheriv('aes-256-ctr', textKey, vector) as Cipheriv).update(bytes);
  return {
    of(id: string): string {
      const vector = vectorOf(id);
      return LONG + Buffer.concat([vector, crypt(vector, Buffer.from(id))]).toString('base64url');
    },
    clear(pseudonym: string): string {
      const bytes = bytesOf(pseudonym.slice(LONG.length));
      const vector = bytes.subarray(0, BLOCK);
      if (vector.length < BLOCK) throw noPseudonym();
      const id = textOf(crypt(vector, bytes.subarray(BLOCK)));
      if (!vectorOf(id).equals(vector)) throw noPseudonym();
      return id;
    },
  };
}

const bytesOf = (text: string): Buffer => Buffer.from(text, 'base64url');
const noPseudonym = () => new RangeError('Not a pseudonym of this installation');

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw noPseudonym();
  }
}
