import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../../ui/api.ts';
import { choicesAt } from '../../../../ui/form/choices-at.ts';
import { checkApi } from '../../contract/check.ts';
import { investigationApi } from '../../contract/investigation.ts';

export const cases = api(investigationApi);
export const checks = api(checkApi);
export const findPeopleToCheck = choicesAt('/log-review/checks/people');

const waitingMs = 2000;

/** An investigation; asking is noted as opening it. Asked again while rows are being saved or an incident is being opened. */
export const caseOf = (id: string) =>
  queryOptions({
    queryKey: ['logReview', 'case', id],
    queryFn: () => cases.unlawfulCase({ params: { id } }),
    refetchOnWindowFocus: false,
    refetchInterval: ({ state: { data } }) =>
      data?.extracts.some(({ state }) => state === 'waiting') ? waitingMs : false,
  });

/** A targeted check; asked again while the log is being searched. */
export const checkOf = (id: string) =>
  queryOptions({
    queryKey: ['logReview', 'check', id],
    queryFn: () => checks.check({ params: { id } }),
    refetchOnWindowFocus: false,
    refetchInterval: ({ state: { data } }) => (data?.state === 'running' ? waitingMs : false),
  });
