import { createCipheriv, createDecipheriv, createHash, randomBytes, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline as pipelineWithCallback, type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Problem } from '../../shared/problem.ts';

export type StoredFile = { sha256: string; sizeBytes: number };

/** Content by its SHA-256, encrypted at rest in segments of 64 KiB, each sealed on its own so that a stream is never trusted unread. */
export type FileStore = {
  /** Errors: `files.too-large` when the content passes the limit; nothing is left behind. */
  put(content: Readable): Promise<StoredFile>;
  /** Errors: `files.missing`, `files.damaged` (someone changed the bytes). */
  open(sha256: string): Promise<Readable>;
  /** Takes content away for good; whoever asks has made sure that nothing else refers to it. */
  remove(sha256: string): Promise<void>;
};

const SEGMENT = 64 * 1024;
const TAG = 16;
const NONCE = 12;
const ALGORITHM = 'aes-256-gcm';

// The nonce of segment n is the file's own random prefix and n; the last segment is marked so that a cut is seen.
function nonceOf(prefix: Buffer, segment: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(NONCE);
  prefix.copy(nonce, 0, 0, 7);
  nonce.writeUInt32BE(segment, 7);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

/** Gathers bytes into whole segments and hands each on, telling which is the last. */
function inSegments(size: number, each: (segment: Buffer, index: number, last: boolean) => Buffer): Transform {
  let held = Buffer.alloc(0);
  let index = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      held = Buffer.concat([held, chunk]);
      try {
        while (held.length > size) {
          this.push(each(held.subarray(0, size), index++, false));
          held = held.subarray(size);
        }
        done();
      } catch (error) {
        done(error as Error);
      }
    },
    flush(done) {
      try {
        this.push(each(held, index, true));
        done();
      } catch (error) {
        done(error as Error);
      }
    },
  });
}

function encrypting(key: Buffer, prefix: Buffer): Transform {
  return inSegments(SEGMENT, (segment, index, last) => {
    const cipher = createCipheriv(ALGORITHM, key, nonceOf(prefix, index, last));
    return Buffer.concat([cipher.update(segment), cipher.final(), cipher.getAuthTag()]);
  });
}

function decrypting(key: Buffer, prefix: Buffer): Transform {
  return inSegments(SEGMENT + TAG, (segment, index, last) => {
    const decipher = createDecipheriv(ALGORITHM, key, nonceOf(prefix, index, last));
    decipher.setAuthTag(segment.subarray(segment.length - TAG));
    try {
      return Buffer.concat([decipher.update(segment.subarray(0, segment.length - TAG)), decipher.final()]);
    } catch {
      throw new Problem('files.damaged', 500);
    }
  });
}

/** Counts and hashes what passes, and refuses more than the limit. */
function measuring(mostBytes: number) {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sizeBytes += chunk.length;
      hash.update(chunk);
      done(
        sizeBytes > mostBytes ? new Problem('files.too-large', 413, { mostMegabytes: mostBytes / 1024 / 1024 }) : null,
        chunk,
      );
    },
  });
  return { stream, result: (): StoredFile => ({ sha256: hash.digest('hex'), sizeBytes }) };
}

/** Files below one directory, encrypted with a key that is not in the database. */
export function openFileStore(directory: string, key: Buffer, mostBytes: number): FileStore {
  const placeOf = (sha256: string) => join(directory, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  return {
    put: async (content) => {
      await mkdir(directory, { recursive: true });
      const draft = join(directory, `draft-${randomUUID()}`);
      const prefix = randomBytes(7);
      const measured = measuring(mostBytes);
      const target = createWriteStream(draft, { mode: 0o600, flush: true });
      target.write(prefix);
      try {
        await pipeline(content, measured.stream, encrypting(key, prefix), target);
        const stored = measured.result();
        await mkdir(dirname(placeOf(stored.sha256)), { recursive: true });
        await rename(draft, placeOf(stored.sha256));
        return stored;
      } finally {
        await rm(draft, { force: true });
      }
    },
    open: async (sha256) => {
      const place = placeOf(sha256);
      if (!(await stat(place).catch(() => null))) throw new Problem('files.missing', 404);
      const prefix = await readPrefix(place);
      const plain = decrypting(key, prefix);
      pipelineWithCallback(createReadStream(place, { start: prefix.length }), plain, () => {}); // a failure destroys `plain`, whose reader hears it
      return plain;
    },
    remove: (sha256) => rm(placeOf(sha256), { force: true }),
  };
}

async function readPrefix(place: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(place, { end: 6 })) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
