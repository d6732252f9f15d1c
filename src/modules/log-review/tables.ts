import type { Generated } from 'kysely';
import type { Decision, QuestionStatus, Queue, ReviewStatus, Why } from './contract/review-words.ts';
import type { Shown, StoredEvidence } from './contract/stored.ts';

export type ReviewTable = {
  id: string;
  unit_id: string;
  number: string;
  title: string;
  month: string;
  queue: Queue;
  reviewer_id: string | null;
  due_on: string;
  status: Generated<ReviewStatus>;
  items: number;
  undecided: number;
  signed_at: Generated<Date | null>;
  signed_by: Generated<string | null>;
  comment: Generated<string>;
  version: Generated<number>;
};

export type ItemTable = {
  id: string;
  review_id: string;
  unit_id: string;
  queue: Queue;
  month: string;
  unit_hsa: string;
  user_hsa: string;
  person_id: string | null;
  why: Why;
  case_id: string | null;
  score: number;
  rules: string[];
  weak: string[];
  patients: string[];
  surnames: string[];
  first_day: string;
  last_day: string;
  evidence: StoredEvidence;
  stratum: string | null;
  event_id: string | null;
  sample_key: string | null;
  inclusion: number;
  decision: Generated<Decision | null>;
  comment: Generated<string>;
  decided_at: Generated<Date | null>;
  decided_by: Generated<string | null>;
  version: Generated<number>;
};

export type QuestionTable = {
  id: string;
  item_id: string;
  unit_id: string;
  number: string;
  title: string;
  asked_id: string;
  asked_by: string;
  question: string;
  shown: Shown;
  patients: string[];
  surnames: string[];
  due_on: string;
  status: Generated<QuestionStatus>;
  answer: Generated<string>;
  answered_at: Generated<Date | null>;
  version: Generated<number>;
  created_at: Generated<Date>;
};

export type ReviewTables = {
  'log_review.review': ReviewTable;
  'log_review.item': ItemTable;
  'log_review.question': QuestionTable;
  'access.scope': { id: string; name: string };
  'access.principal': { id: string; name: string; active: boolean };
};
