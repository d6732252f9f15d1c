import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';

/** What a finished file holds; `rows` without the heading. */
export type Written = { readonly rows: number; readonly bytes: number; readonly sha256: string };

/** A file written from front to back, its sum taken on the way. Writes synchronously: nothing piles up in memory. */
export class HashedFile {
  readonly #file: number;
  readonly #sum = createHash('sha256');
  #bytes = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  write(bytes: Uint8Array): void {
    this.#sum.update(bytes);
    this.#bytes += bytes.length;
    for (let from = 0; from < bytes.length; ) from += writeSync(this.#file, bytes, from, bytes.length - from);
  }

  close(rows: number): Written {
    closeSync(this.#file);
    return { rows, bytes: this.#bytes, sha256: this.#sum.digest('hex') };
  }
}
