import { addressOf } from '../../../../shared/client.ts';
import { useSearchValue } from '../../../../ui/address.ts';
import { today } from '../../../../ui/today.ts';
import { followUpApi } from '../../contract/follow-up.ts';

export const spans = ['6', '12', '24', '36'] as const;
export const usualSpan = '12';
type Asked = { unitId?: string; from?: string };

/** The month so many months before another, `2026-10`. */
export function monthsBefore(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 - count, 1)).toISOString().slice(0, 7);
}

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
