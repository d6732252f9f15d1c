import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import type { Choice } from '../../../shared/list.ts';
import { type Actor, useActor } from '../../../ui/Actor.tsx';
import { useSearchValue } from '../../../ui/address.ts';
import { api } from '../../../ui/api.ts';
import { askOther } from '../../../ui/ask-other.ts';
import type { ChoiceSource } from '../../../ui/form/choices.ts';
import { choicesAt, named } from '../../../ui/form/choices-at.ts';
import { actionsApi } from '../contract.ts';
import { may } from '../permissions.ts';

export const actions = api(actionsApi);

export const findUnits = choicesAt('/organisation/units/choices');
export const findPeople = choicesAt('/organisation/people/choices');
export const findGoals: ChoiceSource = ({ q, id }) => (id ? named(id) : actions.goalChoices({ query: { q } }));

const Tree = z.object({ items: z.array(z.object({ id: z.uuid(), name: z.string() })) });
type Unit = { id: string; name: string };

/** The unit a person's role gives something over; undefined without one. */
function heldUnit(actor: Actor | null, roles: readonly string[]): Unit | undefined {
  const held = actor?.roles.find(({ role }) => roles.includes(role));
  return held && { id: held.unitId, name: held.unitName };
}

/** The unit where one adds actions, or draws up plans. */
export const useOwnUnit = (permission: 'edit' | 'read' | 'managePlans'): Unit | undefined =>
  heldUnit(useActor(), may[permission].roles);

/** The unit a page is shown for: the one in the address, else one's own, else the region. */
export function useUnit(): { id: string; name: string; choose: (id: string) => void } {
  const [asked, choose] = useSearchValue('unitId');
  const own = useOwnUnit('read');
  const wanted = asked !== '' && asked !== own?.id;
  const one = useQuery({
    queryKey: ['actions', 'unit-name', asked],
    queryFn: async () => (await named(asked))[0] ?? null,
    enabled: wanted,
  });
  const region = useQuery({
    queryKey: ['actions', 'region'],
    queryFn: async () => (await askOther(Tree, '/organisation/tree')).items[0] ?? null,
    enabled: asked === '' && own === undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (wanted) return { id: asked, name: one.data?.label ?? '…', choose };
  const unit = own ?? region.data;
  return { id: unit?.id ?? '', name: unit?.name ?? '…', choose };
}

/** Someone already chosen, for a picker to name at once. */
export const known = (...some: ({ id: string; name: string } | null | undefined)[]): Choice[] =>
  some.flatMap((one) => (one ? [{ id: one.id, label: one.name, hint: null }] : []));
