import type { Context, Handlers } from '../../../platform/module.ts';
import type { Mine, MyTask, mineApi } from '../contract/mine.ts';
import type { Document } from '../contract/register.ts';
import { ownFeedback } from '../store/feedback.ts';
import * as store from '../store/mine.ts';
import { followsReaders, myReceipt, waitingQuestions } from '../store/receipt.ts';
import { documentAt, person } from './present.ts';
import { type AskedRound, answersFor, roundsAt } from './rounds.ts';

function askedIn(rounds: readonly AskedRound[], actorId: string): Mine['round'] {
  const open = rounds.find(({ outcome }) => outcome === null);
  const mine = open && answersFor(open, actorId);
  if (!open || !mine) return null;
  const { id, kind, versionNumber, contentSha256, dueOn, note, openedBy } = open;
  const forPerson = mine.person.id === actorId ? null : mine.person.name;
  return { id, kind, versionNumber, contentSha256, dueOn, note, askedBy: openedBy?.name ?? null, forPerson };
}

async function toRead({ db, actor }: Context, { id, versions }: Document): Promise<Mine['reading']> {
  const version = versions.find(({ status }) => status === 'published');
  const row = version && (await myReceipt(db, id, actor.id));
  if (!version || !row) return null;
  return {
    requestId: row.request_id,
    versionNumber: version.number,
    contentSha256: version.contentSha256,
    dueOn: row.due_on,
    note: row.note,
    answer: row.answer,
    answeredAt: row.answered_at?.toISOString() ?? null,
    question: row.question,
    reply: row.reply,
    repliedBy: row.replied_by,
  };
}

/** What the actor is asked about a document. */
export async function mineAt(context: Context, id: string): Promise<Mine> {
  const { db, actor } = context;
  const document = await documentAt(context, id);
  const consultations = await store.openConsultationsFor(db, id);
  return {
    id,
    round: askedIn(await roundsAt(context, id), actor.id),
    consultations: consultations.map((row) => ({
      id: row.id,
      consulteeId: row.consultee_id,
      unit: person(row.unit_id, row.unit),
      question: row.question,
      answerBy: row.answer_by,
      stance: row.stance,
    })),
    reading: await toRead(context, document),
    questions: (await followsReaders(db, id)) ? await waitingQuestions(db, id) : 0,
    feedback: (await ownFeedback(db, id, actor.id)) ?? null,
  };
}

const kinds = {
  'documents.read': 'read',
  'documents.examine': 'examine',
  'documents.approve': 'approve',
  'documents.respond': 'respond',
  'documents.answer': 'answer',
} as const;

/** What the actor is asked about any document, soonest first. */
async function myTasks({ db, actor }: Context): Promise<MyTask[]> {
  const rows = await store.openTasksOf(db, actor.id, Object.keys(kinds));
  return rows.map(({ kind, document_id, number, title, due_on }) => ({
    kind: kinds[kind as keyof typeof kinds],
    documentId: document_id,
    number,
    title,
    dueOn: due_on,
  }));
}

/** What one is asked, about one document or any. */
export const mineHandlers: Handlers<typeof mineApi> = {
  myDocuments: async (context) => ({ items: await myTasks(context) }),
  mine: (context, { params }) => mineAt(context, params.id),
};
