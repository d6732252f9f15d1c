import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useRemembered } from '../../../../../ui/remembered.ts';
import { organisation } from '../../calls.ts';
import { type Level, linesOf, top } from './twig.ts';
import { useEnded } from './useEnded.ts';

const keyOf = (id: string) => ['organisation', 'tree', id];
const mostOpened = 200;

/** The levels of the tree that are open, by the id of the unit they lie below; each asked for once. */
function useLevels(ids: readonly string[]): ReadonlyMap<string, Level> {
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: keyOf(id),
      queryFn: () => organisation.tree({ query: id === top ? {} : { parentId: id } }),
      staleTime: 60_000,
    })),
    combine: (answers) =>
      new Map(answers.map(({ data, error }, place) => [ids[place] ?? top, { items: data?.items, error }])),
  });
}

/** The tree and what is open in it, remembered in this browser. The top level is the region, open until closed. */
export function useTree(showEnded: boolean) {
  const [closedTop, closeTop] = useRemembered('organisation.closed', false);
  const [opened, setOpened] = useRemembered<string[]>('organisation.opened', []);
  const queries = useQueryClient();
  const region = useLevels([top]).get(top)?.items?.[0]?.id;
  const open = useMemo(
    () => [...new Set([...(region && !closedTop ? [region] : []), ...opened.filter((id) => id !== region)])],
    [region, closedTop, opened],
  );
  const levels = useLevels([top, ...open]);
  const ended = useEnded(showEnded);
  const known = { levels, opened: new Set(open), ended: (showEnded && ended.data) || new Map() };
  const set = (id: string, on: boolean) => {
    if (id === region) closeTop(!on);
    else setOpened([...opened.filter((one) => one !== id), ...(on ? [id] : [])].slice(-mostOpened));
  };
  return {
    lines: linesOf(known),
    set,
    /** Opens every branch on the way to a unit. */
    reveal: (ids: readonly string[]) => {
      closeTop(false);
      setOpened([...new Set([...opened, ...ids])].slice(-mostOpened));
    },
    retry: (id: string) => void queries.refetchQueries({ queryKey: keyOf(id), exact: true }),
    /** Why not even the region could be loaded; `null` when it could. */
    error: levels.get(top)?.items ? null : levels.get(top)?.error,
    endedFailed: ended.isError,
  };
}

export type Tree = ReturnType<typeof useTree>;
