import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import tar from 'tar-stream';

/** An archive being written: a tar whose members are summed as they pass. */
export type ArchiveWriter = {
  /** Every member so far: name and SHA-256. */
  readonly members: [string, string][];
  add(name: string, content: Buffer): Promise<void>;
  addStream(name: string, size: number, content: AsyncIterable<Buffer>): Promise<void>;
};

type Entry = { name: string; size: number; mode: number; mtime: Date };

async function addTo(pack: tar.Pack, header: Entry, content: AsyncIterable<Buffer>): Promise<string> {
  const hash = createHash('sha256');
  const done = Promise.withResolvers<void>();
  const entry = pack.entry(header, (error) => (error ? done.reject(error) : done.resolve()));
  done.promise.catch(() => {}); // what breaks the archive is heard at the next write, too
  for await (const chunk of content) {
    hash.update(chunk);
    if (!entry.write(chunk)) await once(entry, 'drain');
  }
  entry.end(null);
  await done.promise;
  return hash.digest('hex');
}

async function* only(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}

function writerOn(pack: tar.Pack, mtime: Date): ArchiveWriter {
  const members: [string, string][] = [];
  const addStream: ArchiveWriter['addStream'] = async (name, size, content) => {
    members.push([name, await addTo(pack, { name, size, mode: 0o600, mtime }, content)]);
  };
  return { members, addStream, add: (name, content) => addStream(name, content.length, only(content)) };
}

/**
 * Writes a file beside its place and moves it there whole. However the work ends – failure, Ctrl-C – no half file stays.
 * Readable by its owner only.
 */
export async function writeArchive(
  file: string,
  mtime: Date,
  work: (archive: ArchiveWriter) => Promise<void>,
): Promise<void> {
  const part = `${file}.part`;
  const clear = () => rmSync(part, { force: true });
  process.once('exit', clear);
  const pack = tar.pack();
  const written = pipeline(pack, createWriteStream(part, { mode: 0o600, flush: true }));
  const worked = work(writerOn(pack, mtime));
  try {
    await Promise.race([worked, written]);
    pack.finalize();
    await written;
    await rename(part, file);
  } catch (error) {
    pack.destroy(error as Error);
    await Promise.allSettled([worked, written]);
    throw error;
  } finally {
    clear();
    process.off('exit', clear);
  }
}
