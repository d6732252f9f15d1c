import { permissions } from '../../shared/permission.ts';
import { overseers } from '../../shared/role.ts';

const local = [
  'committee',
  'administrationHead',
  'unitManager',
  'securityCoordinator',
  'privacyCoordinator',
  'informationOwner',
  'systemOwner',
  'riskOwner',
  'contactPerson',
] as const;

/** What one may be allowed to do with actions and action plans. */
export const may = permissions('actions', {
  do: {
    sv: 'Se och driva de åtgärder man själv ansvarar för eller ska följa upp',
    en: 'See and carry out the actions one owns or is to check',
    roles: ['employee'],
  },
  read: {
    sv: 'Se enhetens åtgärder',
    en: 'See the unit’s actions',
    roles: [...overseers, ...local],
  },
  edit: {
    sv: 'Lägga upp, fördela, flytta och avbryta åtgärder',
    en: 'Add, assign, move and cancel actions',
    roles: [
      'ciso',
      'securityOffice',
      'securityCoordinator',
      'privacyCoordinator',
      'administrationHead',
      'unitManager',
      'systemOwner',
    ],
  },
  import: {
    sv: 'Läsa in åtgärder från fil',
    en: 'Import actions from a file',
    roles: ['ciso', 'securityOffice', 'securityCoordinator'],
  },
  readPlans: {
    sv: 'Läsa handlingsplaner, deras mål och mätningar',
    en: 'Read action plans, their goals and readings',
    roles: ['member', ...overseers, ...local],
  },
  managePlans: {
    sv: 'Upprätta handlingsplaner, ändra mål och föra in mätningar',
    en: 'Draw up action plans, change goals and record readings',
    roles: ['ciso', 'securityOffice', 'securityCoordinator', 'administrationHead'],
  },
});
