import { Problem } from '../../../../shared/problem.ts';
import { textPieces } from '../text-pieces.ts';

/** Most of a call when it is unpacked, in characters: five hundred records far longer than the contract allows. */
const mostCharacters = 64 * 1024 * 1024;

const DECLARATION = /^\s*<\?xml[^>]*\?>/;

/**
 * A call as UTF-8 without XML declaration, however it was packed and encoded, so that it is read the same now and when it is taken
 * in. `encoding`: the source's, where the call declares none. Empty where it can be neither unpacked nor decoded, null where it is
 * too large.
 */
export async function plainCall(
  bytes: AsyncIterable<Uint8Array>,
  encoding?: string,
  most = mostCharacters,
): Promise<Buffer | null> {
  const pieces: string[] = [];
  let length = 0;
  try {
    for await (const piece of textPieces(bytes, encoding)) {
      length += piece.length;
      if (length > most) return null;
      pieces.push(piece);
    }
  } catch (error) {
    if (error instanceof Problem) return Buffer.alloc(0);
    throw error;
  }
  return Buffer.from(pieces.join('').replace(DECLARATION, ''));
}
