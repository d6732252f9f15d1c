import { permissions } from '../../shared/permission.ts';

export const may = permissions('tasks', {
  use: { sv: 'Se och lämna över sina egna uppgifter', en: 'See and hand over one’s own tasks', roles: ['employee'] },
  readOthers: {
    sv: 'Följa upp uppgifter på sina enheter',
    en: 'Follow up tasks at one’s units',
    roles: ['unitManager', 'administrationHead', 'securityCoordinator', 'ciso', 'securityOffice'],
  },
  setSteps: {
    sv: 'Bestämma när uppgifter påminns om och vem som då får veta',
    en: 'Decide when tasks are reminded of and who is then told',
    roles: ['systemAdministrator'],
  },
});
