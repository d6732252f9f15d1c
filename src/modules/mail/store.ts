import { sql } from 'kysely';
import type { Db } from '../../platform/db/kysely.ts';
import { type Asked, containing, keyset } from '../../platform/lists/keyset.ts';
import type { Language } from '../../shared/text.ts';
import type { MailState } from './contract.ts';
import type { MailTables } from './tables.ts';

const mails = (db: Db) =>
  db
    .withTables<MailTables>()
    .selectFrom('mail.outbox as o')
    .innerJoin('access.principal as p', 'p.id', 'o.person_id')
    .leftJoin('record.card as c', 'c.id', 'o.record_id')
    .select(['o.id', 'o.person_id', 'p.name as person', 'o.template', 'o.filling', 'o.record_id', 'c.kind'])
    .select(['o.state', 'o.failure', 'o.answer', 'o.attempts', 'o.created_at', 'o.sent_at', 'o.next_try_at']);

export type MailRow = Awaited<ReturnType<ReturnType<typeof mails>['execute']>>[number];

type OutboxAsked = Asked & { state?: MailState | undefined; personId?: string | undefined; q?: string | undefined };

/** Free text finds whom mails are to. */
export function outboxPage(db: Db, asked: OutboxAsked) {
  let query = mails(db);
  if (asked.state) query = query.where('o.state', '=', asked.state);
  if (asked.personId) query = query.where('o.person_id', '=', asked.personId);
  if (asked.q) query = query.where('p.name', 'ilike', containing(asked.q));
  return keyset(db, query, asked, { columns: { createdAt: sql.ref('o.created_at') }, id: sql.ref('o.id') });
}

export const mailAt = (db: Db, id: string): Promise<MailRow | undefined> =>
  mails(db).where('o.id', '=', id).executeTakeFirst();

/** A mail that stopped waits again; answers whether it had stopped. */
export async function waitAgain(db: Db, id: string, now: string): Promise<boolean> {
  const { numAffectedRows } = await sql`update mail.outbox
    set state = 'waiting', attempts = 0, failure = null, answer = null, next_try_at = ${now}::timestamptz
    where id = ${id} and state in ('held', 'failed', 'skipped')`.execute(db);
  return (numAffectedRows ?? 0n) > 0n;
}

type Marked = { person_id: string; name: string; bounces: number; last_at: Date; status: string };

/** Whose address has bounced so often that nothing is sent there. */
export async function markedPeople(db: Db, least: number): Promise<Marked[]> {
  return (await sql<Marked>`select * from mail.marked(${least})`.execute(db)).rows;
}

/** The language a person has chosen; undefined when none. */
export async function languageChosen(db: Db, personId: string): Promise<Language | undefined> {
  const { rows } = await sql<{
    language: Language;
  }>`select language from mail.preference where person_id = ${personId}`.execute(db);
  return rows[0]?.language;
}

export const chooseLanguage = (db: Db, personId: string, language: Language) =>
  sql`insert into mail.preference values (${personId}, ${language})
    on conflict (person_id) do update set language = excluded.language`.execute(db);

/** Removes mails made before a moment, whatever became of them. */
export const removeBefore = (db: Db, moment: string) =>
  sql`delete from mail.outbox where created_at < ${moment}::timestamptz and state <> 'waiting'`.execute(db);
