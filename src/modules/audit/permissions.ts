import { permissions } from '../../shared/permission.ts';

export const may = permissions('audit', {
  read: {
    sv: 'Läsa revisionsspåret och kontrollera att det är orört',
    en: 'Read the audit trail and check that it is untouched',
    roles: ['ciso', 'auditor', 'securityOffice', 'systemAdministrator', 'dataProtectionOfficer'],
  },
});
