import type { Amount } from '../contract/figures.ts';

/** Fewer than this many are never told of a part of the region, so that nobody can be recognised. */
export const fewest = 5;

const isFew = (value: number): boolean => value > 0 && value < fewest;

/** One number of a part of the region. */
export const guardedOne = (value: number): Amount => (isFew(value) ? 'few' : value);

/**
 * Numbers that stand beside their sum. Those from one to four are told as `few`; when that is one alone, which the sum would
 * give away, the next smallest is `hidden`.
 */
export function guarded(values: readonly number[]): Amount[] {
  const told = values.map(guardedOne);
  if (told.filter((one) => one === 'few').length !== 1) return told;
  const others = values.filter((value) => value >= fewest);
  const next = values.indexOf(Math.min(...others));
  return told.map((one, place) => (place === next ? 'hidden' : one));
}

/** A median of so many; of fewer than five it says too much of each. */
export const guardedMedian = (median: number | null, of: number): number | null => (of < fewest ? null : median);
