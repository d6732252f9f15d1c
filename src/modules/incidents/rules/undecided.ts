import type { Facts } from '../contract/facts.ts';
import type { Triage } from '../contract/triage.ts';
import type { Category, Regime } from '../contract/words.ts';

type Judged = Pick<Triage, 'proposals' | 'decisions'>;
type Case = { category: Category; facts: Pick<Facts, 'personalData'> };

/**
 * Laws a case must be decided under before it is closed: where the table would report or cannot tell, and GDPR art. 33
 * whenever personal data is touched, so that the register of art. 33(5) is whole.
 */
export function undecidedOf({ proposals, decisions }: Judged, { facts, category }: Case): Regime[] {
  if (category !== 'incident') return [];
  return proposals
    .filter(({ regime, verdict }) => verdict !== 'doNotReport' || (regime === 'gdpr33' && facts.personalData === 'yes'))
    .map(({ regime }) => regime)
    .filter((regime) => !decisions.some((one) => one.regime === regime));
}
