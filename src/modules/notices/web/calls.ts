import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../ui/api.ts';
import { noticesApi } from '../contract.ts';

export const notices = api(noticesApi);
const everyMinute = 60_000;

/** How many are unread; asked again each minute and when one comes back to the window. */
export const useUnread = () =>
  useQuery({ queryKey: ['notices', 'unread'], queryFn: () => notices.unread({}), refetchInterval: everyMinute });

/** The latest few, while the bell is open. */
export const useLatest = (open: boolean) =>
  useQuery({
    queryKey: ['notices', 'latest'],
    queryFn: () => notices.list({ query: { limit: 8 } }),
    enabled: open,
    placeholderData: keepPreviousData,
  });

export const useNotices = (unread: boolean) =>
  useInfiniteQuery({
    queryKey: ['notices', 'list', unread],
    queryFn: ({ pageParam }) =>
      notices.list({ query: { ...(unread ? { unread: '1' } : {}), ...(pageParam ? { after: pageParam } : {}) } }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });

export const useMail = () => useQuery({ queryKey: ['notices', 'mail'], queryFn: () => notices.mail({}) });

/** Marks some, or all, as read without saying anything: the list shows it. */
export function useRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (ids?: string[]) => notices.read({ body: ids ? { ids } : {} }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['notices'] }),
  });
}
