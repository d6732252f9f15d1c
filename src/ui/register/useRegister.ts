import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Page } from '../../shared/list.ts';
import { type Search, useChangeSearch } from '../address.ts';
import { type Asked, askedFor, type Filter } from './filter.ts';

type ListCall<Row, Query> = (request: { query: Query }) => Promise<Page<Row>>;

export type RegisterOptions = {
  /** Unique; under it columns and views are remembered and rows cached: `documents`. */
  name: string;
  filters?: readonly Filter[];
  /** Sorting when none is chosen, `-` for descending. */
  sort: string;
  /** Rows a time, 50 unless told. */
  limit?: number;
  /** Filter values that always apply and are not shown, as the record a list belongs to. */
  fixed?: Asked;
};

const none: readonly Filter[] = [];

/**
 * A list with search, filters and sorting in the address, loaded page by page.
 * `useRegister(api.list, { name: 'documents', sort: 'title', filters: [...] })`
 */
export function useRegister<Row, Query>(call: ListCall<Row, Query>, options: RegisterOptions) {
  const { name, filters = none, sort, limit = 50, fixed = {} } = options;
  const search = useSearch({ strict: false }) as Search;
  const change = useChangeSearch();
  const asked = useMemo(() => askedFor(search, filters, sort), [search, filters, sort]);
  const query = useInfiniteQuery({
    queryKey: ['register', name, fixed, asked],
    queryFn: ({ pageParam }) => {
      const page = pageParam ? { after: pageParam } : { count: '1' };
      return call({ query: { ...fixed, ...asked, limit: String(limit), ...page } as Query });
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
  const rows = useMemo(() => (query.data?.pages ?? []).flatMap((page) => page.items), [query.data]);
  return {
    name,
    filters,
    usualSort: sort,
    search,
    asked: { ...fixed, ...asked },
    change,
    query,
    rows,
    count: query.data?.pages[0]?.count ?? null,
  };
}

export type Register<Row> = ReturnType<typeof useRegister<Row, unknown>>;
