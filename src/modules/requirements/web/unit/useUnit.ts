import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { type Actor, useActor } from '../../../../ui/Actor.tsx';
import { useSearchValue } from '../../../../ui/address.ts';
import { askOther } from '../../../../ui/ask-other.ts';
import { may } from '../../permissions.ts';

const Tree = z.object({ items: z.array(z.object({ id: z.uuid(), name: z.string() })) });

/** The region itself, above every unit. */
export const useRegion = (wanted = true) =>
  useQuery({
    queryKey: ['requirements', 'region'],
    queryFn: async () => (await askOther(Tree, '/organisation/tree')).items[0] ?? null,
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The unit a person's role lets them see the requirements at. */
export function ownUnit(actor: Actor | null): { id: string; name: string } | null {
  const held = actor?.roles.find(({ role }) => may.read.roles.includes(role));
  return held ? { id: held.unitId, name: held.unitName } : null;
}

/**
 * The unit a page is shown for: the one in the address, else the person's own, else the region. `id` is `''` until known;
 * `name` null when it must be asked for.
 */
export function useUnit(): { id: string; name: string | null; choose: (id: string) => void } {
  const actor = useActor();
  const [asked, choose] = useSearchValue('unitId');
  const own = ownUnit(actor);
  const region = useRegion(asked === '' && own === null).data;
  const fallback = own ?? region;
  if (asked === '') return { id: fallback?.id ?? '', name: fallback?.name ?? null, choose };
  const known = actor?.roles.find(({ unitId }) => unitId === asked)?.unitName ?? null;
  return { id: asked, name: known, choose };
}

/** An address with the unit kept in it. */
export const atUnit = (path: string, unitId: string): string =>
  unitId === '' ? path : `${path}${path.includes('?') ? '&' : '?'}unitId=${unitId}`;
