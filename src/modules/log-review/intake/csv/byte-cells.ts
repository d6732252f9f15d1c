import { longest, wordsOf } from '../fitting.ts';
import type { LogSource, SourceField } from '../source.ts';
import { type CsvLayout, usualLogIdLength } from './csv-layout.ts';

/** One of a row's cells: its column, else -1; what it holds when that is empty; how long it may be; other words for it. */
export type ByteCell = {
  column: number;
  otherwise: Buffer;
  longest: number;
  words: ReadonlyMap<string, Buffer> | null;
};
export type ByteCells = Record<SourceField, ByteCell>;

const none = Buffer.alloc(0);
const [SPACE, BACKSLASH] = [0x20, 0x5c];

export function byteCells(layout: CsvLayout, source: LogSource): ByteCells {
  const words = { activity: wordsOf(source.activities), purpose: wordsOf(source.purposes) };
  const cell = (field: SourceField): ByteCell => ({
    column: layout.columns[field] < layout.width ? layout.columns[field] : -1,
    otherwise: otherwiseOf(field, source),
    longest: field === 'logId' ? (source.logIdLength ?? usualLogIdLength) : longest[field],
    words: asBytes(field === 'activity' || field === 'purpose' ? words[field] : undefined),
  });
  return Object.fromEntries(Object.keys(longest).map((field) => [field, cell(field as SourceField)])) as ByteCells;
}

function otherwiseOf(field: SourceField, { name, fixed }: LogSource): Buffer {
  const given = fixed?.[field] ?? (field === 'system' ? name : '');
  return given === '' ? none : Buffer.from(given);
}

const asBytes = (words: ReadonlyMap<string, string> | undefined) =>
  words ? new Map([...words].map(([said, word]) => [said, Buffer.from(word)])) : null;

/** The most bytes all that is not in the line itself can take. */
export function givenBytes(cells: ByteCells): number {
  const largest = (words: ReadonlyMap<string, Buffer> | null) =>
    Math.max(0, ...[...(words?.values() ?? [])].map(({ length }) => length));
  return Object.values(cells).reduce((sum, { otherwise, words }) => sum + otherwise.length + largest(words), 0);
}

/** Whether what the source gives can stand in a line as it is; line breaks and the like take more care. */
export const arePlain = (cells: ByteCells, { name }: LogSource): boolean =>
  [
    Buffer.from(name),
    ...Object.values(cells).flatMap(({ otherwise, words }) => [otherwise, ...(words?.values() ?? [])]),
  ].every((bytes) => bytes.every((byte) => byte >= SPACE && byte !== BACKSLASH));
