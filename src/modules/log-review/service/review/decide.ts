import type { Context } from '../../../../platform/module.ts';
import { Problem } from '../../../../shared/problem.ts';
import type { Decided } from '../../contract/review.ts';
import type { Decision } from '../../contract/review-words.ts';
import { demandsComment, newlyDecided } from '../../rules/review.ts';
import { type ItemStored, itemsBy, type Seen, settleItems } from '../../store/item.ts';
import { countDecided, lockReview } from '../../store/review.ts';
import { refuseInvestigated } from '../investigation/judged.ts';
import { presentItem } from './present.ts';
import { headAt, judgedReview } from './read.ts';

/** Items the actor judges, held still, of one review that is not signed. */
export type Judging = { reviewId: string; items: ItemStored[] };

/**
 * The items to be decided. Errors: `record.not-found` for those the actor may not see, their own among them, or of another review;
 * `logReview.signed` once the review is signed.
 */
export async function judging(context: Context, ids: readonly string[]): Promise<Judging> {
  const [first] = await itemsBy(context.db, ids);
  if (!first) throw new Problem('record.not-found', 404, { id: ids[0] });
  await lockReview(context.db, first.review_id);
  const review = await judgedReview(context, first.review_id);
  if (review.status === 'signed') throw new Problem('logReview.signed', 409, { id: review.id });
  const items = (await itemsBy(context.db, ids)).filter(({ review_id }) => review_id === review.id);
  if (items.length < new Set(ids).size) throw new Problem('record.not-found', 404, { id: ids[0] });
  return { reviewId: review.id, items };
}

export async function decidedOf(context: Context, reviewId: string, ids: readonly string[]): Promise<Decided> {
  const items = await itemsBy(context.db, ids);
  return { id: reviewId, review: await headAt(context, reviewId), items: items.map(presentItem) };
}

type Settling = { decision: Decision | null; comment: string };

/**
 * Gives items the same decision, or none. Errors: `record.changed` when somebody has been there since; `logReview.case-opened` for
 * what is being investigated.
 */
export async function settle(
  context: Context,
  seen: readonly Seen[],
  { decision, comment }: Settling,
): Promise<Decided> {
  const ids = seen.map(({ id }) => id);
  const { reviewId, items } = await judging(context, ids);
  await refuseInvestigated(context, ids);
  const by =
    decision === null
      ? { decidedAt: null, decidedBy: null }
      : { decidedAt: context.now.toString(), decidedBy: context.actor.id };
  const settled = await settleItems(context.db, seen, { decision, comment, ...by });
  if (settled.length < items.length)
    throw new Problem('record.changed', 409, {
      current: items.filter(({ id }) => !settled.includes(id)).map(presentItem)[0],
    });
  await countDecided(context.db, reviewId, newlyDecided(items, decision));
  return decidedOf(context, reviewId, ids);
}

/** Errors: `logReview.comment-needed` at the comment. */
export function refuseWithoutComment(decision: Decision, comment: string): void {
  if (!demandsComment(decision) || comment !== '') return;
  throw new Problem('input.invalid', 422, {}, [{ path: 'body.comment', message: 'logReview.comment-needed' }]);
}
