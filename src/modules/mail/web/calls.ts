import { useQuery } from '@tanstack/react-query';
import { api } from '../../../ui/api.ts';
import { mailApi } from '../contract.ts';

export const mail = api(mailApi);

/** A mail with its text; asking is noted as opening it. */
export const useMail = (id: string) =>
  useQuery({ queryKey: ['mail', id], queryFn: () => mail.mail({ params: { id } }) });
