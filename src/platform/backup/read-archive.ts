import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import tar from 'tar-stream';

/** One member on its way by. It must be read to its end before the next one comes; what is left is passed over. */
export type Member = {
  readonly name: string;
  readonly size: number;
  readonly content: AsyncIterable<Buffer>;
  /** SHA-256 of what has been read; of all of it once it has been. */
  sum(): string;
};

/** The members of an archive in their order. Throws where the file is not a tar or ends too early. */
export async function* membersOf(file: string): AsyncGenerator<Member> {
  const extract = tar.extract();
  pipeline(createReadStream(file, { highWaterMark: 1024 * 1024 }), extract, () => {}); // a failure breaks `extract`
  for await (const entry of extract) {
    const hash = createHash('sha256');
    const content = summed(entry as unknown as AsyncIterable<Buffer>, hash);
    yield { name: entry.header.name, size: entry.header.size ?? 0, content, sum: () => hash.copy().digest('hex') };
    for await (const _ of content); // whatever the reader left
  }
}

async function* summed(entry: AsyncIterable<Buffer>, hash: ReturnType<typeof createHash>): AsyncGenerator<Buffer> {
  for await (const chunk of entry) {
    hash.update(chunk);
    yield chunk;
  }
}

/** A member whole; for those that are small. */
export async function bytesOf({ content }: Member): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}
