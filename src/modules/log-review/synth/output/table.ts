import { join } from 'node:path';
import { HashedFile, type Written } from './hashed-file.ts';

const CHUNK = 1 << 20;

/** A CSV file of cells that hold neither commas nor quotes. */
export class Table {
  readonly name: string;
  readonly #file: HashedFile;
  #text: string;
  #rows = 0;

  constructor(directory: string, name: string, header: string) {
    this.name = `${name}.csv`;
    this.#file = new HashedFile(join(directory, this.name));
    this.#text = `${header}\n`;
  }

  row(...cells: readonly (string | number)[]): void {
    this.#text += `${cells.join(',')}\n`;
    this.#rows++;
    if (this.#text.length > CHUNK) this.#flush();
  }

  #flush(): void {
    this.#file.write(Buffer.from(this.#text, 'utf8'));
    this.#text = '';
  }

  close(): Written {
    this.#flush();
    return this.#file.close(this.#rows);
  }
}
