import { z } from 'zod';
import { listQuery } from '../../../shared/list.ts';
import { DaySeen } from './item.ts';
import { QuestionStatus, Said } from './review-words.ts';

/** A question to the employee, in their own list. */
export const QuestionRow = z.object({
  id: z.uuid(),
  number: z.string(),
  title: z.string(),
  status: QuestionStatus,
  askedAt: z.string(),
  askedBy: z.string().nullable(),
  dueOn: z.string(),
  late: z.boolean(),
  firstDay: z.string(),
  version: z.number().int(),
});
export type QuestionRow = z.infer<typeof QuestionRow>;

/** What the employee sees: when and where they read, what was done and what is asked; never the marks, the score or the review. */
export const Question = QuestionRow.extend({
  unit: z.string(),
  lastDay: z.string(),
  /** What was done, in words: "Du öppnade en patients journal …". */
  seen: Said,
  days: z.array(DaySeen),
  /** How many patients it is about; who they are is shown on demand (`revealAsked`). */
  patients: z.number().int(),
  question: z.string(),
  answer: z.string(),
  answeredAt: z.string().nullable(),
});
export type Question = z.infer<typeof Question>;

export const QuestionQuery = listQuery({ status: QuestionStatus.optional() }, ['dueOn', 'number']);
export type QuestionQuery = z.output<typeof QuestionQuery>;
