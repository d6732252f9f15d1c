import { useQuery } from '@tanstack/react-query';
import { organisation } from '../calls.ts';

/** A unit whole. Loading it counts as having seen it, so it is not asked for anew each time the window gets focus. */
export const useUnit = (id: string) =>
  useQuery({
    queryKey: ['organisation', 'unit', id],
    queryFn: () => organisation.unit({ params: { id } }),
    enabled: id !== '',
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });

/** Who answers for what in a unit and the parts right below it; without an id in the whole region. */
export const useResponsibility = (unitId: string) =>
  useQuery({
    queryKey: ['organisation', 'responsibility', unitId],
    queryFn: () => organisation.responsibility({ query: unitId ? { unitId } : {} }),
  });
