/** So many bytes of rows are a batch: some 700 000 of them, held in memory until they are taken in. */
const PORTION_BYTES = 96 * 1024 * 1024;

const NEWLINE = 0x0a;

/**
 * Cuts a stream of lines into portions of at least `bytes`, each ending with a line. The cuts depend on nothing but the bytes,
 * so that the same delivery read again, in other pieces, falls into the same portions.
 */
export async function* portions(lines: AsyncIterable<Buffer>, bytes = PORTION_BYTES): AsyncGenerator<Buffer[]> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const piece of lines) {
    let rest = piece;
    while (rest.length > 0) {
      const end = cut(rest, bytes - size);
      held.push(rest.subarray(0, end ?? rest.length));
      size += end ?? rest.length;
      rest = rest.subarray(end ?? rest.length);
      if (end === null) continue;
      yield held;
      held = [];
      size = 0;
    }
  }
  if (size > 0) yield held;
}

/** Where the first line ends at or after `wanted` bytes, or null when it does not within this piece. */
function cut(piece: Buffer, wanted: number): number | null {
  const newline = piece.indexOf(NEWLINE, Math.max(0, wanted - 1));
  return newline < 0 ? null : newline + 1;
}
