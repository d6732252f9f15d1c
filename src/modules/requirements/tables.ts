import type { Generated } from 'kysely';
import type {
  AssessmentStatus,
  EvidenceKind,
  InclusionReason,
  SafeguardStatus,
  Shortcoming,
} from './contract/words.ts';

type Stamped = {
  version: Generated<number>;
  created_at: Generated<Date>;
  created_by: Generated<string | null>;
  updated_at: Generated<Date>;
};

type AssessmentTable = Stamped & {
  id: string;
  node_id: string;
  unit_id: string;
  number: Generated<string>;
  title: Generated<string>;
  status: AssessmentStatus;
  justification: string;
  shortcoming: Shortcoming | null;
  reasons: InclusionReason[];
  owner_id: string | null;
  assessed_by: string | null;
  checked_on: string | null;
  next_check_on: string | null;
};

export type SafeguardTable = Stamped & {
  id: string;
  unit_id: string;
  number: string;
  title: string;
  text: string;
  status: SafeguardStatus;
  owner_id: string | null;
  checked_on: string | null;
  next_check_on: string | null;
};

export type EvidenceTable = Stamped & {
  id: string;
  unit_id: string;
  title: string;
  kind: EvidenceKind;
  url: string;
  note: string;
  collected_on: string;
  valid_until: string | null;
  next_check_on: string | null;
  owner_id: string | null;
  withdrawn_on: string | null;
  withdrawn_because: Generated<string>;
};

type FrozenTable = {
  id: string;
  framework_id: string;
  unit_id: string;
  title: string;
  assessed_on: string;
  approver_id: string;
  approver: string;
  recorded_at: Date;
  recorder: string;
  framework_version: number;
  content: unknown;
  sha256: string;
};

type Words = Record<string, string>;
type FrameworkTable = { id: string; ref_id: string; name: Words; version: number };
type NodeTable = { id: string; framework_id: string; ref_id: string; name: Words; place: number };

export type RequirementsTables = {
  'requirements.framework': FrameworkTable;
  'requirements.node': NodeTable;
  'requirements.assessment': AssessmentTable;
  'requirements.safeguard': SafeguardTable;
  'requirements.evidence': EvidenceTable;
  'requirements.frozen': FrozenTable;
  'access.scope': { id: string; name: string; parent_id: string | null };
  'access.scope_tree': { ancestor_id: string; descendant_id: string };
  'access.principal': { id: string; name: string; active: boolean };
};
