/** What a byte means to a line: nothing, the end of a cell, the end of the line, or that it takes more care than this. */
const [PLAIN, DELIMITER, NEWLINE, CAREFUL] = [0, 1, 2, 3];
const [LINE_FEED, RETURN, SPACE, QUOTE, BACKSLASH] = [0x0a, 0x0d, 0x20, 0x22, 0x5c];
const mostCells = 256;

/**
 * Cuts a line of bytes into trimmed cells. `cut` answers where the line ends, or -1 for a line with quotes, control signs or
 * backslashes, which another reader has to take; `bytes` must hold a line feed at or after `from`.
 */
export function byteLine(delimiter: string) {
  const kinds = kindsOf(delimiter);
  const [starts, ends] = [new Int32Array(mostCells), new Int32Array(mostCells)];
  let count = 0;

  // Runs for every byte of a log, so that what it needs is held close at hand.
  function cut(bytes: Uint8Array, from: number): number {
    const [table, first, last] = [kinds, starts, ends];
    let [cell, start] = [0, from];
    for (let at = from; ; at++) {
      const kind = table[bytes[at] ?? LINE_FEED];
      if (kind === PLAIN) continue;
      if (kind === CAREFUL) {
        if (bytes[at] !== RETURN || bytes[at + 1] !== LINE_FEED) return -1;
        continue;
      }
      if (cell === mostCells) return -1;
      first[cell] = start;
      last[cell] = at;
      if ((bytes[start] ?? 0) <= SPACE || (bytes[at - 1] ?? 0) <= SPACE) trim(bytes, cell);
      cell += 1;
      if (kind === NEWLINE) {
        count = cell;
        return at;
      }
      start = at + 1;
    }
  }

  function trim(bytes: Uint8Array, cell: number): void {
    let [first, last] = [starts[cell] ?? 0, ends[cell] ?? 0];
    while (first < last && (bytes[first] ?? 0) <= SPACE) first++;
    while (last > first && (bytes[last - 1] ?? 0) <= SPACE) last--;
    starts[cell] = first;
    ends[cell] = last;
  }

  return { cut, starts, ends, count: () => count };
}

function kindsOf(delimiter: string): Uint8Array {
  const kinds = new Uint8Array(256).fill(CAREFUL, 0, SPACE);
  kinds[QUOTE] = CAREFUL;
  kinds[BACKSLASH] = CAREFUL;
  kinds[0x7f] = PLAIN;
  kinds[LINE_FEED] = NEWLINE;
  kinds[delimiter.charCodeAt(0)] = DELIMITER;
  return kinds;
}
