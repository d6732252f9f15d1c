import { asSystem } from '../../../../platform/assemble.ts';
import { nextTry } from '../../../../platform/mail/backoff.ts';
import type { Services } from '../../../../platform/services.ts';
import * as store from '../../store/webhook.ts';
import { type Answer, post } from './post.ts';
import { openSecret, signature } from './sign.ts';

/** The job that sends what waits. */
export const webhookJob = 'incidents.tell-webhooks';

const mostAtATime = 50;
/** A delivery taken up by a process that then died is taken up again after this long. */
const leaseMinutes = 10;

const delivered = ({ status }: Answer): boolean => status !== null && status >= 200 && status < 300;

/** One that no longer is there (410) is not tried again; the others are, for about two days. */
function fateOf(answer: Answer, attempts: number, now: Temporal.Instant): store.Fate {
  const told = { status: answer.status, answer: answer.text };
  if (delivered(answer)) return { ...told, state: 'delivered', retryAt: null };
  const again = answer.status === 410 ? null : nextTry(attempts, now);
  return { ...told, state: again ? 'waiting' : 'failed', retryAt: again?.toString() ?? null };
}

async function deliver(services: Services, due: store.Due): Promise<store.Fate> {
  const secret = openSecret(services, due.webhook_id, due.secret);
  if (!due.active || secret === null)
    return { state: 'failed', status: null, answer: due.active ? 'secret' : 'inactive', retryAt: null };
  const now = services.clock.now();
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Varna',
    'varna-event': due.event,
    'varna-delivery': due.id,
    'varna-signature': signature(secret, now, due.body),
  };
  return fateOf(await post(due.url, headers, due.body), due.attempts, now);
}

/**
 * Sends all whose time has come; answers how many. Each is taken first and settled after, in transactions of their own, so
 * that nothing waits in the database for a slow receiver and none is lost; the same delivery may come twice, with the same id.
 */
export async function sendDeliveries(services: Services): Promise<number> {
  for (let sent = 0; ; ) {
    const batch = await asSystem(services, webhookJob, ({ db, now }) => {
      const until = now.add({ minutes: leaseMinutes }).toString();
      return store.takeDue(db, { now: now.toString(), until, most: mostAtATime });
    });
    if (batch.length === 0) return sent;
    await Promise.all(
      batch.map(async (due) => {
        const fate = await deliver(services, due);
        await asSystem(services, webhookJob, ({ db, now }) => store.settle(db, due.id, fate, now.toString()));
      }),
    );
    sent += batch.length;
  }
}
