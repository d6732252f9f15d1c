import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** One file of an archive; its text is asked for piece by piece. */
export type ZipFile = { name: string; content: AsyncIterable<string> | Iterable<string> };

type Entry = { name: Buffer; offset: number; crc: number; packed: number; size: number };

const most = 0xffff_ffff;
const deflated = 8;
/** Sizes follow the data (bit 3), names are UTF-8 (bit 11). */
const flags = 0x0808;
/** 1 January 1980 00:00, so that the same content gives the same bytes. */
const stamp = 0x0021_0000;

/**
 * A ZIP archive written while it is read: packing runs outside the event loop and nothing is kept but one line a file.
 *
 * Errors: a file or archive above 4 GiB (the format's limit without its 64-bit extension).
 */
export async function* zip(files: AsyncIterable<ZipFile> | Iterable<ZipFile>): AsyncGenerator<Buffer> {
  const entries: Entry[] = [];
  let offset = 0;
  for await (const file of files) {
    const entry = { name: Buffer.from(file.name), offset, crc: 0, packed: 0, size: 0 };
    entries.push(entry);
    for await (const bytes of fileBytes(file, entry)) {
      offset += bytes.length;
      yield bytes;
    }
    if (Math.max(entry.size, offset) > most) throw new RangeError(`${file.name}: larger than an archive can hold`);
  }
  yield* directory(entries, offset);
}

async function* fileBytes(file: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  yield Buffer.concat([fields([0x0403_4b50, 4], ...description({ ...entry, crc: 0, packed: 0, size: 0 })), entry.name]);
  const packing = createDeflateRaw({ level: 5 });
  pipeline(Readable.from(counted(file.content, entry)), packing, () => {});
  for await (const bytes of packing as AsyncIterable<Buffer>) {
    entry.packed += bytes.length;
    yield bytes;
  }
  yield fields([0x0807_4b50, 4], [entry.crc, 4], [entry.packed, 4], [entry.size, 4]);
}

async function* counted(content: ZipFile['content'], entry: Entry): AsyncGenerator<Buffer> {
  for await (const text of content) {
    const bytes = Buffer.from(text);
    entry.crc = crc32(bytes, entry.crc);
    entry.size += bytes.length;
    yield bytes;
  }
}

function* directory(entries: Entry[], offset: number): Generator<Buffer> {
  const records = entries.map((entry) =>
    Buffer.concat([
      fields([0x0201_4b50, 4], [20, 2], ...description(entry), [0, 2], [0, 2], [0, 2], [0, 4], [entry.offset, 4]),
      entry.name,
    ]),
  );
  const size = records.reduce((sum, record) => sum + record.length, 0);
  yield* records;
  const count = entries.length;
  yield fields([0x0605_4b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2]);
}

type Field = [value: number, bytes: 2 | 4];

const description = ({ name, crc, packed, size }: Entry): Field[] => [
  [20, 2],
  [flags, 2],
  [deflated, 2],
  [stamp, 4],
  [crc, 4],
  [packed, 4],
  [size, 4],
  [name.length, 2],
  [0, 2],
];

function fields(...all: Field[]): Buffer {
  const bytes = Buffer.alloc(all.reduce((sum, [, length]) => sum + length, 0));
  all.reduce((at, [value, length]) => bytes.writeUIntLE(value, at, length), 0);
  return bytes;
}
