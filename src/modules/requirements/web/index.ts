import { IconChecklist } from '@tabler/icons-react';
import { definePages } from '../../../ui/page.ts';
import { may } from '../permissions.ts';
import { pageTitles as title } from './page-titles.ts';

export const pages = definePages([
  {
    path: '/requirements',
    title: title.requirements,
    permission: may.readFrameworks,
    menu: { group: 'governance', icon: IconChecklist, order: 20 },
    component: () => import('./overview/FrameworksPage.tsx'),
  },
  {
    path: '/requirements/$frameworkId',
    title: title.framework,
    permission: may.readFrameworks,
    component: () => import('./framework/FrameworkPage.tsx'),
  },
]);
