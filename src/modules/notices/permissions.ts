import { permissions } from '../../shared/permission.ts';

export const may = permissions('notices', {
  use: { sv: 'Få notiser om det som rör en själv', en: 'Get notices of what concerns oneself', roles: ['employee'] },
});
