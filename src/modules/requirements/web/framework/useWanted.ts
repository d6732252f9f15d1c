import { useDeferredValue } from 'react';
import { useChangeSearch, useSearchValue } from '../../../../ui/address.ts';
import type { Wanted } from './tree.ts';

/** What of the framework is asked for, kept in the address. */
export function useWanted(): { wanted: Wanted; change: (changes: Partial<Record<keyof Wanted, string>>) => void } {
  const [q] = useSearchValue('q');
  const [status] = useSearchValue('status');
  const [flag] = useSearchValue('flag');
  const [suggested] = useSearchValue('suggested');
  const [outside] = useSearchValue('outside');
  const change = useChangeSearch();
  const wanted = { q: useDeferredValue(q.trim()), status, flag, suggested: suggested !== '', outside: outside !== '' };
  return { wanted, change };
}
