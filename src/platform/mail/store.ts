import { sql } from 'kysely';
import type { Language } from '../../shared/text.ts';
import type { Db } from '../db/kysely.ts';
import type { Filling } from './template.ts';

export type Waiting = {
  id: string;
  person_id: string;
  template: string;
  filling: Filling;
  attempts: number;
  record_id: string | null;
  kind: string | null;
};

/** Takes mails whose time has come; nobody else takes them before `until`. */
export async function takeWaiting(db: Db, { now, until, most }: { now: string; until: string; most: number }) {
  const { rows } = await sql<Waiting>`with due as (
      select id from mail.outbox where next_try_at <= ${now}::timestamptz order by next_try_at limit ${most} for update skip locked),
    taken as (update mail.outbox o set next_try_at = ${until}::timestamptz, attempts = o.attempts + 1
      from due where o.id = due.id returning o.*)
    select t.id, t.person_id, t.template, t.filling, t.attempts, t.record_id, c.kind
    from taken t left join record.card c on c.id = t.record_id`.execute(db);
  return rows;
}

export type Recipient = {
  person_id: string;
  address: string | null;
  active: boolean;
  bounces: number;
  language: Language;
};

/** Where mail to people goes now; answers only the system. */
export async function recipientsOf(db: Db, people: readonly string[]): Promise<ReadonlyMap<string, Recipient>> {
  const { rows } = await sql<Recipient>`select * from mail.recipients(${[...people]}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.person_id, row]));
}

/** What became of a mail; `retryAt` only when it waits for another try. */
export type Fate = {
  state: 'waiting' | 'sent' | 'held' | 'failed' | 'skipped';
  failure?: string;
  answer?: string;
  retryAt?: string;
};

/** Writes down what became of a mail. */
export const settle = (db: Db, id: string, { state, failure, answer, retryAt }: Fate, now: string) =>
  sql`update mail.outbox set state = ${state}, failure = ${failure ?? null}, answer = ${answer ?? null},
      next_try_at = ${retryAt ?? null}::timestamptz, sent_at = case when ${state} = 'sent' then ${now}::timestamptz end
    where id = ${id} and state = 'waiting'`.execute(db);

export type Bounced = {
  outboxId: string | null;
  personId: string;
  address: string;
  permanent: boolean;
  status: string;
  answer: string;
  reportId?: string | null;
};

/** Keeps a bounce; one already known (same mail or same report) is not kept twice. Answers whether it was new. */
export async function keepBounce(db: Db, bounced: Bounced, now: string): Promise<boolean> {
  const { outboxId, personId, address, permanent, status, answer, reportId = null } = bounced;
  const { numAffectedRows } =
    await sql`insert into mail.bounce (outbox_id, person_id, address_hash, permanent, status, answer, report_id, at)
      values (${outboxId}, ${personId}, mail.hash(${address}), ${permanent}, ${status}, ${answer}, ${reportId}, ${now}::timestamptz)
      on conflict do nothing`.execute(db);
  return (numAffectedRows ?? 0n) > 0n;
}

/** Whose mail came back: by the mail itself or by the address; null when nobody known has it. */
export async function bouncedPerson(db: Db, outboxId: string | null, address: string): Promise<string | null> {
  const { rows } = await sql<{
    id: string | null;
  }>`select mail.bounced_person(${outboxId}::uuid, ${address}) as id`.execute(db);
  return rows[0]?.id ?? null;
}

/** A mail that was sent and came back is no longer sent. */
export const markReturned = (db: Db, id: string, answer: string) =>
  sql`update mail.outbox set state = 'failed', sent_at = null, failure = 'returned', answer = ${answer}
    where id = ${id} and state = 'sent'`.execute(db);
