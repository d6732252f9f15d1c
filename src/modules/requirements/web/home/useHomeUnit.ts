import { useActor } from '../../../../ui/Actor.tsx';
import { ownUnit, useRegion } from '../unit/useUnit.ts';

/** The unit a start page is about: the person's own, else the region. */
export function useHomeUnit(): { id: string; name: string } {
  const own = ownUnit(useActor());
  const region = useRegion(own === null).data;
  return own ?? region ?? { id: '', name: '…' };
}
