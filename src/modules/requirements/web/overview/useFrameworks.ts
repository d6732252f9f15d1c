import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { requirements } from '../calls.ts';

const withUnit = (unitId: string) => (unitId === '' ? {} : { unitId });

/** All frameworks; with a unit also how they stand there. */
export const useFrameworks = (unitId: string, ready = true) =>
  useQuery({
    queryKey: ['requirements', 'frameworks', unitId],
    queryFn: () => requirements.frameworks({ query: withUnit(unitId) }),
    enabled: ready,
    placeholderData: keepPreviousData,
  });

/** One framework with its whole tree; with a unit also how each requirement stands there. */
export const useFramework = (id: string, unitId: string, ready = true) =>
  useQuery({
    queryKey: ['requirements', 'framework', id, unitId],
    queryFn: () => requirements.framework({ params: { id }, query: withUnit(unitId) }),
    enabled: ready,
    placeholderData: (previous) => (previous?.id === id ? previous : undefined),
    staleTime: 30_000,
  });
