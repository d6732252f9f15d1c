import { queryOptions } from '@tanstack/react-query';
import { incidents } from '../calls.ts';

/** The duties to report of a case. */
export const dutiesOf = (incidentId: string) =>
  queryOptions({
    queryKey: ['incidents', incidentId, 'obligations'],
    queryFn: () => incidents.obligations({ params: { id: incidentId } }),
  });
