import type { Outcome } from './contract.ts';

export type EntryTable = {
  id: string;
  era: number;
  xid: string;
  at: Date;
  actor_id: string | null;
  unit_id: string | null;
  permission: string | null;
  action: string;
  outcome: Outcome;
  subject_id: string | null;
  request_id: string | null;
  detail: Record<string, unknown> | null;
};

export type ChangeTable = {
  id: string;
  era: number;
  xid: string;
  tbl: string;
  op: 'INSERT' | 'UPDATE' | 'DELETE';
  row_key: string;
  db_user: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};

export type AuditTables = {
  'audit.entry': EntryTable;
  'audit.change': ChangeTable;
  'audit.seal': {
    seq: string;
    era: number;
    to_xid: string;
    entry_leaves: Buffer;
    change_leaves: Buffer;
    hash: Buffer;
    sealed_at: Date;
  };
  'access.principal': { id: string; name: string; hsa_id: string | null };
  'access.scope': { id: string; name: string };
  'access.scope_tree': { ancestor_id: string; descendant_id: string };
  'record.card': { id: string; kind: string; title: string; number: string | null };
};
