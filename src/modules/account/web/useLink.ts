import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchValue } from '../../../ui/address.ts';
import { account } from './server.ts';

/** The link's key: behind `#`, where no server sees it, or in the search part. */
function useKey(): string {
  const [inSearch] = useSearchValue('key');
  const [inHash] = useState(() => new URLSearchParams(window.location.hash.slice(1)).get('key') ?? '');
  return inHash || inSearch;
}

/** What the one-time link in the address opens. Asked once, and again only when one starts over. */
export function useLink() {
  const key = useKey();
  const query = useQuery({
    queryKey: ['account', 'link', key],
    queryFn: () => account.openLink({ body: { key } }),
    enabled: key !== '',
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
  return { key, query };
}
