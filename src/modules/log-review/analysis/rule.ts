import type { Text } from '../../../shared/text.ts';

/** The numbers of a rule (windows in days or hours, limits, shares) and its words, such as kinds of units. A region may set its own. */
export type Settings = Readonly<Record<string, number | readonly string[]>>;

/** What the rules hold an access against; each is a file of `./varna log context import`. */
export const contextTables = [
  'staff',
  'assignment',
  'shift',
  'unit',
  'patient',
  'encounter',
  'appointment',
  'clinical_order',
  'listing',
  'care_relation',
  'consent',
  'record_block',
  'record_block_lift',
  'approved_task',
  'person_link',
] as const;
export type ContextTable = (typeof contextTables)[number];

/**
 * What every rule is. The SQL of a rule is the file of its name; a changed file or meaning is a new version.
 * `needs`: tables without which the rule says nothing. A flag that speaks of the unexplained needs encounters: without them
 * everything would be unexplained. `on`: whether it is used unless the region says otherwise.
 */
type Rule<Id extends string> = {
  readonly id: Id;
  readonly version: number;
  readonly on: boolean;
  readonly needs: readonly ContextTable[];
  readonly settings: Settings;
  readonly sentence: Text;
};

/**
 * A reason that an access is in order. `ties` tie a patient to a unit from day to day and are looked up for every event;
 * `events` look at what no tie explains. A weak reason lowers the score of a case and never takes it away.
 */
export type Explanation = Rule<`X${number}`> & {
  readonly shape: 'ties' | 'events';
  /** Its ties have a column `user_hsa`: one that names a person ties the patient to that person, at the unit or, without one, at any. */
  readonly named?: boolean;
  readonly strength: 'strong' | 'weak';
};

/** A mark that an access should be asked about. `weight` is what it adds to its case, once. `one` says what makes a case of its own. */
export type Flag = Rule<`R${number}`> & {
  readonly weight: number;
  readonly one: 'pair' | 'working-day' | 'person';
};

/** Scores: from `shown` a case is put before the unit, from `perhaps` some are drawn. */
export type Limits = { readonly shown: number; readonly perhaps: number };

/** The rules an analysis runs with: one that is left out is switched off. */
export type Rules = {
  readonly explanations: readonly Explanation[];
  readonly flags: readonly Flag[];
  readonly limits: Limits;
};
