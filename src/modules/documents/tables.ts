import type { Generated, GeneratedAlways } from 'kysely';
import type { DocumentKind, DocumentStatus, Openness } from './contract.ts';

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
};

export type DocumentTables = {
  'documents.document': DocumentTable;
  'documents.version': VersionTable;
  'documents.section': { version_id: string; place: number; number: string; heading: string; anchor: string };
  'documents.area': { id: string; sv: string; en: string; place: number };
  'access.scope': { id: string; name: string; parent_id: string | null };
  'access.scope_tree': { ancestor_id: string; descendant_id: string };
  'access.principal': { id: string; name: string };
};
