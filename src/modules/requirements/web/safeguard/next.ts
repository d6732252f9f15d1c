import type { Safeguard } from '../../contract/safeguards.ts';

type Asked = Pick<Safeguard, 'status' | 'nextCheckOn' | 'evidence' | 'hiddenEvidence'>;
export type Next = 'retired' | 'introduce' | 'mend' | 'check' | 'show' | 'later' | 'plan';

/** The one obvious next step with a safeguard. `today` is the day in the region. */
export function nextOf({ status, nextCheckOn, evidence, hiddenEvidence }: Asked, today: string): Next {
  if (status === 'retired') return 'retired';
  if (nextCheckOn !== null && nextCheckOn < today) return 'check';
  if (status === 'planned') return 'introduce';
  if (status === 'degraded') return 'mend';
  const shown = hiddenEvidence > 0 || evidence.some(({ expired }) => !expired);
  if (!shown) return 'show';
  return nextCheckOn === null ? 'plan' : 'later';
}
