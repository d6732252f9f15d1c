import { IconBell } from '@tabler/icons-react';
import { defineHeaderParts, definePages } from '../../../ui/page.ts';
import { may } from '../permissions.ts';
import { pageTitles } from './texts.ts';

export const pages = definePages([
  {
    path: '/notices',
    title: pageTitles.notices,
    permission: may.use,
    menu: { group: 'person', icon: IconBell, order: 20 },
    component: () => import('./NoticesPage.tsx'),
  },
]);

export const headerParts = defineHeaderParts([
  { order: 20, permission: may.use, component: () => import('./Bell.tsx') },
]);
