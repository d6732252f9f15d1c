import type { Context } from '../../../platform/module.ts';
import { closeTasks } from '../../../platform/tasks/index.ts';
import { atOnce } from '../rules/lifecycle.ts';
import * as consultation from '../store/consultation.ts';
import * as process from '../store/process.ts';
import * as reading from '../store/reading.ts';

/** The open round, if any, no longer counts; nobody is asked any more. */
export async function voidRound({ db }: Context, documentId: string, reason: string): Promise<void> {
  if (!(await process.closeOpenRound(db, documentId, 'void', reason))) return;
  for (const kind of ['documents.examine', 'documents.approve'])
    await closeTasks(db, { kind, recordId: documentId, outcome: 'withdrawn' });
}

/** An open consultation takes no more answers. */
export async function endConsultation({ db }: Context, documentId: string): Promise<void> {
  if (await consultation.closeOpenConsultation(db, documentId))
    await closeTasks(db, { kind: 'documents.respond', recordId: documentId, outcome: 'withdrawn' });
}

export const stopAskingJob = 'documents.stop-asking';

/** Those who are no longer asked lose the task: now, or by a job when they are many. */
export async function stopAsking({ db, enqueue }: Context, documentId: string, asked: number): Promise<void> {
  if (asked > atOnce) await enqueue(stopAskingJob, { id: documentId });
  else await reading.closeUnasked(db, documentId);
}

/** The job of many. Whoever has been asked anew meanwhile keeps the task. */
export async function stopAskingMany({ db }: Context, data: Record<string, unknown>): Promise<void> {
  await reading.closeUnasked(db, String(data.id));
}

/** Nobody is asked to read what no longer holds; answers the requests that were open or complete. */
export async function withdrawReading(context: Context, documentId: string) {
  const { db } = context;
  const requests = await reading.withdrawRequests(db, documentId);
  if (requests.length > 0) {
    await stopAsking(context, documentId, Math.max(...requests.map(({ expected }) => expected)));
    await closeTasks(db, { kind: 'documents.answer', recordId: documentId, outcome: 'withdrawn' });
  }
  return requests;
}

/** A withdrawn document asks nothing of anyone. */
export async function endEverythingAsked(context: Context, documentId: string): Promise<void> {
  await voidRound(context, documentId, '');
  await endConsultation(context, documentId);
  await withdrawReading(context, documentId);
}
