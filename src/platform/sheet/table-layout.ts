import type { Block } from '../../shared/sheet.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** Columns whose every cell is this short are as wide as their text. */
const narrow = 16;

/**
 * Each column's share of the width, or null for as wide as its text.
 *
 * Widths the sheet gives are shares. Otherwise short columns keep their text on one line and the others share the rest
 * by the square root of how much they hold, so that a column of sentences does not starve one of names.
 */
export function columnWidths({ columns, rows }: Table): (number | null)[] {
  if (columns.some(({ width }) => width !== undefined)) return columns.map(({ width }) => width ?? narrow);
  const longest = columns.map(({ label }, i) => lengths(rows, i).reduce((a, b) => Math.max(a, b), label.length));
  if (longest.every((length) => length <= narrow)) return columns.map(() => 1);
  return longest.map((length, i) => (length <= narrow ? null : Math.sqrt(average(lengths(rows, i), narrow))));
}

const lengths = (rows: string[][], column: number): number[] => rows.map((row) => row[column]?.length ?? 0);

const average = (numbers: number[], least: number): number =>
  Math.max(least, numbers.reduce((sum, number) => sum + number, 0) / Math.max(numbers.length, 1));

const LONG_CODE = /[^\s]{25,}/g;
const PLACE_TO_BREAK = /([^\p{L}\p{N}]|[\p{L}\p{N}]{4})(?=.)/gu;

/**
 * Lets long codes (addresses, checksums, URNs) break between lines by marks of no width. Words of letters only are left to
 * hyphenation.
 */
export const breakable = (text: string): string =>
  text.replace(LONG_CODE, (code) => (/^\p{L}+[.,;:]?$/u.test(code) ? code : code.replace(PLACE_TO_BREAK, '$1\u200b')));
