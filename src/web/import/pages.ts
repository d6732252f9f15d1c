import { IconFileImport } from '@tabler/icons-react';
import { importPermissions as may } from '../../shared/import-permission.ts';
import { definePages } from '../../ui/page.ts';
import { importPageText as text } from './texts.ts';

/** One door for every import, whatever module it belongs to. */
export const importPages = definePages([
  {
    path: '/import',
    title: text.title,
    permission: may.use,
    menu: { group: 'settings', icon: IconFileImport, order: 60, label: text.menu },
    component: () => import('./ImportKinds.tsx'),
  },
  { path: '/import/$kind', title: text.title, permission: may.use, component: () => import('./ImportKind.tsx') },
]);
