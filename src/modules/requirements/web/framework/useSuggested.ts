import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useMay } from '../../../../ui/Actor.tsx';
import type { AssessmentStatus } from '../../contract/words.ts';
import { may } from '../../permissions.ts';
import { requirements } from '../calls.ts';

/** The status that mappings suggest for each requirement; null: worth looking at. */
export type Suggested = ReadonlyMap<string, AssessmentStatus | null>;

/** The requirements that mappings from other frameworks say something about. */
export function useSuggested(frameworkId: string, unitId: string): Suggested {
  const mayRead = useMay(may.read);
  const { data } = useQuery({
    queryKey: ['requirements', 'suggestions', frameworkId, unitId],
    queryFn: () => requirements.suggestions({ params: { id: frameworkId }, query: { unitId } }),
    enabled: mayRead && unitId !== '',
    staleTime: 60_000,
  });
  return useMemo(() => new Map(data?.items.map(({ nodeId, suggestion }) => [nodeId, suggestion.status])), [data]);
}
