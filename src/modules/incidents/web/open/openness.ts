import { queryOptions } from '@tanstack/react-query';
import { incidents } from '../calls.ts';

/** Whether the region takes reports without sign-in. */
export const opennessQuery = queryOptions({
  queryKey: ['incidents', 'openness'],
  queryFn: () => incidents.openness({}),
  staleTime: 300_000,
});
