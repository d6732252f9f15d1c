import { permissions } from '../../shared/permission.ts';

/** What one may be allowed to do with units, people and roles. */
export const may = permissions('organisation', {
  read: {
    sv: 'Se organisationen, dess personer och vem som svarar för vad',
    en: 'See the organisation, its people and who answers for what',
    roles: ['employee'],
  },
  manageUnits: {
    sv: 'Ändra enheter, flytta, slå ihop och avsluta dem',
    en: 'Change units, move, merge and end them',
    roles: ['systemAdministrator', 'securityOffice', 'securityCoordinator'],
  },
  managePeople: {
    sv: 'Lägga upp, ändra och avsluta personer',
    en: 'Add, change and end people',
    roles: ['systemAdministrator', 'securityOffice'],
  },
  manageAssignments: {
    sv: 'Lägga till och avsluta medarbetaruppdrag',
    en: 'Add and end staff assignments',
    roles: ['systemAdministrator', 'securityOffice', 'securityCoordinator'],
  },
  seeProtected: {
    sv: 'Se personer med skyddad identitet',
    en: 'See people with protected identity',
    roles: ['systemAdministrator', 'securityOffice', 'unitManager'],
  },
  giveRoles: {
    sv: 'Ge, ändra och avsluta roller',
    en: 'Give, change and end roles',
    roles: ['systemAdministrator', 'ciso'],
  },
  setPermissions: {
    sv: 'Bestämma vad en roll får göra',
    en: 'Decide what a role may do',
    roles: ['systemAdministrator'],
  },
  import: {
    sv: 'Läsa in enheter, personer och uppdrag från fil',
    en: 'Import units, people and assignments from a file',
    roles: ['systemAdministrator', 'securityOffice'],
  },
});
