import { permissions } from '../../shared/permission.ts';

const overseers = [
  'ciso',
  'securityOffice',
  'dataProtectionOfficer',
  'auditor',
  'executiveManagement',
  'chiefExecutive',
  'regionalBoard',
] as const;
const local = [
  'unitManager',
  'administrationHead',
  'securityCoordinator',
  'privacyCoordinator',
  'contactPerson',
  'registrar',
] as const;

export const may = permissions('documents', {
  readPublic: {
    sv: 'Läsa öppna styrdokument',
    en: 'Read public governing documents',
    roles: ['employee'],
  },
  read: {
    sv: 'Läsa interna styrdokument på enheten',
    en: 'Read internal governing documents at the unit',
    roles: ['member', ...overseers, ...local],
  },
  readSecret: {
    sv: 'Läsa sekretessbelagda styrdokument',
    en: 'Read secret governing documents',
    roles: ['ciso', 'securityOffice', 'registrar'],
  },
  edit: {
    sv: 'Skriva och ändra styrdokument',
    en: 'Write and change governing documents',
    roles: ['ciso', 'securityOffice', 'securityCoordinator', 'administrationHead', 'registrar'],
  },
});
