import { isUtf8 } from 'node:buffer';
import { pipeline, Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';
import { Problem } from '../../../shared/problem.ts';

const UNPACKED_AT_ONCE = 256 * 1024;
const GZIP = [0x1f, 0x8b];
/** How much is looked at to tell the encoding, in bytes. */
const LOOKED_AT = 64 * 1024;
const DECLARED = /^(?:ï»¿)?<\?xml[^>]*\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A byte stream as pieces of text, unpacked when it is gzip (told by its first bytes), without byte order mark.
 * The encoding is what an XML declaration says, else `encoding`, else UTF-8 or windows-1252 by what the beginning is.
 * Throws `logReview.broken-gzip` and `logReview.unknown-encoding`.
 */
export async function* textPieces(bytes: AsyncIterable<Uint8Array>, encoding?: string): AsyncGenerator<string> {
  const { encoding: found, chunks } = await textBytes(bytes, encoding);
  yield* decoded(chunks, found);
}

/** The same as bytes, unpacked, with the encoding they are in. */
export async function textBytes(bytes: AsyncIterable<Uint8Array>, encoding?: string) {
  const { first, all } = await lookedInto(unpacked(bytes), LOOKED_AT);
  const found = declaredIn(first) ?? encoding ?? (beginsAsUtf8(first) ? 'utf-8' : 'windows-1252');
  return { encoding: found, chunks: all };
}

/** Bytes of an encoding as pieces of text, without byte order mark. */
export async function* decoded(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decode = decoderOf(encoding);
  let fresh = true;
  for await (const chunk of chunks) {
    const text = decode(chunk);
    const piece = fresh && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
    fresh &&= text === '';
    if (piece !== '') yield piece;
  }
  const rest = decode();
  if (rest !== '') yield rest;
}

async function* unpacked(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { first, all } = await lookedInto(bytes, GZIP.length);
  if (first[0] !== GZIP[0] || first[1] !== GZIP[1]) return yield* all;
  const unzip = pipeline(Readable.from(all), createGunzip({ chunkSize: UNPACKED_AT_ONCE }), () => {});
  try {
    yield* unzip as AsyncIterable<Uint8Array>;
  } catch (cause) {
    throw (cause as NodeJS.ErrnoException).code?.startsWith('Z_') ? new Problem('logReview.broken-gzip', 422) : cause;
  }
}

/** The first bytes of a stream, so many where there are that many, and the whole stream, these included. */
async function lookedInto(bytes: AsyncIterable<Uint8Array>, size: number) {
  const iterator = bytes[Symbol.asyncIterator]();
  const begun: Uint8Array[] = [];
  for (let length = 0; length < size; ) {
    const { done, value } = await iterator.next();
    if (done) break;
    begun.push(value);
    length += value.length;
  }
  const first = Buffer.concat(begun);
  async function* all() {
    if (first.length > 0) yield first;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { first, all: all() };
}

/** What an XML declaration at the beginning says, in lower case. */
const declaredIn = (start: Buffer): string | undefined =>
  DECLARED.exec(start.subarray(0, 200).toString('latin1'))?.[1]?.toLowerCase();

/** Valid UTF-8, but for a last character that may be cut off. */
const beginsAsUtf8 = (start: Buffer): boolean =>
  [0, 1, 2, 3].some((cut) => cut <= start.length && isUtf8(start.subarray(0, start.length - cut)));

export const isUtf8Name = (encoding: string): boolean => encoding === 'utf-8' || encoding === 'utf8';

type Decode = (chunk?: Uint8Array) => string;

function decoderOf(encoding: string): Decode {
  if (isUtf8Name(encoding)) {
    const decoder = new StringDecoder('utf8');
    return (chunk) =>
      chunk ? decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)) : decoder.end();
  }
  const decoder = standardDecoder(encoding);
  return (chunk) => (chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode());
}

function standardDecoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    throw new Problem('logReview.unknown-encoding', 422, { encoding });
  }
}
