import type { MailState } from './contract.ts';

export type MailTables = {
  'mail.outbox': {
    id: string;
    person_id: string;
    template: string;
    filling: Record<string, unknown>;
    record_id: string | null;
    state: MailState;
    attempts: number;
    next_try_at: Date | null;
    failure: string | null;
    answer: string | null;
    created_at: Date;
    sent_at: Date | null;
  };
  'access.principal': { id: string; name: string };
  'record.card': { id: string; kind: string };
};
