import { z } from 'zod';
import { contract } from '../../shared/contract.ts';
import { ById } from '../../shared/ids.ts';
import { listQuery, page } from '../../shared/list.ts';
import { languages } from '../../shared/text.ts';
import { may } from './permissions.ts';

/** `held`: no mail server is set. `skipped`: nobody to send to – no address, one that bounces, or a person who has ended. */
export const MailState = z.enum(['waiting', 'sent', 'held', 'failed', 'skipped']);
export type MailState = z.infer<typeof MailState>;

/** A mail in the outbox. Who it is to is named; the address never is. `why` says in words why it was not sent. */
export const OutboxMail = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  person: z.string(),
  subject: z.string(),
  state: MailState,
  stateName: z.string(),
  why: z.string(),
  attempts: z.number(),
  createdAt: z.string(),
  sentAt: z.string().nullable(),
  nextTryAt: z.string().nullable(),
});
export type OutboxMail = z.infer<typeof OutboxMail>;

/** With its text, as the person reads it, and what the mail server answered. */
export const WholeMail = OutboxMail.extend({ text: z.string(), answer: z.string() });
export type WholeMail = z.infer<typeof WholeMail>;

export const MarkedPerson = z.object({
  personId: z.uuid(),
  person: z.string(),
  bounces: z.number(),
  lastAt: z.string(),
  status: z.string(),
});
export type MarkedPerson = z.infer<typeof MarkedPerson>;

const Preference = z.object({ language: z.enum(languages) });

export const mailApi = contract({
  outbox: {
    method: 'GET',
    path: '/mail/outbox',
    permission: may.administer,
    query: listQuery({ state: MailState.optional(), personId: z.uuid().optional() }, ['createdAt']),
    reply: page(OutboxMail),
    export: [
      { key: 'createdAt', label: { sv: 'Skapat', en: 'Created' } },
      { key: 'person', label: { sv: 'Till', en: 'To' } },
      { key: 'subject', label: { sv: 'Ämne', en: 'Subject' } },
      { key: 'stateName', label: { sv: 'Läge', en: 'State' } },
      { key: 'why', label: { sv: 'Skäl', en: 'Reason' } },
      { key: 'attempts', label: { sv: 'Försök', en: 'Attempts' } },
      { key: 'sentAt', label: { sv: 'Skickat', en: 'Sent' } },
    ],
  },
  mail: {
    method: 'GET',
    path: '/mail/outbox/:id',
    permission: may.administer,
    audit: 'mail.opened',
    params: ById,
    reply: WholeMail,
  },
  sendAgain: {
    method: 'POST',
    path: '/mail/outbox/:id/send',
    permission: may.administer,
    audit: 'mail.sent-again',
    params: ById,
    reply: WholeMail,
  },
  state: {
    method: 'GET',
    path: '/mail/state',
    permission: may.administer,
    reply: z.object({ server: z.boolean(), from: z.string(), marked: z.array(MarkedPerson) }),
  },
  bounce: {
    method: 'POST',
    path: '/mail/bounces',
    permission: may.administer,
    audit: 'mail.bounce-read',
    body: z.object({ message: z.string().min(1).max(1_000_000) }),
    reply: z.object({ recorded: z.number() }),
  },
  /** A mail to oneself, to see that the way there works. */
  trial: { method: 'POST', path: '/mail/trial', permission: may.administer, audit: 'mail.tried', reply: z.object({}) },
  preference: { method: 'GET', path: '/mail/preference', permission: may.receive, reply: Preference },
  prefer: {
    method: 'PUT',
    path: '/mail/preference',
    permission: may.receive,
    audit: 'mail.language-chosen',
    body: Preference,
    reply: Preference,
  },
});
