import { useQuery } from '@tanstack/react-query';
import { dayFromNow, requirements } from '../calls.ts';

/** How far ahead a start page looks. */
export const aheadDays = 60;
const few = 5;

/** Assessments at or below a unit that are to be checked soon, or should have been. */
export const useChecks = (unitId: string) =>
  useQuery({
    queryKey: ['requirements', 'home', 'checks', unitId],
    queryFn: () =>
      requirements.assessments({
        query: { unitId, checkBefore: dayFromNow(aheadDays), sort: 'nextCheckOn', limit: few, count: '1' },
      }),
    enabled: unitId !== '',
  });

/** Evidence at or below a unit that runs out soon, or has. */
export const useExpiring = (unitId: string) =>
  useQuery({
    queryKey: ['requirements', 'home', 'expiring', unitId],
    queryFn: () =>
      requirements.evidenceList({
        query: { unitId, validBefore: dayFromNow(aheadDays), sort: 'validUntil', limit: few, count: '1' },
      }),
    enabled: unitId !== '',
  });

/** The assessments frozen last, of one framework or of all. */
export const useLatestFrozen = (limit: number, frameworkId?: string) =>
  useQuery({
    queryKey: ['requirements', 'home', 'frozen', frameworkId ?? '', limit],
    queryFn: () => requirements.frozenList({ query: { limit, ...(frameworkId ? { frameworkId } : {}) } }),
  });
