import type { Context } from '../../../platform/module.ts';
import { closeTasks } from '../../../platform/tasks/index.ts';
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

/** Nobody is asked to read what no longer holds; answers the requests that were open or complete. */
export async function withdrawReading({ db }: Context, documentId: string) {
  const requests = await reading.withdrawRequests(db, documentId);
  if (requests.length > 0) {
    await closeTasks(db, { kind: 'documents.read', recordId: documentId, outcome: 'withdrawn' });
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
