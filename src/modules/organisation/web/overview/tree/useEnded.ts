import { useQuery } from '@tanstack/react-query';
import type { UnitRow } from '../../../contract/unit.ts';
import { organisation } from '../../calls.ts';

const mostPages = 10;
const pageOf = (after: string | null) =>
  organisation.units({ query: { state: 'ended', limit: 200, ...(after ? { after } : {}) } });

/** All ended units, 200 a question; beyond 2 000 the register shows them better. */
async function endedUnits(): Promise<UnitRow[]> {
  const found: UnitRow[] = [];
  let after: string | null = null;
  for (let asked = 0; asked < mostPages; asked += 1) {
    const { items, next }: Awaited<ReturnType<typeof pageOf>> = await pageOf(after);
    found.push(...items);
    if (next === null) break;
    after = next;
  }
  return found;
}

/** Ended units by the id of the unit they lay below; asked for only when wanted. */
export function useEnded(wanted: boolean) {
  return useQuery({
    queryKey: ['organisation', 'ended'],
    queryFn: endedUnits,
    enabled: wanted,
    select: (units) => Map.groupBy(units, ({ parentId }) => parentId ?? ''),
  });
}
