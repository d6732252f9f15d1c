import type { Context } from '../../../../platform/module.ts';
import { Problem } from '../../../../shared/problem.ts';
import type { ReviewHead } from '../../contract/review.ts';
import { signingHinders } from '../../rules/review.ts';
import { withdrawQuestionsOf } from '../../store/question.ts';
import { lockReview, signReview } from '../../store/review.ts';
import { headAt, judgedReview } from './read.ts';

/**
 * Signs a unit's month. What has been asked and not answered is taken back: it is decided without.
 * Errors: `logReview.signed`, `logReview.undecided`, `record.changed`.
 */
export async function signMonth(
  context: Context,
  id: string,
  { version, comment }: { version: number; comment: string },
): Promise<ReviewHead> {
  const { db, now, actor } = context;
  await lockReview(db, id);
  const review = await judgedReview(context, id);
  const hinder = signingHinders(review);
  if (hinder) throw new Problem(`logReview.${hinder}`, 409, { id, count: review.undecided });
  if (!(await signReview(db, id, { version, comment, signedAt: now.toString(), signedBy: actor.id })))
    throw new Problem('record.changed', 409, { current: await headAt(context, id) });
  await withdrawQuestionsOf(db, id);
  context.note({ detail: { items: review.items, month: review.month } });
  return headAt(context, id);
}
