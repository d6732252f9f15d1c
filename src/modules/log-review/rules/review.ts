import type { Decision, ReviewStatus } from '../contract/review-words.ts';

/** The decisions that must be explained in words. */
export const demandsComment = (decision: Decision): boolean => decision === 'unclear' || decision === 'unjustified';

type Standing = { readonly status: ReviewStatus; readonly undecided: number };

/** Why a review cannot be signed now, or null when it can: it is signed already, or something is not decided yet. */
export function signingHinders({ status, undecided }: Standing): 'signed' | 'undecided' | null {
  if (status === 'signed') return 'signed';
  return undecided > 0 ? 'undecided' : null;
}

type Change = { readonly decision: Decision | null };

/** By how many fewer items are undecided when these get a decision (or, null, lose it). */
export function newlyDecided(before: readonly Change[], decision: Decision | null): number {
  if (decision === null) return -before.filter((item) => item.decision !== null).length;
  return before.filter((item) => item.decision === null).length;
}
