import { Problem } from '../../../shared/problem.ts';
import { fill, type Language, type Text } from '../../../shared/text.ts';
import type { FilePlace } from './library.ts';
import { places, refusals, warnings } from './texts.ts';

/** The way to a value inside a file's data: keys and positions from the outermost. */
export type Path = readonly (string | number)[];

/** The data of a file, and the means to say where in the file each part of it stands. */
export type Source = {
  readonly value: unknown;
  /** The place in words ("rad 412"); of the nearest part that exists when `path` leads to nothing. */
  place(path: Path): string;
  /** Where the file ends, if it could be cut short there and still be read; null for JSON and workbooks, which cannot. */
  readonly end: string | null;
  /** What the file itself calls a field, where that is another word: the heading of a column. */
  readonly fieldNames?: ReadonlyMap<string, string>;
};

/** Which file is being read and in which language its errors are told. */
export type Reading = { readonly file: string; readonly language: Language };

type Values = Record<string, unknown>;

/** At most so many errors and so many warnings are listed; the rest are counted. */
const mostPlaces = 20;

/** The first of many places, and how many more there are. */
function firstOf(reading: Reading, all: readonly FilePlace[], more: Text): FilePlace[] {
  const unlike = [...new Map(all.map((place) => [`${place.path}\n${place.message}`, place])).values()];
  const count = unlike.length - mostPlaces;
  if (count <= 0) return unlike;
  const rest = { path: places.file[reading.language], message: fill(more[reading.language], { count }) };
  return [...unlike.slice(0, mostPlaces), rest];
}

/** The refusal of a file, status 422, naming the first places of error. */
export const fileRefused = (reading: Reading, all: readonly FilePlace[]): Problem =>
  new Problem('requirements.file-refused', 422, { file: reading.file }, firstOf(reading, all, refusals.more));

/** The refusal of a file for one reason at one place. */
export const refusedAt = (reading: Reading, path: string, text: Text, values?: Values): Problem =>
  fileRefused(reading, [{ path, message: fill(text[reading.language], values) }]);

/** Collects what is wrong with a file, so that all of it is told at once. */
export class Findings {
  readonly reading: Reading;
  readonly source: Source;
  readonly #errors: FilePlace[] = [];
  readonly #warnings: FilePlace[] = [];

  constructor(reading: Reading, source: Source) {
    this.reading = reading;
    this.source = source;
  }

  refuse(path: Path, text: Text, values?: Values): void {
    this.#errors.push(this.#at(path, text, values, this.#errors.length));
  }

  /** Refuses the file as cut short at its end, if it is of a kind that can be. */
  suspectCut(text: Text, values?: Values): void {
    const path = this.source.end;
    if (path !== null) this.#errors.push({ path, message: fill(text[this.reading.language], values) });
  }

  warn(path: Path, text: Text, values?: Values): void {
    this.#warnings.push(this.#at(path, text, values, this.#warnings.length));
  }

  get warnings(): FilePlace[] {
    return firstOf(this.reading, this.#warnings, warnings.more);
  }

  get failed(): boolean {
    return this.#errors.length > 0;
  }

  /** Throws the refusal (`requirements.file-refused`) if anything was found wrong. */
  settle(): void {
    if (this.failed) throw fileRefused(this.reading, this.#errors);
  }

  /** Finding a place may take a walk through the file, so it is spared for those that will only be counted. */
  #at(path: Path, text: Text, values: Values | undefined, before: number): FilePlace {
    const place = before < 2 * mostPlaces ? this.source.place(path) : path.join('.');
    return { path: place, message: fill(text[this.reading.language], values) };
  }
}
