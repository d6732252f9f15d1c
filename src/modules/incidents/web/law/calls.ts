import { useQuery } from '@tanstack/react-query';
import { useSearchValue } from '../../../../ui/address.ts';
import { incidents } from '../calls.ts';

/** A version of the law by its id; the one in force when none is named. */
export const useLaw = (id: string) =>
  useQuery({
    queryKey: ['incidents', 'law', id],
    queryFn: () => (id ? incidents.lawVersion({ params: { id } }) : incidents.law({})),
  });

/** The version of the law that the address asks for, and whether a newer one is in force. */
export function useAskedLaw() {
  const [id] = useSearchValue('version');
  const query = useLaw(id);
  const inForce = useLaw('');
  return { query, older: Boolean(inForce.data && query.data && query.data.number < inForce.data.number) };
}

export const useLawVersions = () =>
  useQuery({ queryKey: ['incidents', 'law-versions'], queryFn: () => incidents.lawVersions({}) });
