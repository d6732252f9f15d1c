import { useQuery } from '@tanstack/react-query';
import { impliedRoles, type Role } from '../../../../shared/role.ts';
import { useLanguage } from '../../../../ui/Words.tsx';
import { organisation } from '../calls.ts';

/** All roles and what every module lets one do, named by the server in the language in use. */
export function useRoles() {
  const { language } = useLanguage();
  return useQuery({
    queryKey: ['organisation', 'roles', language],
    queryFn: () => organisation.roles({}),
    staleTime: 60_000,
  });
}

const implied: readonly Role[] = impliedRoles;
/** Whether a role follows from employment, so that nobody gives it. */
export const isImplied = (role: Role): boolean => implied.includes(role);
