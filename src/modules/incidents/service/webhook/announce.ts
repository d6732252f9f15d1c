import type { Context } from '../../../../platform/module.ts';
import { WebhookEvent } from '../../contract/webhook.ts';
import { announce } from '../../store/webhook.ts';
import { webhookJob } from './send.ts';

/** Tells those outside who asked for it that something has happened in a case, once this transaction has committed. */
export async function tellOutside(context: Context, incidentId: string, kind: string): Promise<void> {
  const event = WebhookEvent.safeParse(kind);
  if (!event.success) return;
  const link = `${context.services.config.url}/incidents/${incidentId}`;
  const told = await announce(context.db, { incidentId, event: event.data, link, now: context.now.toString() });
  if (told > 0) await context.enqueue(webhookJob, {});
}
