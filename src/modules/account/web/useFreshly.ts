import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useGo } from '../../../ui/address.ts';
import { isFresh } from '../rules/freshness.ts';
import { account } from './server.ts';

export const useSessions = () => useQuery({ queryKey: ['account', 'sessions'], queryFn: () => account.sessions({}) });

/**
 * `freshly(act, next)` does what takes a fresh sign-in: at once when there is one, else one signs in again first and
 * comes back to `next`.
 */
export function useFreshly(): (act: () => void, next: string) => void {
  const go = useGo();
  const { data } = useSessions();
  const begunAt = data?.items.find(({ current }) => current)?.createdAt;
  return useCallback(
    (act, next) => {
      const fresh = begunAt !== undefined && isFresh(Date.parse(begunAt), Date.now());
      if (fresh) act();
      else go(`/sign-in?${new URLSearchParams({ again: '1', next })}`);
    },
    [begunAt, go],
  );
}
