import type { Text } from '../shared/text.ts';

/** Named values as what a choice or a filter offers, in the order they are named. */
export const optionsOf = <K extends string>(names: Record<K, Text>): { value: K; label: Text }[] =>
  (Object.entries(names) as [K, Text][]).map(([value, label]) => ({ value, label }));
