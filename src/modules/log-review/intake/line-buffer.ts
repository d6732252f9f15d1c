import { type Pseudonymiser, putPseudonym } from './pseudonym.ts';

/** Rows as lines for the engine, with the earliest and latest of their moments in ms since 1970 (UTC). */
export type Lines = { bytes: Buffer; rows: number; firstMs: number; lastMs: number };

const BLOCK = 16;
const SHORT = 22;

/**
 * Holds lines while they are made. Ids of patients are left out, each with room for its pseudonym, and set in for all at once
 * when the lines are taken: one call of the cipher instead of one a row.
 */
export class LineBuffer {
  bytes: Buffer;
  end = 0;
  readonly #people: Pseudonymiser;
  #rows = 0;
  #firstMs = Number.POSITIVE_INFINITY;
  #lastMs = Number.NEGATIVE_INFINITY;
  #ids: Buffer;
  #places: Uint32Array;
  #waiting = 0;

  constructor(people: Pseudonymiser, size: number) {
    this.#people = people;
    this.bytes = Buffer.allocUnsafeSlow(size);
    this.#ids = Buffer.alloc(BLOCK * 1024);
    this.#places = new Uint32Array(1024);
  }

  /** Makes room for so many bytes more. */
  room(size: number): void {
    if (this.end + size > this.bytes.length) this.bytes = larger(this.bytes, this.end, this.end + size);
  }

  /** A line has been set down up to `end`. */
  rowDone(atMs: number): void {
    this.#rows += 1;
    if (atMs < this.#firstMs) this.#firstMs = atMs;
    if (atMs > this.#lastMs) this.#lastMs = atMs;
  }

  /** Lines made elsewhere. */
  add({ bytes, rows, firstMs, lastMs }: Lines): void {
    this.room(bytes.length);
    this.end += bytes.copy(this.bytes, this.end);
    this.#rows += rows;
    this.#firstMs = Math.min(this.#firstMs, firstMs);
    this.#lastMs = Math.max(this.#lastMs, lastMs);
  }

  /** Leaves room at a place for the pseudonym of an id of at most 16 bytes, of which one may be left out; answers the place after. */
  leave(place: number, text: Uint8Array, from: number, to: number, without = -1): number {
    if (this.#waiting === this.#places.length) this.#widen();
    let at = this.#waiting * BLOCK;
    for (let next = from; next < to; next++) if (next !== without) this.#ids[at++] = text[next] ?? 0;
    for (const end = (this.#waiting + 1) * BLOCK; at < end; at++) this.#ids[at] = 0;
    this.#places[this.#waiting] = place;
    this.#waiting += 1;
    return place + SHORT;
  }

  /** What has been set down since last time, with the pseudonyms in place. */
  taken(size: number): Lines {
    const blocks = this.#people.blocks(this.#ids.subarray(0, this.#waiting * BLOCK));
    for (let n = 0; n < this.#waiting; n++) putPseudonym(this.bytes, this.#places[n] ?? 0, blocks, n * BLOCK);
    const bytes = this.bytes.subarray(0, this.end);
    const lines = { bytes, rows: this.#rows, firstMs: this.#firstMs, lastMs: this.#lastMs };
    this.bytes = Buffer.allocUnsafeSlow(size);
    [this.end, this.#rows, this.#waiting] = [0, 0, 0];
    [this.#firstMs, this.#lastMs] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    return lines;
  }

  #widen(): void {
    this.#ids = larger(this.#ids, this.#ids.length, this.#ids.length * 2);
    const places = new Uint32Array(this.#places.length * 2);
    places.set(this.#places);
    this.#places = places;
  }
}

function larger(bytes: Buffer, used: number, needed: number): Buffer {
  const more = Buffer.allocUnsafeSlow(Math.max(needed, Math.ceil(bytes.length * 1.5)));
  bytes.copy(more, 0, 0, used);
  return more;
}
