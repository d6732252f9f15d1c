import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../../ui/api.ts';
import { searchApi } from '../contract.ts';

const search = api(searchApi);

/** A few of the best while one writes; the last ones stay until new have come. */
export const useQuick = (q: string) =>
  useQuery({
    queryKey: ['search', 'quick', q],
    queryFn: () => search.quick({ query: { q } }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });

export const useRecent = () => useQuery({ queryKey: ['search', 'recent'], queryFn: () => search.recent({}) });

type Asked = { q: string; kind: string; unitId: string; limit: number };

export const useFound = ({ q, kind, unitId, limit }: Asked) =>
  useQuery({
    queryKey: ['search', q, kind, unitId, limit],
    queryFn: () => search.search({ query: { q, limit, ...(kind ? { kind } : {}), ...(unitId ? { unitId } : {}) } }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
