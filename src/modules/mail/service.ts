import { bouncesThatMark, letterOf, queueMail, readBounce, sendJob } from '../../platform/mail/index.ts';
import type { Context, Handlers } from '../../platform/module.ts';
import { Problem } from '../../shared/problem.ts';
import type { mailApi, OutboxMail, WholeMail } from './contract.ts';
import * as store from './store.ts';
import { trial } from './templates.ts';

const said = ({ services, language }: Context, code: string | null): string =>
  code === null ? '' : (services.words.get(code)?.[language] ?? '');

function present(context: Context, row: store.MailRow): OutboxMail {
  return {
    id: row.id,
    personId: row.person_id,
    person: row.person,
    subject: letterOf(context.services, row, context.language)?.subject ?? row.template,
    state: row.state,
    stateName: said(context, `mail.${row.state}`),
    why: said(context, row.failure && `mail.why.${row.failure}`),
    attempts: row.attempts,
    createdAt: row.created_at.toISOString(),
    sentAt: row.sent_at?.toISOString() ?? null,
    nextTryAt: row.next_try_at?.toISOString() ?? null,
  };
}

async function whole(context: Context, id: string): Promise<WholeMail> {
  const row = await store.mailAt(context.db, id);
  if (!row) throw new Problem('record.not-found', 404, { id });
  const text = letterOf(context.services, row, context.language)?.text ?? '';
  return { ...present(context, row), text, answer: row.answer ?? '' };
}

export const handlers: Handlers<typeof mailApi> = {
  outbox: async (context, { query }) => {
    const page = await store.outboxPage(context.db, query);
    return { ...page, items: page.items.map((row) => present(context, row)) };
  },
  mail: (context, { params }) => whole(context, params.id),
  sendAgain: async (context, { params }) => {
    await whole(context, params.id);
    if (!(await store.waitAgain(context.db, params.id, context.now.toString())))
      throw new Problem('mail.not-stopped', 409, { id: params.id });
    await context.enqueue(sendJob, {});
    return whole(context, params.id);
  },
  state: async ({ db, services: { config } }) => {
    const marked = await store.markedPeople(db, bouncesThatMark);
    return {
      server: config.mail.smtpUrl !== undefined,
      from: config.mail.from,
      marked: marked.map(({ person_id, name, bounces, last_at, status }) => ({
        personId: person_id,
        person: name,
        bounces,
        lastAt: last_at.toISOString(),
        status,
      })),
    };
  },
  bounce: async (context, { body }) => {
    const { report, recorded } = await readBounce(context, body.message);
    if (!report)
      throw new Problem('mail.not-a-bounce', 422, {}, [{ path: 'body.message', message: 'mail.not-a-bounce' }]);
    return { recorded };
  },
  trial: async (context) => {
    await queueMail(context, { personId: context.actor.id, template: trial.name });
    return {};
  },
  preference: async ({ db, actor }) => ({ language: (await store.languageChosen(db, actor.id)) ?? 'sv' }),
  prefer: async ({ db, actor }, { body }) => {
    await store.chooseLanguage(db, actor.id, body.language);
    return body;
  },
};
