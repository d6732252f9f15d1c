import type { Job } from '../../platform/module.ts';
import { escalate } from './service/escalation.ts';
import { sendDeliveries, webhookJob } from './service/webhook/send.ts';
import { removeDeliveriesBefore } from './store/webhook.ts';

/** What webhooks were sent is kept this long. */
const keptDays = 90;

export const jobs: readonly Job[] = [
  { name: 'incidents.escalate', every: '*/5 * * * *', run: escalate },
  {
    name: webhookJob,
    every: '* * * * *',
    run: async ({ services }) => {
      await sendDeliveries(services);
    },
  },
  {
    name: 'incidents.tidy-webhooks',
    every: '40 3 * * *',
    run: async ({ db, now }) => {
      await removeDeliveriesBefore(db, now.subtract({ hours: 24 * keptDays }).toString());
    },
  },
];
