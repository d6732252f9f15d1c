import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { Choice } from '../../shared/list.ts';

type Asked = { q?: string; id?: string };
/**
 * Where a picker finds its choices: `(asked) => api.choices({ query: asked })`.
 * Asked with `q` while someone writes, with `id` to name one chosen earlier.
 */
export type ChoiceSource = (asked: Asked) => Promise<readonly Choice[] | { items: readonly Choice[] }>;

const listOf = (answer: Awaited<ReturnType<ChoiceSource>>): readonly Choice[] =>
  'items' in answer ? answer.items : answer;

/** Choices matching what is written; the last ones stay until new have come. */
export function useChoices(source: ChoiceSource, q: string, open: boolean) {
  const picker = useId();
  return useQuery({
    queryKey: ['choices', picker, q],
    queryFn: async () => listOf(await source(q === '' ? {} : { q })),
    enabled: open,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
}

/** The labels of what is chosen; `known` ones are not asked for. */
export function useChosen(source: ChoiceSource, ids: readonly string[], known: readonly Choice[] = []) {
  const missing = ids.filter((id) => !known.some((one) => one.id === id));
  const { data = [] } = useQuery({
    queryKey: ['chosen', ...missing],
    queryFn: async () => (await Promise.all(missing.map((id) => source({ id })))).flatMap(listOf),
    enabled: missing.length > 0,
    staleTime: 300_000,
  });
  const all = [...known, ...data];
  return ids.map((id) => all.find((one) => one.id === id) ?? { id, label: '…', hint: null });
}
