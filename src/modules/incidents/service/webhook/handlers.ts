import type { Context, Handlers } from '../../../../platform/module.ts';
import { newId } from '../../../../shared/ids.ts';
import { Problem } from '../../../../shared/problem.ts';
import type { Delivery, Webhook, webhookApi } from '../../contract/webhook.ts';
import * as store from '../../store/webhook.ts';
import { atField } from '../fit.ts';
import { refusedUrl } from './address.ts';
import { webhookJob } from './send.ts';
import { makeSecret, sealSecret } from './sign.ts';

const present = ({ last_state, last_at, ...row }: store.WebhookRow): Webhook => ({
  ...row,
  lastState: last_state,
  lastAt: last_at?.toISOString() ?? null,
});

const presentDelivery = (row: store.DeliveryRow): Delivery => ({
  id: row.id,
  event: row.event as Delivery['event'],
  body: row.body,
  state: row.state,
  attempts: row.attempts,
  createdAt: row.created_at.toISOString(),
  nextTryAt: row.next_try_at?.toISOString() ?? null,
  endedAt: row.ended_at?.toISOString() ?? null,
  lastStatus: row.last_status,
  lastAnswer: row.last_answer,
});

async function webhookAt({ db }: Context, id: string): Promise<Webhook> {
  const row = await store.webhookById(db, id);
  if (!row) throw new Problem('record.not-found', 404, { id });
  return present(row);
}

function refuseAddress(url: string): void {
  const code = refusedUrl(url);
  if (code) throw atField('url', code);
}

type Change = Parameters<typeof store.updateWebhook>[3];
async function write(context: Context, id: string, version: number, change: Change): Promise<Webhook> {
  const current = await webhookAt(context, id);
  if (!(await store.updateWebhook(context.db, id, version, change)))
    throw new Problem('record.changed', 409, { current });
  return webhookAt(context, id);
}

const kept = (events: readonly Webhook['events'][number][]) => [...new Set(events)];

export const webhookHandlers: Handlers<typeof webhookApi> = {
  webhooks: async ({ db }) => ({ items: (await store.listWebhooks(db)).map(present) }),
  createWebhook: async (context, { body }) => {
    refuseAddress(body.url);
    const id = newId(context.now.epochMilliseconds);
    const secret = makeSecret();
    const sealed = sealSecret(context.services, id, secret);
    await store.insertWebhook(context.db, { ...body, id, events: kept(body.events), secret: sealed });
    return { ...(await webhookAt(context, id)), secret };
  },
  changeWebhook: async (context, { params, body: { version, ...change } }) => {
    refuseAddress(change.url);
    return write(context, params.id, version, { ...change, events: kept(change.events) });
  },
  renewSecret: async (context, { params, body }) => {
    const secret = makeSecret();
    const sealed = sealSecret(context.services, params.id, secret);
    return { ...(await write(context, params.id, body.version, { secret: sealed })), secret };
  },
  testWebhook: async (context, { params }) => {
    await webhookAt(context, params.id);
    const now = context.now.toString();
    const id = newId(context.now.epochMilliseconds);
    const body = JSON.stringify({ event: 'test', at: context.now.toString({ smallestUnit: 'second' }) });
    await store.insertDelivery(context.db, {
      ...{ id, webhook_id: params.id, event: 'test', body, next_try_at: now, created_at: now },
      ...{ ended_at: null, last_status: null, last_answer: null },
    });
    await context.enqueue(webhookJob, {});
    return { id: params.id };
  },
  deliveries: async (context, { params, query }) => {
    await webhookAt(context, params.id);
    const { items, ...rest } = await store.listDeliveries(context.db, params.id, query);
    return { ...rest, items: items.map(presentDelivery) };
  },
  redeliver: async (context, { params }) => {
    const { db, now } = context;
    const found = await store.deliveryById(db, params.id);
    if (!found) throw new Problem('record.not-found', 404, params);
    if (!(await store.putInLine(db, params.id, now.toString()))) throw new Problem('incidents.webhook-not-failed', 409);
    await context.enqueue(webhookJob, {});
    return presentDelivery((await store.deliveryById(db, params.id)) ?? found);
  },
};
