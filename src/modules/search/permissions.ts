import { permissions } from '../../shared/permission.ts';

export const may = permissions('search', {
  use: { sv: 'Söka bland det man får se', en: 'Search among what one may see', roles: ['employee'] },
});
