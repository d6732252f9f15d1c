import type { ColumnType, Generated } from 'kysely';
import type { CaseState, Outcome } from '../contract/investigation-words.ts';

/** Read as a `Date`, written as ISO 8601. */
type At = ColumnType<Date, string, string>;
type AtOrNull = ColumnType<Date | null, string | null | undefined, string | null>;
type Later<T> = ColumnType<T | null, T | null | undefined, T | null>;

export type UnlawfulAccessTable = {
  id: string;
  unit_id: string;
  number: string;
  title: string;
  state: Generated<CaseState>;
  origin: 'review' | 'check';
  item_id: string | null;
  check_id: string | null;
  at_unit_id: string | null;
  person_id: string | null;
  user_hsa: string;
  patients: string[];
  first_day: string;
  last_day: string;
  seen: string;
  opened_at: At;
  opened_by: string;
  account: Later<string>;
  account_on: Later<string>;
  outcome: Later<Outcome>;
  outcome_reason: Generated<string>;
  proposed_by: Later<string>;
  proposed_at: AtOrNull;
  confirmed_by: Later<string>;
  confirmed_at: AtOrNull;
  incident_id: Later<string>;
  version: Generated<number>;
};

export type InvestigationTables = { 'log_review.unlawful_access': UnlawfulAccessTable };
