import { type InfiniteData, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from '../../../../ui/Notices.tsx';
import type { Decided, Review } from '../../contract/review.ts';
import { reviews } from '../calls.ts';
import { gathered, withDecided } from './order.ts';

type Parts = InfiniteData<Review, string>;
const keyOf = (id: string) => ['logReview', 'review', id];

/** The parts as one review: the head from the first, every employee's items together. */
const joined = ({ pages }: Parts): Review | undefined =>
  pages[0] && { ...pages[0], employees: gathered(pages.flatMap(({ employees }) => employees)) };

/** A review with its items, loaded a part at a time; `more` loads those that follow. */
export function useReview(id: string) {
  const query = useInfiniteQuery({
    queryKey: keyOf(id),
    queryFn: ({ pageParam }) => reviews.review({ params: { id }, query: pageParam ? { after: pageParam } : {} }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    select: joined,
    // Every look is written in the trail: asked when someone comes to the page, not each time they come back to its window.
    refetchOnWindowFocus: false,
  });
  const more = query.hasNextPage ? () => void query.fetchNextPage() : null;
  return { query, more, loadingMore: query.isFetchingNextPage };
}

/** A call that decides: what it answers takes its place on screen; a refusal is told, and the review read anew. */
export function useDecide<Input>(id: string, call: (input: Input) => Promise<Decided>, then?: (done: Decided) => void) {
  const notify = useNotify();
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: call,
    onSuccess: (decided) => {
      place(queries, id, decided);
      then?.(decided);
    },
    onError: (error) => {
      notify.failed(error);
      return queries.invalidateQueries({ queryKey: keyOf(id) });
    },
  });
  return { send: mutate, busy: isPending };
}

type Queries = ReturnType<typeof useQueryClient>;
const place = (queries: Queries, id: string, decided: Decided) =>
  queries.setQueryData<Parts>(
    keyOf(id),
    (parts) => parts && { ...parts, pages: parts.pages.map((part) => withDecided(part, decided)) },
  );

/** For forms, which keep their own errors: puts an answered decision in its place. */
export function usePlaceDecided(id: string) {
  const queries = useQueryClient();
  return (decided: Decided) => place(queries, id, decided);
}
