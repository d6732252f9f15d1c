import { fill, type Text } from '../../../shared/text.ts';
import { fileRefused, type Path, type Reading, type Source } from './findings.ts';
import type { FilePlace } from './library.ts';
import { places } from './texts.ts';
import { rowPlace } from './workbook.ts';

/** Remembers where in a workbook each part of the data came from, and what was wrong on the way. */
export class WorkbookPlaces {
  readonly #reading: Reading;
  readonly #known = new Map<string, string>();
  readonly #errors: FilePlace[] = [];

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Says that what `path` leads to stands on a row (from 1) of a sheet, or on the sheet as a whole. */
  remember(path: Path, sheet: string, row?: number): void {
    this.#known.set(path.join('\n'), this.#name(sheet, row));
  }

  refuse(sheet: string, row: number | undefined, text: Text, values?: Record<string, unknown>): void {
    this.#errors.push({ path: this.#name(sheet, row), message: fill(text[this.#reading.language], values) });
  }

  /** The data with its places; throws the refusal if anything was wrong. */
  source(value: unknown, fieldNames: ReadonlyMap<string, string> = new Map()): Source {
    if (this.#errors.length > 0) throw fileRefused(this.#reading, this.#errors);
    return { value, place: (path) => this.#nearest(path), end: null, fieldNames };
  }

  #name(sheet: string, row: number | undefined): string {
    return row === undefined
      ? fill(places.sheet[this.#reading.language], { sheet })
      : rowPlace(this.#reading, sheet, row);
  }

  #nearest(path: Path): string {
    for (let length = path.length; length >= 0; length -= 1) {
      const known = this.#known.get(path.slice(0, length).join('\n'));
      if (known !== undefined) return known;
    }
    return places.file[this.#reading.language];
  }
}
