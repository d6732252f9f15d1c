import type { ReviewRow } from '../../contract/review.ts';

export type Standing = 'signed' | 'late' | 'ready' | 'notBegun' | 'open';

/** How a review stands; late before all else, as that is what someone must act on. */
export function standingOf(review: Pick<ReviewRow, 'status' | 'late' | 'items' | 'undecided'>): Standing {
  const { status, late, items, undecided } = review;
  if (status === 'signed') return 'signed';
  if (late) return 'late';
  if (undecided === 0) return 'ready';
  return undecided === items ? 'notBegun' : 'open';
}
