import type { Context } from '../../../../platform/module.ts';
import { Problem } from '../../../../shared/problem.ts';
import type { ReviewItem } from '../../contract/item.ts';
import type { Decision } from '../../contract/review-words.ts';
import { caseOfItems } from '../../store/investigation.ts';
import { openUnlawfulCase } from './open.ts';

/** Refuses another judgement of what is being investigated. Error: `logReview.case-opened`. */
export async function refuseInvestigated({ db }: Context, ids: readonly string[]): Promise<void> {
  const found = await caseOfItems(db, ids);
  if (found) throw new Problem('logReview.case-opened', 409, { id: found.item });
}

/** What a judgement leads to: an access that is not justified is investigated. */
export async function followJudgement(
  context: Context,
  item: ReviewItem | undefined,
  { decision, comment }: { decision: Decision; comment: string },
): Promise<void> {
  // web traffic is no access to a record: what comes of it is between manager and employee
  if (!item || decision !== 'unjustified' || item.why === 'surf') return;
  const { seen, marks, notFound } = item.sentences;
  const sentences = [seen, ...marks, ...(notFound ? [notFound] : [])].map(({ sv }) => sv);
  await openUnlawfulCase(context, { itemId: item.id, seen: sentences.join(' '), reason: comment });
}
