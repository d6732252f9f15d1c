import type { Context } from '../module.ts';
import { mailOf } from './address.ts';
import { readDeliveryReport } from './delivery-report.ts';
import { bouncedPerson, keepBounce, markReturned } from './store.ts';

/** What a delivery report led to: how many of its recipients were people here, or that it was no such report. */
export type Read = { readonly report: boolean; readonly recorded: number };

/**
 * Reads a message that may say that a mail did not arrive (RFC 3464) and keeps what it says. The same report twice counts
 * once; one about somebody unknown is passed over.
 */
export async function readBounce({ db, now }: Pick<Context, 'db' | 'now'>, message: string): Promise<Read> {
  const report = readDeliveryReport(message);
  if (!report) return { report: false, recorded: 0 };
  const outboxId = mailOf(report.about);
  let recorded = 0;
  for (const { address, action, status, answer } of report.recipients) {
    const personId = await bouncedPerson(db, outboxId, address);
    if (personId === null) continue;
    const permanent = action === 'failed' && !status.startsWith('4');
    const told = answer.replace(/[^\s<>"']+@[^\s<>"']+/g, '…').slice(0, 300);
    const bounced = {
      outboxId,
      personId,
      address,
      permanent,
      status: status || '5.0.0',
      answer: told,
      reportId: report.id,
    };
    if (await keepBounce(db, bounced, now.toString())) recorded++;
    if (outboxId !== null && permanent) await markReturned(db, outboxId, told);
  }
  return { report: true, recorded };
}
