import type { Evidence } from '../../contract/evidence.ts';

type Asked = Pick<Evidence, 'withdrawnOn' | 'expired' | 'validUntil' | 'nextCheckOn' | 'requirements' | 'safeguards'>;
export type Next = 'withdrawn' | 'renew' | 'check' | 'soon' | 'link' | 'later' | 'plan';

/** The one obvious next step with a piece of evidence, and the day it concerns. Days are the region's. */
export function nextOf(evidence: Asked, today: string, soon: string): { next: Next; day: string } {
  const { withdrawnOn, expired, validUntil, nextCheckOn, requirements, safeguards } = evidence;
  if (withdrawnOn !== null) return { next: 'withdrawn', day: withdrawnOn };
  if (expired) return { next: 'renew', day: validUntil ?? '' };
  if (nextCheckOn !== null && nextCheckOn < today) return { next: 'check', day: nextCheckOn };
  if (validUntil !== null && validUntil <= soon) return { next: 'soon', day: validUntil };
  if (requirements.length + safeguards.length === 0) return { next: 'link', day: '' };
  return { next: nextCheckOn === null ? 'plan' : 'later', day: nextCheckOn ?? '' };
}
