import { showMoment } from '../../shared/date.ts';

/** A moment as a field for day and time shows it, where the region is: `2026-10-26T16:30`; `''` for none. */
export const fieldMoment = (at: string): string => (at === '' ? '' : showMoment(at).replace(' ', 'T'));

const shiftAt = (ms: number) =>
  Date.parse(`${fieldMoment(new Date(ms).toISOString())}Z`) - Math.floor(ms / 60_000) * 60_000;

/**
 * The moment, in ISO 8601 and UTC, that a field for day and time says; `''` while it is not whole. The hour that comes twice when
 * the clocks go back is taken as the later one, and one that is skipped when they go forward as the hour after.
 */
export function momentOf(field: string): string {
  const asUtc = Date.parse(`${field}Z`);
  if (Number.isNaN(asUtc)) return '';
  const near = asUtc - shiftAt(asUtc);
  return new Date(asUtc - shiftAt(near)).toISOString();
}
