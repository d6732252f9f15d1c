import { inflateRawSync } from 'node:zlib';

const directoryEntry = 0x02014b50;
const endOfDirectory = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const stored = 0;
const deflated = 8;

/**
 * Whether a ZIP archive unpacks without error to at most `limit` bytes.
 * Each part is really unpacked and thrown away, since the sizes an archive states about itself may be false.
 */
export function unpacksWithin(bytes: Uint8Array, limit: number): 'fits' | 'damaged' | 'too-large' {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = archive.lastIndexOf(endOfDirectory);
    const count = archive.readUInt16LE(end + 10);
    let left = limit;
    let at = archive.readUInt32LE(end + 16);
    for (let entry = 0; entry < count; entry += 1) {
      if (archive.readUInt32LE(at) !== directoryEntry) return 'damaged';
      left -= unpackedBytes(archive, at, left);
      if (left <= 0) return 'too-large';
      at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    }
    return count > 0 ? 'fits' : 'damaged';
  } catch (error) {
    const isTooLarge = error instanceof RangeError && Reflect.get(error, 'code') === 'ERR_BUFFER_TOO_LARGE';
    return isTooLarge ? 'too-large' : 'damaged';
  }
}

/** Bytes of the part that a directory entry describes; throws when it is damaged or takes more than `limit`. */
function unpackedBytes(archive: Buffer, entry: number, limit: number): number {
  const method = archive.readUInt16LE(entry + 10);
  const packed = archive.readUInt32LE(entry + 20);
  const header = archive.readUInt32LE(entry + 42);
  const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  const part = archive.subarray(start, start + packed);
  if (part.length !== packed) throw new Error('Part outside the archive');
  if (method === stored) return packed;
  if (method !== deflated) throw new Error('Unknown compression');
  return part.length === 0 ? 0 : inflateRawSync(part, { maxOutputLength: limit }).length;
}
