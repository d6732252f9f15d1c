import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** What a source has sent: a file, or a call. `sha256` names it once and for all; `bytes` may be asked for again. */
export type Post = {
  name: string;
  sha256: string;
  sizeBytes: number | null;
  bytes: () => AsyncIterable<Uint8Array>;
};

const READ_AT_ONCE = 1024 * 1024;

/** A file of this machine. It is read once to be known again, and once more to be taken in. */
export async function postOfFile(path: string): Promise<Post> {
  const hash = createHash('sha256');
  const { size } = await stat(path);
  await pipeline(createReadStream(path, { highWaterMark: READ_AT_ONCE }), hash);
  return {
    name: basename(path),
    sha256: hash.digest('hex'),
    sizeBytes: size,
    bytes: () => createReadStream(path, { highWaterMark: READ_AT_ONCE }),
  };
}

/** Something held in memory, as a call. */
export const postOfBytes = (name: string, content: Uint8Array): Post => ({
  name,
  sha256: createHash('sha256').update(content).digest('hex'),
  sizeBytes: content.length,
  async *bytes() {
    yield content;
  },
});
