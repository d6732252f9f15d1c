import { useQuery } from '@tanstack/react-query';
import { useSearchValue } from '../../../ui/address.ts';
import { requirements } from './calls.ts';
import { atUnit } from './unit/useUnit.ts';

/** The requirement that something new is made for, from the address; null when it is made on its own. */
export function useForRequirement() {
  const [nodeId] = useSearchValue('nodeId');
  const [unitId] = useSearchValue('unitId');
  const { data } = useQuery({
    queryKey: ['requirements', 'node', nodeId],
    queryFn: () => requirements.node({ params: { id: nodeId } }),
    enabled: nodeId !== '',
  });
  if (nodeId === '' || unitId === '') return null;
  const name = data ? `${data.refId} ${data.name}` : '…';
  return { nodeId, unitId, name, path: atUnit(`/requirements/nodes/${nodeId}`, unitId) };
}
