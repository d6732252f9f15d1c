import { daysBetween } from '../../../shared/date.ts';
import type { Document, DocumentVersion } from '../contract/register.ts';

/** How a review stands: past its day, due within 30 days, later, or without a day. */
export type ReviewState = 'late' | 'soon' | 'later' | 'unplanned';

const soonDays = 30;

/** `today` and the day are `YYYY-MM-DD`; on the day itself a review is not late. */
export function reviewState(nextReviewOn: string | null, today: string): ReviewState {
  if (nextReviewOn === null) return 'unplanned';
  const daysLeft = daysBetween(today, nextReviewOn);
  if (daysLeft < 0) return 'late';
  return daysLeft <= soonDays ? 'soon' : 'later';
}

type Standing = Pick<Document, 'status' | 'nextReviewOn'> & { versions: readonly Pick<DocumentVersion, 'status'>[] };

/**
 * What happens next with a document: `write` its first text, `decide` on a draft, plan or make the review, or nothing more.
 * Drafts count only for those who see them.
 */
export function nextStep(document: Standing, today: string): 'withdrawn' | 'write' | 'decide' | ReviewState {
  if (document.status === 'withdrawn') return 'withdrawn';
  if (document.versions.some(({ status }) => status === 'draft')) return 'decide';
  if (document.versions.length === 0) return 'write';
  return reviewState(document.nextReviewOn, today);
}
