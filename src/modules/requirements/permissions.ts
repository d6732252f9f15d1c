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
  'contactPerson',
] as const;

export const may = permissions('requirements', {
  readFrameworks: {
    sv: 'Läsa ramverk och deras krav',
    en: 'Read frameworks and their requirements',
    roles: ['employee'],
  },
  read: {
    sv: 'Se hur kraven är uppfyllda på enheten',
    en: 'See how the requirements are met at the unit',
    roles: [...overseers, ...local],
  },
  assess: {
    sv: 'Bedöma krav och koppla dem till dokument, skyddsåtgärder och underlag',
    en: 'Assess requirements and trace them to documents, safeguards and evidence',
    roles: ['ciso', 'securityOffice', 'securityCoordinator'],
  },
  collect: {
    sv: 'Lägga upp skyddsåtgärder och underlag',
    en: 'Register safeguards and evidence',
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
  manageFrameworks: {
    sv: 'Läsa in och ta bort ramverk',
    en: 'Load and remove frameworks',
    roles: ['ciso', 'securityOffice'],
  },
  freeze: {
    sv: 'Fastställa en bedömning som den är en viss dag',
    en: 'Freeze an assessment as it stands on a day',
    roles: ['ciso'],
  },
});
