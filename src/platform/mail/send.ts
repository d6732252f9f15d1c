import { asSystem } from '../assemble.ts';
import type { Db } from '../db/kysely.ts';
import type { Module } from '../module.ts';
import type { Services } from '../services.ts';
import { messageId } from './address.ts';
import { nextTry } from './backoff.ts';
import { type Fate, keepBounce, type Recipient, recipientsOf, settle, takeWaiting, type Waiting } from './store.ts';
import { type Letter, type MailTemplate, writeLetter } from './template.ts';
import { type Delivery, openPost, type Post } from './transport.ts';

/** An address that has bounced for good this often gets no more mail until it is changed. */
export const bouncesThatMark = 2;

const MOST_AT_A_TIME = 100;
/** A mail taken up by a process that then died is taken up again after this long. */
const LEASE_MINUTES = 30;

const templateNamed = (modules: readonly Module[], name: string): MailTemplate | undefined =>
  modules.flatMap(({ mails = [] }) => mails).find((template) => template.name === name);

const pathTo = (modules: readonly Module[], { kind, record_id }: Pick<Waiting, 'kind' | 'record_id'>) =>
  record_id === null
    ? undefined
    : modules
        .flatMap(({ records = [] }) => records)
        .find((known) => known.kind === kind)
        ?.path(record_id);

type Written = Pick<Waiting, 'template' | 'filling' | 'kind' | 'record_id'>;

/** A mail of the outbox in words; null when no module has its template any more. */
export function letterOf({ modules, config }: Services, mail: Written, language: Recipient['language']): Letter | null {
  const template = templateNamed(modules, mail.template);
  if (!template) return null;
  const path = pathTo(modules, mail) ?? template.path ?? '/';
  return writeLetter(template, mail.filling, { language, url: config.url, path });
}

/** Why a mail goes nowhere, before the server is asked. */
function hindrance(recipient: Recipient | undefined): string | null {
  if (!recipient?.active) return 'ended';
  if (recipient.address === null) return 'no-address';
  return recipient.bounces >= bouncesThatMark ? 'bounces' : null;
}

function fateOf({ outcome, answer }: Delivery, attempts: number, now: Temporal.Instant): Fate {
  if (outcome === 'sent') return { state: 'sent', answer };
  if (outcome !== 'later') return { state: 'failed', failure: outcome, answer };
  const retryAt = nextTry(attempts, now);
  return retryAt
    ? { state: 'waiting', failure: 'later', answer, retryAt: retryAt.toString() }
    : { state: 'failed', failure: 'gave-up', answer };
}

type Sending = { services: Services; post: Post | null };
type Sent = { fate: Fate; address?: string; delivery?: Delivery };

async function tryMail({ services, post }: Sending, mail: Waiting, recipient: Recipient | undefined): Promise<Sent> {
  const failure = hindrance(recipient);
  if (failure !== null || !recipient?.address) return { fate: { state: 'skipped', failure: failure ?? 'no-address' } };
  const letter = letterOf(services, mail, recipient.language);
  if (!letter) return { fate: { state: 'failed', failure: 'no-template' } };
  if (!post) return { fate: { state: 'held', failure: 'no-server' } };
  const id = messageId(mail.id, services.config.url);
  const delivery = await post.deliver({ id, to: recipient.address, ...letter });
  return { fate: fateOf(delivery, mail.attempts, services.clock.now()), address: recipient.address, delivery };
}

async function record(db: Db, mail: Waiting, { fate, address, delivery }: Sent, now: string): Promise<void> {
  await settle(db, mail.id, fate, now);
  if (delivery?.outcome !== 'refused' || address === undefined) return;
  const { status, answer } = delivery;
  const bounced = { outboxId: mail.id, personId: mail.person_id, address, permanent: true, status, answer };
  await keepBounce(db, bounced, now);
}

async function sendOne(sending: Sending, mail: Waiting, recipient: Recipient | undefined): Promise<void> {
  const sent = await tryMail(sending, mail, recipient);
  await asSystem(sending.services, 'mail.send', ({ db, now }) => record(db, mail, sent, now.toString()));
}

async function takeBatch(services: Services) {
  return asSystem(services, 'mail.send', async ({ db, now }) => {
    const until = now.add({ minutes: LEASE_MINUTES }).toString();
    const mails = await takeWaiting(db, { now: now.toString(), until, most: MOST_AT_A_TIME });
    return {
      mails,
      recipients: await recipientsOf(
        db,
        mails.map(({ person_id }) => person_id),
      ),
    };
  });
}

/** A few at a time, each worker taking the next when it is done with one. */
async function sendBatch(sending: Sending, { mails, recipients }: Awaited<ReturnType<typeof takeBatch>>) {
  const left = mails.values();
  const work = async () => {
    for (const mail of left) await sendOne(sending, mail, recipients.get(mail.person_id));
  };
  await Promise.all([work(), work(), work(), work()]);
}

/**
 * Sends all mail whose time has come; answers how many were tried. Each is taken first and settled after, in transactions
 * of their own: what happens to one mail touches no other, and none is lost. Without a mail server they are held, to be
 * read on the mailbox page.
 */
export async function sendWaiting(services: Services, smtpUrl = services.config.mail.smtpUrl): Promise<number> {
  const post = smtpUrl === undefined ? null : openPost(smtpUrl, services.config.mail.from);
  try {
    for (let tried = 0; ; ) {
      const batch = await takeBatch(services);
      if (batch.mails.length === 0) return tried;
      await sendBatch({ services, post }, batch);
      tried += batch.mails.length;
    }
  } finally {
    post?.close();
  }
}
