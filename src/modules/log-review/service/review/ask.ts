import type { z } from 'zod';
import type { Context } from '../../../../platform/module.ts';
import { notify } from '../../../../platform/notices/index.ts';
import { Problem } from '../../../../shared/problem.ts';
import type { Asking } from '../../contract/item.ts';
import type { Decided } from '../../contract/review.ts';
import type { Shown } from '../../contract/stored.ts';
import type { ItemStored } from '../../store/item.ts';
import { insertQuestion, nextQuestionNumber, questionAt, withdrawQuestion } from '../../store/question.ts';
import { decidedOf, judging } from './decide.ts';
import { presentEvidence } from './present.ts';

function shownOf({ evidence, unit_hsa, patients, first_day, last_day }: ItemStored): Shown {
  const { unit, days, otherUnits } = presentEvidence(evidence, unit_hsa);
  return { unit, firstDay: first_day, lastDay: last_day, days, otherUnits, patients: patients.length };
}

function refuseUnaskable({ person_id, active, question_id }: ItemStored, actorId: string): string {
  if (person_id === null || !active || person_id === actorId) throw new Problem('logReview.nobody-to-ask', 409);
  if (question_id) throw new Problem('logReview.asked-already', 409);
  return person_id;
}

/** Asks the employee about an access: a task and a notice go to them, and the patient is only "en patient" until they ask to see. */
export async function askEmployee(context: Context, itemId: string, asked: z.output<typeof Asking>): Promise<Decided> {
  const { db, actor, now, today } = context;
  if (asked.dueOn < today.toString())
    throw new Problem('input.invalid', 422, {}, [{ path: 'body.dueOn', message: 'logReview.day-passed' }]);
  const { reviewId, items } = await judging(context, [itemId]);
  const [item] = items;
  if (!item) throw new Problem('record.not-found', 404, { id: itemId });
  const asked_id = refuseUnaskable(item, actor.id);
  const title = `Fråga om en åtkomst ${item.first_day}`;
  await insertQuestion(db, {
    ...{ id: asked.id, item_id: itemId, unit_id: item.unit_id, number: await nextQuestionNumber(db), title },
    ...{ asked_id, asked_by: actor.id, question: asked.question, due_on: asked.dueOn, askedAt: now.toString() },
    shown: shownOf(item),
    patients: item.patients,
    surnames: item.surnames,
  });
  await notify(context, { people: [asked_id], kind: 'logReview.asked', recordId: asked.id, title });
  context.note({ subjectId: itemId });
  return decidedOf(context, reviewId, [itemId]);
}

/** Takes a question back before it is answered. Errors: `logReview.not-asked`, `record.changed`. */
export async function takeQuestionBack(context: Context, id: string, version: number): Promise<Decided> {
  const question = await questionAt(context.db, id);
  if (!question) throw new Problem('record.not-found', 404, { id });
  const { reviewId } = await judging(context, [question.item_id]);
  if (question.status !== 'asked') throw new Problem('logReview.not-asked', 409, { id });
  if (!(await withdrawQuestion(context.db, id, version)))
    throw new Problem('record.changed', 409, { current: question });
  context.note({ subjectId: question.item_id });
  return decidedOf(context, reviewId, [question.item_id]);
}
