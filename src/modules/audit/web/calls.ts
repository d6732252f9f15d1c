import { useQuery } from '@tanstack/react-query';
import { api } from '../../../ui/api.ts';
import type { ChoiceSource } from '../../../ui/form/choices.ts';
import { choicesAt } from '../../../ui/form/choices-at.ts';
import { auditApi } from '../contract.ts';

export const audit = api(auditApi);

const chainEveryMs = 60_000;

/** How the chain stands, asked anew as seals are added. */
export const useChain = () =>
  useQuery({ queryKey: ['audit', 'chain'], queryFn: () => audit.state({}), refetchInterval: chainEveryMs });

/** One entry whole. It never changes, and each look is noted, so it is asked for once. */
export const useEntry = (id: string) =>
  useQuery({
    queryKey: ['audit-entry', id],
    queryFn: () => audit.get({ params: { id } }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const findActors: ChoiceSource = (asked) => audit.actors({ query: asked });
export const findActions: ChoiceSource = (asked) => audit.actions({ query: asked });
export const findUnits = choicesAt('/organisation/units/choices');
