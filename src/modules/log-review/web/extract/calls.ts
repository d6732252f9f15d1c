import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../../ui/api.ts';
import { extractApi } from '../../contract/extract.ts';

export const extracts = api(extractApi);

/** A patient's log extract; asking is noted as opening it. */
export const extractOf = (id: string) =>
  queryOptions({
    queryKey: ['logReview', 'extract', id],
    queryFn: () => extracts.extract({ params: { id } }),
    refetchOnWindowFocus: false,
  });
