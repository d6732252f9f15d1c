import { inflateRawSync } from 'node:zlib';

/** A file of an archive, still packed. */
export type PackedFile = { name: string; size: number; open: () => Buffer };

const entrySignature = 0x0201_4b50;

/**
 * The files an archive lists. `open` unpacks one and stops at the size the archive promised, so that a small file
 * cannot unfold into gigabytes. Errors: RangeError where the bytes are no archive.
 */
export function filesOf(archive: Buffer): PackedFile[] {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) throw new RangeError('no archive');
  const files: PackedFile[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== entrySignature) throw new RangeError('damaged archive');
    files.push(fileAt(archive, at));
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

function fileAt(archive: Buffer, at: number): PackedFile {
  const packed = archive.readUInt32LE(at + 20);
  const size = archive.readUInt32LE(at + 24);
  const name = archive.toString('utf8', at + 46, at + 46 + archive.readUInt16LE(at + 28));
  const open = () => {
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const bytes = archive.subarray(start, start + packed);
    return archive.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes, { maxOutputLength: Math.max(size, 1) });
  };
  return { name, size, open };
}
