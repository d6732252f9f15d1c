import { useNavigate, useParams, useRouterState, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** The part of an address after `?` as plain words: a repeated key becomes an array, nothing is JSON. */
export type Search = Record<string, string | string[] | undefined>;

export function parseSearch(text: string): Search {
  const given = new URLSearchParams(text);
  const entries = [...new Set(given.keys())].map((key) => {
    const all = given.getAll(key);
    return [key, all.length > 1 ? all : (all[0] ?? '')] as const;
  });
  return Object.fromEntries(entries);
}

export function stringifySearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).flatMap(([key, value]) =>
    [value].flat().flatMap((one) => (one === undefined || one === null || one === '' ? [] : [[key, String(one)]])),
  );
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '';
}

/** A value in the path: `usePathValue('id')` on `/documents/$id`. */
export function usePathValue(name: string): string {
  const params = useParams({ strict: false }) as Record<string, string | undefined>;
  return params[name] ?? '';
}

/** One value in the search part of the address and how to change it; `''` when absent. Changing replaces, so Back leaves the page. */
export function useSearchValue(name: string): [string, (value: string) => void] {
  const search = useSearch({ strict: false }) as Search;
  const change = useChangeSearch();
  const value = [search[name] ?? ''].flat()[0] ?? '';
  return [value, useCallback((next) => change({ [name]: next }), [change, name])];
}

/** Changes values in the search part of the address; an empty value removes its key. */
export function useChangeSearch(): (changes: Search) => void {
  const navigate = useNavigate();
  return useCallback(
    (changes) => {
      const search = (before: Search) => withoutEmpty({ ...before, ...changes });
      void navigate({ to: '.', search: search as never, replace: true, resetScroll: false });
    },
    [navigate],
  );
}

const withoutEmpty = (search: Search): Search =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined && value.length > 0));

/** `go('/documents/123')` moves to another page, `{ replace: true }` without leaving this one in the history. */
export function useGo(): (to: string, options?: { replace?: boolean }) => void {
  const navigate = useNavigate();
  return useCallback((to, { replace = false } = {}) => void navigate({ href: to, replace }), [navigate]);
}

/** The address of the page shown, `/documents`. */
export const usePathname = (): string => useRouterState({ select: (state) => state.location.pathname });
