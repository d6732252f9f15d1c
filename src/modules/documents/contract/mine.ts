import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { ById } from '../../../shared/ids.ts';
import { may } from '../permissions.ts';
import { Stance } from './consultation.ts';
import { ReadAnswer, UnitRef } from './words.ts';

/** What the one who looks is asked about this document, and has answered. */
export const Mine = z.object({
  id: z.uuid(),
  /** To examine or approve the draft; `forPerson` is named when one is asked as a deputy. */
  round: z
    .object({
      id: z.uuid(),
      kind: z.enum(['review', 'approval']),
      versionNumber: z.number(),
      contentSha256: z.string(),
      dueOn: z.string().nullable(),
      note: z.string(),
      askedBy: z.string().nullable(),
      forPerson: z.string().nullable(),
    })
    .nullable(),
  /** Open consultations one may answer, once for oneself and once for each unit one answers for. */
  consultations: z.array(
    z.object({
      id: z.uuid(),
      consulteeId: z.uuid(),
      unit: UnitRef.nullable(),
      question: z.string(),
      answerBy: z.string(),
      stance: Stance.nullable(),
    }),
  ),
  /** To be read: `versionNumber` and `contentSha256` are of the version in force, which is what one confirms. */
  reading: z
    .object({
      requestId: z.uuid(),
      versionNumber: z.number(),
      contentSha256: z.string(),
      dueOn: z.string(),
      note: z.string(),
      answer: ReadAnswer.nullable(),
      answeredAt: z.string().nullable(),
      question: z.string(),
      reply: z.string(),
      repliedBy: z.string().nullable(),
    })
    .nullable(),
  /** Questions of others that wait for the one who looks. */
  questions: z.number(),
  feedback: z.object({ helpful: z.boolean(), text: z.string() }).nullable(),
});
export type Mine = z.infer<typeof Mine>;

export const MyTask = z.object({
  kind: z.enum(['read', 'examine', 'approve', 'respond', 'answer']),
  documentId: z.uuid(),
  number: z.string(),
  title: z.string(),
  dueOn: z.string().nullable(),
});
export type MyTask = z.infer<typeof MyTask>;

export const mineApi = contract({
  /** What I am asked about any governing document, soonest first, at most 50. */
  myDocuments: {
    method: 'GET',
    path: '/documents/mine',
    permission: may.answer,
    reply: z.object({ items: z.array(MyTask) }),
  },
  mine: {
    method: 'GET',
    path: '/documents/:id/mine',
    permission: may.answer,
    params: ById,
    reply: Mine,
  },
});
