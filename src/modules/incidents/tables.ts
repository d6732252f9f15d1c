import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { BreachAnswer } from './contract/breach-register.ts';
import type { AwarenessKind, Learning } from './contract/case.ts';
import type { Facts } from './contract/facts.ts';
import type { DecisionRow, ObligationTemplate, Receiver } from './contract/law.ts';
import type { ObligationStatus } from './contract/obligation.ts';
import type { PlaybookStep } from './contract/playbook.ts';
import type { ExternalCase } from './contract/report.ts';
import type { Delivery, WebhookEvent } from './contract/webhook.ts';
import type { Category, IncidentKind, Regime, Stage, State, Tlp, Verdict, YesNo } from './contract/words.ts';

type Both = { sv: string; en: string };
/** Read as what it holds, written as text. */
type Json<T extends object | null> = JSONColumnType<T, string, string>;
/** Read as a `Date`, written as ISO 8601. */
type At = import('kysely').ColumnType<Date, string, string>;
type AtOrNull = import('kysely').ColumnType<Date | null, string | null, string | null>;

type LawTable = {
  id: string;
  number: number;
  decisions: Json<DecisionRow[]>;
  templates: Json<ObligationTemplate[]>;
  receivers: Json<Receiver[]>;
  note: string;
  made_at: At;
  made_by: Generated<string | null>;
};

export type IncidentTable = {
  id: string;
  unit_id: string;
  number: string;
  title: string;
  category: Category;
  kind: IncidentKind;
  state: State;
  exercise: boolean;
  major: boolean;
  personal_data: YesNo;
  personal: GeneratedAlways<boolean>;
  read_permission: GeneratedAlways<string>;
  facts: Json<Facts>;
  began_at: AtOrNull;
  noticed_at: AtOrNull;
  tlp: Tlp;
  external_cases: Json<ExternalCase[]>;
  registry_number: string;
  registry_note: string;
  state_reason: string;
  lesson: string;
  learning: JSONColumnType<Learning | null, string | null, string | null>;
  law_number: number;
  received_at: At;
  assessed_at: AtOrNull;
  confirmed_at: AtOrNull;
  closed_at: AtOrNull;
  merged_into_id: string | null;
  split_from_id: string | null;
  version: Generated<number>;
  created_at: GeneratedAlways<Date>;
  created_by: Generated<string | null>;
};

type ReportTable = {
  id: string;
  incident_id: string;
  unit_id: string;
  number: string;
  title: string;
  read_permission: string;
  channel: 'signedIn' | 'open' | 'machine';
  reporter_id: string | null;
  source: string | null;
  external_id: string | null;
  category: Category;
  kind: IncidentKind;
  exercise: boolean;
  answers: Json<Record<string, unknown>>;
  code_hash: Buffer | null;
  received_at: At;
};

export type ObligationTable = {
  id: string;
  incident_id: string;
  unit_id: GeneratedAlways<string>;
  personal: GeneratedAlways<boolean>;
  exercise: GeneratedAlways<boolean>;
  regime: Regime;
  stage: Stage;
  template_key: string;
  receiver_key: string;
  template: Json<ObligationTemplate>;
  receiver: Json<Receiver>;
  status: ObligationStatus;
  start_at: AtOrNull;
  due_at: AtOrNull;
  rule: Json<Both>;
  arithmetic: Json<Both>;
  opened_at: At;
  ended_at: AtOrNull;
  ended_by: string | null;
  end_reason: Generated<string>;
  version: Generated<number>;
};

export type IncidentTables = {
  'incidents.law': LawTable;
  'incidents.incident': IncidentTable;
  'incidents.report': ReportTable;
  'incidents.obligation': ObligationTable;
  'incidents.handler': { incident_id: string; person_id: string; place: number };
  'incidents.report_message': {
    id: string;
    report_id: string;
    body: string;
    by_reporter: boolean;
    written_at: At;
    written_by: Generated<string | null>;
  };
  'incidents.awareness': {
    id: string;
    incident_id: string;
    kind: AwarenessKind;
    at: At;
    who: string;
    why: string;
    recorded_at: At;
    recorded_by: Generated<string | null>;
    withdrawn_at: AtOrNull;
    withdrawn_by: string | null;
    withdrawn_reason: string | null;
  };
  'incidents.decision': {
    id: string;
    incident_id: string;
    regime: Regime;
    verdict: 'report' | 'doNotReport';
    proposed: Verdict;
    reason: string;
    paragraph: string;
    law_number: number;
    facts: Json<Facts>;
    decided_at: At;
    decided_by: Generated<string>;
  };
  'incidents.filing': {
    id: string;
    incident_id: string;
    obligation_id: string;
    sent_at: At;
    sent_by: Generated<string>;
    channel: string;
    content: string;
    authority_number: string;
    late: boolean;
    late_reason: string;
    recorded_at: At;
  };
  'incidents.timeline': {
    id: string;
    incident_id: string;
    at: At;
    kind: string;
    said: Json<Both>;
    recorded_at: At;
    recorded_by: Generated<string | null>;
  };
  'incidents.escalation': { obligation_id: string; incident_id: string; step: number; at: At };
  'incidents.playbook': {
    id: string;
    kind: IncidentKind;
    number: number;
    steps: Json<PlaybookStep[]>;
    note: string;
    made_at: At;
    made_by: Generated<string | null>;
  };
  'incidents.playbook_choice': {
    incident_id: string;
    kind: string;
    step_key: string;
    playbook_id: string;
    chosen: boolean;
    action_id: string | null;
    reason: string;
    chosen_at: At;
    chosen_by: Generated<string | null>;
  };
  'incidents.webhook': {
    id: string;
    name: string;
    url: string;
    events: WebhookEvent[];
    active: Generated<boolean>;
    secret: Buffer;
    version: Generated<number>;
  };
  'incidents.webhook_delivery': {
    id: string;
    webhook_id: string;
    event: string;
    body: string;
    state: Generated<Delivery['state']>;
    attempts: Generated<number>;
    next_try_at: AtOrNull;
    last_status: number | null;
    last_answer: string | null;
    created_at: At;
    ended_at: AtOrNull;
  };
  'incidents.breach': {
    incident_id: string;
    unit_id: string;
    personal: boolean;
    number: string;
    happened_at: At;
    answer: BreachAnswer;
  };
  'incidents.sender': {
    unit_id: string;
    postal_address: string;
    phone: string;
    reply_to: string;
    version: Generated<number>;
  };
  'incidents.lesson': { id: string; kind: IncidentKind; title: string; lesson: string; published_on: string };
  'access.scope': { id: string; name: string; parent_id: string | null };
  'access.scope_tree': { ancestor_id: string; descendant_id: string };
  'access.principal': { id: string; hsa_id: string | null; name: string; active: boolean };
};
