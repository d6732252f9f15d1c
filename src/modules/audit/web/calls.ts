import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { addressOf, problemFrom } from '../../../shared/client.ts';
import { Choice } from '../../../shared/list.ts';
import { api } from '../../../ui/api.ts';
import type { ChoiceSource } from '../../../ui/form/choices.ts';
import { records } from '../../../ui/record/useRecordPart.ts';
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

const Choices = z.object({ items: z.array(Choice) });

/** Units, offered by the organisation at its address; one chosen earlier is named by its record. */
export const findUnits: ChoiceSource = async ({ q, id }) => {
  if (id) {
    const { title } = await records.get({ params: { id } });
    return [{ id, label: title, hint: null }];
  }
  const headers = { 'accept-language': document.documentElement.lang };
  const answer = await fetch(addressOf({ path: '/organisation/units/choices' }, { query: { q } }), { headers });
  if (!answer.ok) throw await problemFrom(answer);
  return Choices.parse(await answer.json());
};
