import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { addressOf, problemFrom } from '../../../shared/client.ts';
import { Choice } from '../../../shared/list.ts';
import { api } from '../../../ui/api.ts';
import type { ChoiceSource } from '../../../ui/form/choices.ts';
import { records } from '../../../ui/record/useRecordPart.ts';
import { tasksApi } from '../contract.ts';

export const tasks = api(tasksApi);

export const useSummary = () => useQuery({ queryKey: ['tasks', 'summary'], queryFn: () => tasks.summary({}) });

export const useKinds = () =>
  useQuery({
    queryKey: ['tasks', 'kinds'],
    queryFn: () => tasks.kinds({}),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const useDelegations = () =>
  useQuery({ queryKey: ['tasks', 'delegations'], queryFn: () => tasks.delegations({}) });

const Choices = z.object({ items: z.array(Choice) });

/** People to hand over to, as the register of people offers them; one chosen earlier is named by the record. */
export const findPeople: ChoiceSource = async ({ q, id }) => {
  if (id) {
    const { title } = await records.get({ params: { id } });
    return [{ id, label: title, hint: null }];
  }
  const headers = { 'accept-language': document.documentElement.lang };
  const answer = await fetch(addressOf({ path: '/organisation/people/choices' }, { query: { q } }), { headers });
  if (!answer.ok) throw await problemFrom(answer);
  return Choices.parse(await answer.json());
};
