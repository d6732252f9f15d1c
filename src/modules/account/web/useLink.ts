import { useQuery } from '@tanstack/react-query';
import { useSearchValue } from '../../../ui/address.ts';
import { account } from './server.ts';

/** What the one-time link in the address opens. Asked once, and again only when one starts over. */
export function useLink() {
  const [key] = useSearchValue('key');
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
