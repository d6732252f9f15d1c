import { permissions } from '../../shared/permission.ts';

export const may = permissions('mail', {
  receive: { sv: 'Välja språk för sina mejl', en: 'Choose the language of one’s mail', roles: ['employee'] },
  administer: {
    sv: 'Se Värnas utkorg, studsar och vilka adresser som inte fungerar',
    en: 'See Värna’s outbox, bounces and which addresses do not work',
    roles: ['systemAdministrator'],
  },
});
