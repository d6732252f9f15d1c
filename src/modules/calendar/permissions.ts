import { permissions } from '../../shared/permission.ts';

export const may = permissions('calendar', {
  use: {
    sv: 'Se kalendern och prenumerera på sina egna dagar',
    en: 'See the calendar and subscribe to one’s own days',
    roles: ['employee'],
  },
});
