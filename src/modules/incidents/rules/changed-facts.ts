import { Facts } from '../contract/facts.ts';

/** Text that is the same for values that hold the same, whatever order their parts were written in. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** The facts that differ between two states of a case, by name, in the order they stand. */
export const changedFacts = (was: Facts, is: Facts): (keyof Facts)[] =>
  (Object.keys(Facts.shape) as (keyof Facts)[]).filter((name) => canonical(was[name]) !== canonical(is[name]));
