import { Threefry } from '../chance/threefry.ts';

const BITS = 1 << 26;
const DAY_KEY = 0x10000;

/**
 * Which patients have anything to do with which units, remembered in 8 MiB (a Bloom filter).
 *
 * A known relation is never missed; a few strangers are taken for related, so it suits choosing strangers.
 */
export class Relations {
  readonly #bits = new Uint32Array(BITS / 32);
  readonly #hash = new Threefry(0x72656c, 0x6174);

  #mark(bit: number): void {
    const word = bit >>> 5;
    this.#bits[word] = (this.#bits[word] ?? 0) | (1 << (bit & 31));
  }

  #has(bit: number): boolean {
    return ((this.#bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  add(patient: number, unit: number): void {
    const { a, b } = this.#hash.at(patient, unit);
    this.#mark(a % BITS);
    this.#mark(b % BITS);
  }

  has(patient: number, unit: number): boolean {
    const { a, b } = this.#hash.at(patient, unit);
    return this.#has(a % BITS) && this.#has(b % BITS);
  }

  /** Any contact at all on a day. */
  addDay(patient: number, day: number): void {
    this.add(patient, DAY_KEY + day);
  }

  hasDay(patient: number, day: number): boolean {
    return this.has(patient, DAY_KEY + day);
  }
}
