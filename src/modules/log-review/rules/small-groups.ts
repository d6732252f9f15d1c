import type { Amount } from '../contract/review-words.ts';

/** Fewer than this many are never told of a part of the region, so that nobody can be recognised. */
export const fewest = 5;

/** One number of a part of the region. */
export const keptSmall = (value: number): Amount => (value > 0 && value < fewest ? 'few' : value);

/**
 * Numbers that stand beside their sum. Those from one to four are told as `few`; when that is one alone, which the sum would give
 * away, the next smallest is `hidden`.
 */
export function keptSmallTogether(values: readonly number[]): Amount[] {
  const told = values.map(keptSmall);
  if (told.filter((one) => one === 'few').length !== 1) return told;
  const others = values.filter((value) => value >= fewest);
  if (others.length === 0) return told;
  const next = values.indexOf(Math.min(...others));
  return told.map((one, place) => (place === next ? 'hidden' : one));
}
