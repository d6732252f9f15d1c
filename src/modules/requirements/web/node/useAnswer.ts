import { useQuery } from '@tanstack/react-query';
import { requirements } from '../calls.ts';

/** A requirement and how it stands at a unit; asking is noted as opening it. */
export const useAnswer = (nodeId: string, unitId: string) =>
  useQuery({
    queryKey: ['requirements', 'answer', nodeId, unitId],
    queryFn: () => requirements.answer({ params: { id: nodeId }, query: { unitId } }),
    enabled: unitId !== '',
  });

/** A requirement as its framework says it. */
export const useNode = (nodeId: string) =>
  useQuery({
    queryKey: ['requirements', 'node', nodeId],
    queryFn: () => requirements.node({ params: { id: nodeId } }),
  });
