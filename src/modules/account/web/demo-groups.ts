import type { Role } from '../../../shared/role.ts';
import type { Text } from '../../../shared/text.ts';
import type { DemoPerson } from '../contract/sign-in.ts';
import { text } from './texts.ts';

type Group = { title: Text; people: DemoPerson[] };

const rolesOf: readonly (readonly [Text, readonly Role[]])[] = [
  [text.demoSteering, ['regionalBoard', 'committee', 'chiefExecutive', 'executiveManagement', 'auditor']],
  [
    text.demoSecurity,
    [
      'ciso',
      'securityOffice',
      'securityCoordinator',
      'dataProtectionOfficer',
      'dataProtectionRepresentative',
      'privacyCoordinator',
    ],
  ],
  [
    text.demoSupport,
    [
      'systemAdministrator',
      'systemOwner',
      'serviceManager',
      'registrar',
      'procurement',
      'accessRequestOfficer',
      'crisisFunction',
    ],
  ],
];
const order: readonly Text[] = [text.demoEveryday, text.demoSecurity, text.demoSteering, text.demoSupport];

const groupOf = ({ roles }: DemoPerson): Text =>
  rolesOf.find(([, wanted]) => roles.some(({ role }) => wanted.includes(role)))?.[0] ?? text.demoEveryday;

/** The people of a demo by what kind of work they do; within a group in the order they were given. */
export const groupsOf = (people: readonly DemoPerson[]): Group[] =>
  order
    .map((title) => ({ title, people: people.filter((person) => groupOf(person) === title) }))
    .filter((group) => group.people.length > 0);
