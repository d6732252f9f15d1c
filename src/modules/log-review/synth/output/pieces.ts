/** Texts as bytes in a row, so that writing one is a short copy. */
export class Pieces {
  readonly #bytes: Uint8Array;
  readonly #starts: Uint32Array;

  constructor(texts: readonly string[]) {
    this.#bytes = Buffer.from(texts.join(''), 'utf8');
    this.#starts = new Uint32Array(texts.length + 1);
    for (const [number, text] of texts.entries())
      this.#starts[number + 1] = (this.#starts[number] ?? 0) + Buffer.byteLength(text, 'utf8');
  }

  /** Copies text `number` into `target` from `place`; answers the place after it. */
  put(number: number, target: Uint8Array, place: number): number {
    const end = this.#starts[number + 1] ?? 0;
    let next = place;
    for (let from = this.#starts[number] ?? 0; from < end; from++) target[next++] = this.#bytes[from] ?? 0;
    return next;
  }
}

const ZERO = 48;

/** Writes a number with leading zeros; answers the place after it. */
export function putDigits(number: number, digits: number, target: Uint8Array, place: number): number {
  let left = number;
  for (let at = place + digits - 1; at >= place; at--) {
    const tenth = Math.floor(left / 10);
    target[at] = ZERO + left - tenth * 10;
    left = tenth;
  }
  return place + digits;
}
