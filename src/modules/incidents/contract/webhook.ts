import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { ById } from '../../../shared/ids.ts';
import { listQuery, page } from '../../../shared/list.ts';
import { may } from '../permissions.ts';

/** What others may be told has happened in a case; each is a kind of line in its timeline. `test` is sent by hand. */
export const WebhookEvent = z.enum(['reported', 'state', 'decision', 'obligation', 'filing', 'escalation', 'merge']);
export type WebhookEvent = z.infer<typeof WebhookEvent>;

const facts = {
  name: z.string().trim().min(2).max(100),
  /** Where it is sent: https, or http to this very machine. */
  url: z.url({ protocol: /^https?$/ }).max(500),
  events: z.array(WebhookEvent).min(1).max(WebhookEvent.options.length),
};

export const Webhook = z.object({
  id: z.uuid(),
  ...facts,
  url: z.string(),
  active: z.boolean(),
  /** The latest delivery; null before there is any. */
  lastState: z.enum(['waiting', 'delivered', 'failed']).nullable(),
  lastAt: z.string().nullable(),
  version: z.number(),
});
export type Webhook = z.infer<typeof Webhook>;

/** A webhook with the secret it signs with, told this once. */
const WithSecret = Webhook.extend({ secret: z.string() });

export const Delivery = z.object({
  id: z.uuid(),
  event: z.union([WebhookEvent, z.literal('test')]),
  /** What is sent, word for word: what happened and in which case, never what stands in it. */
  body: z.string(),
  state: z.enum(['waiting', 'delivered', 'failed']),
  attempts: z.number(),
  createdAt: z.string(),
  /** When it is tried again. */
  nextTryAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  /** The last answer: its HTTP status, or what went wrong. */
  lastStatus: z.number().nullable(),
  lastAnswer: z.string().nullable(),
});
export type Delivery = z.infer<typeof Delivery>;

export const webhookApi = contract({
  webhooks: {
    method: 'GET',
    path: '/incident-webhooks',
    permission: may.manageWebhooks,
    reply: z.object({ items: z.array(Webhook) }),
  },
  /** The id is made here: were the creation answered again, the secret would have to be kept. */
  createWebhook: {
    method: 'POST',
    path: '/incident-webhooks',
    permission: may.manageWebhooks,
    audit: 'incidents.webhook-created',
    body: z.object(facts),
    reply: WithSecret,
  },
  changeWebhook: {
    method: 'PUT',
    path: '/incident-webhooks/:id',
    permission: may.manageWebhooks,
    audit: 'incidents.webhook-changed',
    params: ById,
    body: z.object({ version: z.number().int(), ...facts, active: z.boolean() }),
    reply: Webhook,
  },
  renewSecret: {
    method: 'POST',
    path: '/incident-webhooks/:id/secret',
    permission: may.manageWebhooks,
    audit: 'incidents.webhook-secret-renewed',
    params: ById,
    body: z.object({ version: z.number().int() }),
    reply: WithSecret,
  },
  testWebhook: {
    method: 'POST',
    path: '/incident-webhooks/:id/test',
    permission: may.manageWebhooks,
    audit: 'incidents.webhook-tested',
    params: ById,
    body: z.object({}),
    reply: ById,
  },
  deliveries: {
    method: 'GET',
    path: '/incident-webhooks/:id/deliveries',
    permission: may.manageWebhooks,
    params: ById,
    query: listQuery({ state: Delivery.shape.state.optional() }, ['createdAt']),
    reply: page(Delivery),
  },
  /** Tries one that has failed once more. */
  redeliver: {
    method: 'POST',
    path: '/incident-webhook-deliveries/:id/redeliver',
    permission: may.manageWebhooks,
    audit: 'incidents.webhook-redelivered',
    params: ById,
    body: z.object({}),
    reply: Delivery,
  },
});
