import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { Dialect, GapKind } from '../contract/source-words.ts';

/** Read as a `Date`, written as ISO 8601. */
type At = ColumnType<Date, string, string>;
type AtOrNull = ColumnType<Date | null, string | null | undefined, string | null>;
/** Counts come as text: they may be larger than a JavaScript number is exact. */
type Count = ColumnType<string, number | undefined, number>;

type SourceTable = {
  id: string;
  unit_id: string;
  name: string;
  format: 'csv' | 'storelog' | 'fhir';
  dialect: JSONColumnType<Dialect, string | undefined, string>;
  note: Generated<string>;
  delivery_hours: number | null;
  silent_minutes: number | null;
  skew_seconds: Generated<number>;
  watched_directory: string | null;
  active: Generated<boolean>;
  version: Generated<number>;
  created_at: ColumnType<Date, never, never>;
};

type DeliveryTable = {
  id: string;
  source_id: string;
  unit_id: string;
  name: string;
  sha256: string;
  size_bytes: Count;
  state: 'running' | 'done' | 'failed';
  rows: Count;
  duplicates: Count;
  quarantined: Count;
  first_at: AtOrNull;
  last_at: AtOrNull;
  problem: string | null;
  started_at: At;
  ended_at: AtOrNull;
};

type WaitingTable = {
  id: string;
  source_id: string;
  unit_id: string;
  kind: 'file' | 'call' | 'refused';
  name: string;
  sha256: string | null;
  sealed: Buffer | null;
  received_at: At;
  received_by: string;
  tries: Generated<number>;
};

type GapTable = {
  id: string;
  source_id: string;
  unit_id: string;
  number: string;
  title: string;
  kind: GapKind;
  system: string;
  from_at: At;
  to_at: AtOrNull;
  amount: Count;
  status: Generated<'open' | 'closed'>;
  noted_at: At;
  explanation: Generated<string>;
  closed_by: string | null;
  closed_at: AtOrNull;
  version: Generated<number>;
};

type MisfitTable = {
  source_id: string;
  unit_id: string;
  sender: string;
  reason: string;
  waiting: Count;
  accepted: Count;
  latest_at: At;
};
type ContextFileTable = { kind: string; unit_id: string; rows: Count; sha256: string; loaded_at: At };

export type SourceTables = {
  'log_review.source': SourceTable;
  'log_review.delivery': DeliveryTable;
  'log_review.waiting': WaitingTable;
  'log_review.gap': GapTable;
  'log_review.misfit': MisfitTable;
  'log_review.context_file': ContextFileTable;
};
