import { isProblem } from '../explain.ts';
import { same, type Values, valueAt, withValue } from './values.ts';

/** The server refuses with 409 when the record changed since it was loaded, and for other wrong states; the version tells which. */
export const mayBeClash = (error: unknown): boolean => isProblem(error) && error.status === 409;

/** A field that reads differently in what is saved now and in what you wrote; `keep` proposes yours where you changed it. */
export type Difference = { name: string; theirs: unknown; yours: unknown; keep: boolean };

export function differences(names: readonly string[], base: Values, theirs: Values, yours: Values): Difference[] {
  return names
    .map((name) => ({ name, theirs: valueAt(theirs, name), yours: valueAt(yours, name), before: valueAt(base, name) }))
    .filter((one) => !same(one.theirs, one.yours))
    .map(({ before, ...one }) => ({ ...one, keep: !same(one.yours, before) }));
}

/** What to save: everything as saved now with its version, but your values for the fields you keep. */
export function settled(theirs: Values, yours: Values, kept: readonly string[]): Values {
  return kept.reduce((values, name) => withValue(values, name, valueAt(yours, name)), theirs);
}
