import type { Text } from '../../../shared/text.ts';

/** The numbers of a rule: windows in days or hours, limits, shares. A region may set its own. */
export type Settings = Readonly<Record<string, number>>;

/**
 * A reason that an access is in order. `ties` tie a patient to a unit from day to day and are looked up for every event;
 * `events` look at what no tie explains. A weak reason lowers the score of a case and never takes it away.
 * The SQL of a rule is the file of its name; a changed file or meaning is a new version.
 */
export type Explanation = {
  readonly id: `X${number}`;
  readonly version: number;
  readonly shape: 'ties' | 'events';
  readonly strength: 'strong' | 'weak';
  readonly settings: Settings;
  readonly sentence: Text;
};

/** A mark that an access should be asked about. `weight` is what it adds to its case, once. `one` says what makes a case of its own. */
export type Flag = {
  readonly id: `R${number}`;
  readonly version: number;
  readonly weight: number;
  readonly one: 'pair' | 'working-day' | 'person';
  readonly settings: Settings;
  readonly sentence: Text;
};

/** The rules an analysis runs with: leave one out to switch it off. */
export type Rules = { readonly explanations: readonly Explanation[]; readonly flags: readonly Flag[] };
