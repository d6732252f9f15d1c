import { useQuery } from '@tanstack/react-query';
import { recordsApi } from '../../shared/record.ts';
import { api } from '../api.ts';

export const records = api(recordsApi);
type Part = 'links' | 'attachments' | 'history' | 'readers';

/** One of the parts every record has, by the record's id: `useRecordPart('links', id, records.links)`. */
export const useRecordPart = <T>(part: Part, id: string, call: (request: { params: { id: string } }) => Promise<T>) =>
  useQuery({ queryKey: ['record', id, part], queryFn: () => call({ params: { id } }) });
