import { addressOf } from '../../../../shared/client.ts';
import { useSearchValue } from '../../../../ui/address.ts';
import { today } from '../../../../ui/today.ts';
import { followUpApi } from '../../contract/follow-up.ts';
import { monthsBefore } from '../words/month.ts';

export const spans = ['6', '12', '24', '36'] as const;
export const usualSpan = '12';
type Asked = { unitId?: string; from?: string };

/** What the address asks for: a unit, and how many months back from the month just past. */
export function useAsked(): Asked {
  const [[unitId], [span]] = [useSearchValue('unitId'), useSearchValue('months')];
  const count = Number(spans.find((one) => one === span && one !== usualSpan) ?? 0);
  return { ...(unitId ? { unitId } : {}), ...(count > 0 ? { from: monthsBefore(today(), count) } : {}) };
}

/** The figures of a unit. */
export const addressOfUnit = (id: string): string => `/log-review/follow-up?unitId=${id}`;

/** The same figures as a file. */
export const fileOf = (query: Asked, format: 'pdf' | 'xlsx') =>
  addressOf(followUpApi.followUpFile, { query: { ...query, format } });
