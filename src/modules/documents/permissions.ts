import { permissions } from '../../shared/permission.ts';
import { overseers } from '../../shared/role.ts';

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
  answer: {
    sv: 'Svara när man blir tillfrågad om ett styrdokument, och säga om det hjälpte',
    en: 'Answer when asked about a governing document, and say whether it helped',
    roles: ['employee'],
  },
  respond: {
    sv: 'Svara på remisser för sin enhet',
    en: 'Respond to consultations for one’s unit',
    roles: ['unitManager', 'administrationHead', 'securityCoordinator', 'privacyCoordinator'],
  },
  setRules: {
    sv: 'Bestämma hur styrdokument beslutas i regionen',
    en: 'Set how governing documents are decided in the region',
    roles: ['ciso'],
  },
  followReading: {
    sv: 'Följa vilka på enheten som läst styrdokument',
    en: 'Follow who at the unit has read governing documents',
    roles: ['ciso', 'securityOffice', 'securityCoordinator', 'unitManager', 'administrationHead', 'registrar'],
  },
});
