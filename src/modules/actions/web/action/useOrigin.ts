import { useQuery } from '@tanstack/react-query';
import { useSearchValue } from '../../../../ui/address.ts';
import { records } from '../../../../ui/record/useRecordPart.ts';

/** A record named in the address, `?from=`, `?follows=` or `?goalId=`; null when there is none. */
export function useNamedRecord(name: 'from' | 'follows' | 'goalId') {
  const [id] = useSearchValue(name);
  const query = useQuery({
    queryKey: ['record', id, 'card'],
    queryFn: () => records.get({ params: { id } }),
    enabled: id !== '',
  });
  return { waiting: id !== '' && query.isPending, record: query.data ?? null };
}
