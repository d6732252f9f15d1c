import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { zstdCompress, zstdDecompress } from 'node:zlib';

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

const ALGORITHM = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;
/** What is packed at a time: large enough to pack well, small against memory. */
const PIECE = 4 * 1024 * 1024;

/** One piece compressed (Zstandard) and encrypted (AES-256-GCM), bound to its name: nonce, content, tag. */
export async function pack(key: Buffer, name: string, plain: Buffer): Promise<Buffer> {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(name));
  const content = cipher.update(await compress(plain));
  return Buffer.concat([nonce, content, cipher.final(), cipher.getAuthTag()]);
}

/** What `pack` made, as it was. Throws when a bit of it, or its name, is another. */
export async function unpack(key: Buffer, name: string, packed: Buffer): Promise<Buffer> {
  const decipher = createDecipheriv(ALGORITHM, key, packed.subarray(0, NONCE)).setAAD(Buffer.from(name));
  decipher.setAuthTag(packed.subarray(packed.length - TAG));
  const content = decipher.update(packed.subarray(NONCE, packed.length - TAG));
  return decompress(Buffer.concat([content, decipher.final()]));
}

/** A stream gathered into pieces of about 4 MiB; an empty one gives none. */
export async function* inPieces(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of content) {
    held.push(chunk);
    bytes += chunk.length;
    if (bytes < PIECE) continue;
    yield Buffer.concat(held);
    held = [];
    bytes = 0;
  }
  if (bytes > 0) yield Buffer.concat(held);
}
