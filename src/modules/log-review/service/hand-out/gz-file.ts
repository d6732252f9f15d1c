import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createGzip } from 'node:zlib';
import type { HandedFile } from '../../../../platform/module.ts';

const PIECE_CHARACTERS = 256 * 1024;

/** Lines put together to pieces worth packing, and counted. */
async function* inPieces(lines: AsyncIterable<string>, count: { lines: number }): AsyncGenerator<Buffer> {
  let held = '';
  for await (const line of lines) {
    held += line;
    count.lines += 1;
    if (held.length < PIECE_CHARACTERS) continue;
    yield Buffer.from(held);
    held = '';
  }
  if (held !== '') yield Buffer.from(held);
}

type Writing = { root: string; file: string; about: Record<string, string>; headings?: number };

/** Writes lines to a packed file below the root. `headings`: lines that are no rows. Sum and size are those of the packed file. */
export async function writePacked(
  { root, file, about, headings = 0 }: Writing,
  lines: AsyncIterable<string>,
): Promise<HandedFile> {
  const path = join(root, file);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const [hash, count] = [createHash('sha256'), { lines: 0 }];
  let bytes = 0;
  const measured = new Transform({
    transform(piece: Buffer, _encoding, done) {
      bytes += piece.length;
      hash.update(piece);
      done(null, piece);
    },
  });
  const packed = createGzip({ level: constants.Z_BEST_SPEED });
  await pipeline(Readable.from(inPieces(lines, count)), packed, measured, createWriteStream(path, { mode: 0o600 }));
  return { file, rows: count.lines - headings, bytes, sha256: hash.digest('hex'), about };
}
