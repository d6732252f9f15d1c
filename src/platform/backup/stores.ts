import { createReadStream } from 'node:fs';
import { appendFile, mkdir, readdir } from 'node:fs/promises';
import { dirname, join, normalize, relative } from 'node:path';
import type { StoreCopy } from '../module.ts';
import { StartupError } from '../startup-error.ts';
import type { Manifest } from './manifest.ts';
import { inPieces, pack, unpack } from './packed.ts';
import { bytesOf, type Member } from './read-archive.ts';
import { megabytes, type Report } from './report.ts';
import { says } from './texts.ts';
import type { ArchiveWriter } from './write-archive.ts';

/** What is kept beside database and files: its name, and how to get a copy of it. */
export type NamedCopy = { readonly name: string; copy(): Promise<StoreCopy | null> };

type Writing = { archive: ArchiveWriter; key: Buffer; report: Report; stores: readonly NamedCopy[] };
type Size = Manifest['stores'][string];

/** A file of a copy, in encrypted pieces named `stores/NAME/PATH/000001`; one without content is one piece. */
async function addFile({ archive, key }: Writing, place: string, path: string): Promise<number> {
  let [piece, bytes] = [0, 0];
  const add = async (plain: Buffer) => {
    piece += 1;
    bytes += plain.length;
    const name = `${place}/${String(piece).padStart(6, '0')}`;
    await archive.add(name, await pack(key, name, plain));
  };
  for await (const plain of inPieces(createReadStream(path))) await add(plain);
  if (piece === 0) await add(Buffer.alloc(0));
  return bytes;
}

async function addCopy(writing: Writing, name: string, directory: string): Promise<Size> {
  const size = { count: 0, bytes: 0 };
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    size.bytes += await addFile(writing, `stores/${name}/${relative(directory, path)}`, path);
    size.count += 1;
  }
  writing.report(says.store, { name, megabytes: megabytes(size.bytes) });
  return size;
}

/** Copies each store into the archive, after the tables: what it holds more than they know of does no harm. */
export async function addStores(writing: Writing): Promise<Manifest['stores']> {
  const sizes: Manifest['stores'] = {};
  for (const { name, copy } of writing.stores) {
    const copied = await copy();
    if (!copied) continue;
    try {
      sizes[name] = await addCopy(writing, name, copied.directory);
    } finally {
      await copied.done();
    }
  }
  return sizes;
}

/** Lays a member of a store back as a file below `room`. Members come in their order, so that pieces are appended. */
export async function placePiece(key: Buffer, each: Member, room: (name: string) => string | undefined): Promise<void> {
  const [, name = '', path = ''] = /^stores\/([^/]+)\/(.+)\/\d+$/.exec(each.name) ?? [];
  const directory = room(name);
  if (directory === undefined || normalize(path) !== path || path.startsWith('..'))
    throw new StartupError(says.damaged, { member: each.name });
  const file = join(directory, path);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await appendFile(file, await unpack(key, each.name, await bytesOf(each)), { mode: 0o600 });
}
