import { addressOf } from '../../../../shared/client.ts';
import { useSearchValue } from '../../../../ui/address.ts';
import { incidentsApi } from '../../contract.ts';

/** What figures are asked for: a year and a unit, either left out. */
type Asked = { year?: string; unitId?: string };

/** What the address asks for. */
export function useAsked(): Asked {
  const [[year], [unitId]] = [useSearchValue('year'), useSearchValue('unitId')];
  return { ...(year ? { year } : {}), ...(unitId ? { unitId } : {}) };
}

/** The figures' addresses as files. */
export const fileOf = (query: Asked, format: 'pdf' | 'xlsx') =>
  addressOf(incidentsApi.figuresFile, { query: { ...query, format } });
