import type { Generated, GeneratedAlways } from 'kysely';
import type { Handling, Stance } from './contract/consultation.ts';
import type { ChangeKind, DocumentKind, DocumentStatus, Openness, VersionStage } from './contract/words.ts';

type Stamped = {
  version: Generated<number>;
  created_at: Generated<Date>;
  created_by: Generated<string | null>;
  updated_at: Generated<Date>;
};

export type DocumentTable = Stamped & {
  id: string;
  unit_id: string;
  number: string;
  kind: DocumentKind;
  title: string;
  summary: string;
  area_id: string;
  registry_number: string;
  decided_by: string;
  decided_on: string | null;
  paragraph: string;
  author_id: string | null;
  reviewer_id: string | null;
  openness: Openness;
  read_permission: GeneratedAlways<string>;
  status: Generated<DocumentStatus>;
  valid_from: string | null;
  valid_to: string | null;
  next_review_on: string | null;
  replaced_by_id: Generated<string | null>;
  withdrawn_reason: Generated<string>;
  review_owner_id: GeneratedAlways<string | null>;
  task_title: GeneratedAlways<string>;
};

export type VersionTable = Stamped & {
  id: string;
  document_id: string;
  number: number;
  status: Generated<'draft' | 'published' | 'replaced'>;
  body: string;
  content_sha256: string;
  published_at: Date | null;
  published_by: string | null;
  stage: Generated<VersionStage>;
  change_kind: Generated<ChangeKind | null>;
  change_summary: Generated<string>;
  decided_by: Generated<string>;
  decided_on: Generated<string | null>;
  paragraph: Generated<string>;
  in_force_on: Generated<string | null>;
  read_again_by: Generated<string | null>;
};

type Open = Generated<Date | null>;

export type RoundTable = Stamped & {
  id: string;
  document_id: string;
  version_id: string;
  kind: 'review' | 'approval';
  content_sha256: string;
  quorum: number;
  due_on: string | null;
  note: Generated<string>;
  closed_at: Open;
  outcome: Generated<'approved' | 'returned' | 'void' | null>;
  reason: Generated<string>;
};

export type ApproverTable = {
  id: Generated<string>;
  round_id: string;
  document_id: string;
  person_id: string;
  deputy_id: string | null;
  answer: Generated<'approved' | 'returned' | null>;
  comment: Generated<string>;
  answered_at: Open;
  answered_by: Generated<string | null>;
};

export type ConsultationTable = Stamped & {
  id: string;
  document_id: string;
  version_id: string;
  content_sha256: string;
  body: string;
  question: string;
  answer_by: string;
  closed_at: Open;
};

export type ConsulteeTable = {
  id: Generated<string>;
  consultation_id: string;
  document_id: string;
  unit_id: string | null;
  person_id: string | null;
  respondents: string[];
  stance: Generated<Stance | null>;
  answered_at: Open;
  answered_on: Generated<string | null>;
  answered_by: Generated<string | null>;
};

export type RemarkTable = Stamped & {
  id: Generated<string>;
  consultee_id: string;
  consultation_id: string;
  document_id: string;
  anchor: string | null;
  place: number;
  text: string;
  handling: Generated<Handling | null>;
  handling_reason: Generated<string>;
  handled_at: Open;
  handled_by: Generated<string | null>;
};

export type ReadRequestTable = Stamped & {
  id: string;
  document_id: string;
  version_id: string;
  content_sha256: string;
  due_on: string;
  note: string;
  status: Generated<'asking' | 'open' | 'complete' | 'closed' | 'withdrawn'>;
  unit_ids: string[];
  roles: string[];
  person_ids: string[];
  expected: number;
  asked_on: string;
  again_of: string | null;
};

export type ReceiptTable = {
  id: Generated<string>;
  request_id: string;
  document_id: string;
  version_id: string;
  person_id: string;
  unit_id: string;
  answer: Generated<'read' | 'notUnderstood' | null>;
  answered_at: Open;
  answered_on: Generated<string | null>;
  read_sha256: Generated<string | null>;
  question: Generated<string>;
  questioned_at: Open;
  reply: Generated<string>;
  replied_at: Open;
  replied_by: Generated<string | null>;
};

export type FeedbackTable = {
  id: Generated<string>;
  document_id: string;
  version_id: string;
  person_id: Generated<string>;
  helpful: boolean;
  text: string;
  given_on: string;
};

export type DocumentTables = {
  'documents.round': RoundTable;
  'documents.approver': ApproverTable;
  'documents.consultation': ConsultationTable;
  'documents.consultee': ConsulteeTable;
  'documents.remark': RemarkTable;
  'documents.read_request': ReadRequestTable;
  'documents.receipt': ReceiptTable;
  'documents.feedback': FeedbackTable;
  'documents.passage': {
    version_id: string;
    place: number;
    anchor: string;
    number: string;
    heading: string;
    text: string;
  };
  'documents.document': DocumentTable;
  'documents.version': VersionTable;
  'documents.section': { version_id: string; place: number; number: string; heading: string; anchor: string };
  'documents.area': { id: string; sv: string; en: string; place: number; text_sv: string; text_en: string };
  'access.scope': { id: string; name: string; parent_id: string | null };
  'access.scope_tree': { ancestor_id: string; descendant_id: string };
  'access.principal': { id: string; name: string; active: boolean };
};
