import { useQuery } from '@tanstack/react-query';
import { api } from '../../../ui/api.ts';
import { choicesAt } from '../../../ui/form/choices-at.ts';
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

/** People to hand over to, as the register of people offers them. */
export const findPeople = choicesAt('/organisation/people/choices');
