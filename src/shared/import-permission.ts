import { permissions } from './permission.ts';

/** Apart from the contract, so that the menu of the web carries no schemas. */
export const importPermissions = permissions('import', {
  use: {
    sv: 'Importera från fil det man får ändra',
    en: 'Import from file what one may change',
    roles: [
      'systemAdministrator',
      'securityOffice',
      'ciso',
      'securityCoordinator',
      'privacyCoordinator',
      'dataProtectionOfficer',
    ],
  },
});
