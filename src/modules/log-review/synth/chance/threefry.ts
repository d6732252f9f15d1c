const PARITY = 0x1bd11bda;
const GROUPS = 5;

const turn = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

/**
 * Chance by counting: the words of a draw depend only on the key and the two counters, never on what was drawn before.
 *
 * Threefry-2x32 with 20 rounds (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", 2011): additions,
 * turns and exclusive ors of 32 bits, which JavaScript does fast. A draw is left in `a` and `b`, so that hundreds of
 * millions of them make no garbage.
 */
export class Threefry {
  /** The two words of the latest draw, 0 … 2³² − 1. */
  a = 0;
  b = 0;
  readonly #key: readonly [number, number, number];

  constructor(key0: number, key1: number) {
    this.#key = [key0 | 0, key1 | 0, PARITY ^ key0 ^ key1];
  }

  /** Draws for two counters of 32 bits each. */
  at(counter0: number, counter1 = 0): this {
    let [here, next, last] = this.#key;
    let x = (counter0 + here) | 0;
    let y = (counter1 + next) | 0;
    for (let group = 0; group < GROUPS; group++) {
      const odd = (group & 1) === 1;
      x = (x + y) | 0;
      y = turn(y, odd ? 17 : 13) ^ x;
      x = (x + y) | 0;
      y = turn(y, odd ? 29 : 15) ^ x;
      x = (x + y) | 0;
      y = turn(y, odd ? 16 : 26) ^ x;
      x = (x + y) | 0;
      y = turn(y, odd ? 24 : 6) ^ x;
      const first = here;
      here = next;
      next = last;
      last = first;
      x = (x + here) | 0;
      y = (y + next + group + 1) | 0;
    }
    this.a = x >>> 0;
    this.b = y >>> 0;
    return this;
  }
}
