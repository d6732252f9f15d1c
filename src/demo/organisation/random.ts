/** Gives a number from 0 up to, not including, 1; the next one at each call. */
export type Random = () => number;

/** A small repeatable source of chance (mulberry32): the same seed always gives the same numbers. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const at = <T>(list: readonly T[], place: number): T => {
  const found = list[Math.floor(place * list.length)];
  if (found === undefined) throw new RangeError('Cannot pick from an empty list');
  return found;
};

/** One of the list, each equally likely. Throws `RangeError` when the list is empty. */
export const pick = <T>(random: Random, list: readonly T[]): T => at(list, random());

/** One of the list, the first ones more often: half of the draws fall in the first quarter. */
export const pickEarly = <T>(random: Random, list: readonly T[]): T => at(list, random() ** 2);

/** A whole number from `least` to `most`, both included. */
export const between = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

/** Each thing as many times as its weight says, so that an equal draw becomes a weighted one. */
export const repeated = <T>(things: readonly T[], weight: (thing: T) => number): T[] =>
  things.flatMap((thing) => Array.from({ length: weight(thing) }, () => thing));
