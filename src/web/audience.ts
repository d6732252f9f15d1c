import type { Role } from '../shared/role.ts';
import type { Actor } from '../ui/Actor.tsx';
import type { Audience, HomePart } from '../ui/page.ts';

/** The roles behind each kind of start page; the first kind that fits a person is theirs, everyone else is an employee. */
const rolesOf: readonly (readonly [Audience, readonly Role[]])[] = [
  ['ciso', ['ciso', 'securityOffice', 'dataProtectionOfficer']],
  ['board', ['regionalBoard', 'committee', 'chiefExecutive', 'executiveManagement']],
  [
    'coordinator',
    [
      'securityCoordinator',
      'privacyCoordinator',
      'dataProtectionRepresentative',
      'contactPerson',
      'registrar',
      'auditor',
    ],
  ],
  ['unitManager', ['unitManager', 'administrationHead']],
];

/** Which start page a person gets. */
export function audienceOf({ roles }: Pick<Actor, 'roles'>): Audience {
  const held = roles.map(({ role }) => role);
  return rolesOf.find(([, wanted]) => wanted.some((role) => held.includes(role)))?.[0] ?? 'employee';
}

/** Whether a part stands on that kind of start page. */
export const isFor = (audience: Audience, part: Pick<HomePart, 'audience'>): boolean =>
  [part.audience].flat().includes(audience);
