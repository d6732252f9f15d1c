import { sql } from 'kysely';
import type { Db } from '../db/kysely.ts';
import type { Context } from '../module.ts';
import type { Filling } from './template.ts';

/** The job that sends what waits. */
export const sendJob = 'mail.send';

/** A mail to one person: a `MailTemplate` by name, its values, and the record its link leads to. */
export type Mail = { personId: string; template: string; values?: Filling; recordId?: string };

const keep = (db: Db, now: string, mails: readonly Mail[]) =>
  sql`insert into mail.outbox (person_id, template, filling, record_id, next_try_at, created_at)
    select m.person_id, m.template, m.filling, m.record_id, ${now}::timestamptz, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(mails.map(asRow))}::jsonb)
      as m (person_id uuid, template text, filling jsonb, record_id uuid)`.execute(db);

const asRow = ({ personId, template, values = {}, recordId = undefined }: Mail) => ({
  person_id: personId,
  template,
  filling: values,
  record_id: recordId ?? null,
});

/**
 * Puts mails in the outbox, in the caller's transaction: if that is undone, nothing is sent. Nothing secret may stand in
 * the values. Error: a template no module declares is a fault of the program.
 */
export async function queueMails(context: Context, mails: readonly Mail[]): Promise<void> {
  if (mails.length === 0) return;
  const known = new Set(
    context.services.modules.flatMap(({ mails: declared = [] }) => declared.map(({ name }) => name)),
  );
  const unknown = mails.find(({ template }) => !known.has(template));
  if (unknown) throw new Error(`no mail template ${unknown.template}`);
  await keep(context.db, context.now.toString(), mails);
  await context.enqueue(sendJob, {});
}

/** One mail; see `queueMails`. */
export const queueMail = (context: Context, mail: Mail): Promise<void> => queueMails(context, [mail]);
