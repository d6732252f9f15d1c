import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearchValue } from '../../../../ui/address.ts';
import { requirements } from '../calls.ts';

export const horizons = [30, 90, 365] as const;
const usual = '90';

/** How many days ahead expiring evidence is looked for, kept in the address. */
export function useDays(): [number, (days: number) => void] {
  const [asked, choose] = useSearchValue('days');
  const days = horizons.find((one) => String(one) === (asked || usual)) ?? horizons[1];
  return [days, (next) => choose(String(next) === usual ? '' : String(next))];
}

/** Requirement × document of a framework at a unit. */
export function useCoverage(id: string, unitId: string) {
  const [days] = useDays();
  return useQuery({
    queryKey: ['requirements', 'coverage', id, unitId, days],
    queryFn: () => requirements.coverage({ params: { id }, query: { unitId, days } }),
    enabled: unitId !== '',
    placeholderData: keepPreviousData,
  });
}
