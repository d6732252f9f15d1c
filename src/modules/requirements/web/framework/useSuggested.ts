import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useMay } from '../../../../ui/Actor.tsx';
import { may } from '../../permissions.ts';
import { requirements } from '../calls.ts';

/** The requirements that mappings from other frameworks say something about. */
export function useSuggested(frameworkId: string, unitId: string): ReadonlySet<string> {
  const mayRead = useMay(may.read);
  const { data } = useQuery({
    queryKey: ['requirements', 'suggestions', frameworkId, unitId],
    queryFn: () => requirements.suggestions({ params: { id: frameworkId }, query: { unitId } }),
    enabled: mayRead && unitId !== '',
    staleTime: 60_000,
  });
  return useMemo(() => new Set(data?.items.map(({ nodeId }) => nodeId)), [data]);
}
