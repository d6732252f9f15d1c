import { IconClockExclamation } from '@tabler/icons-react';
import { defineDoors, defineHomeParts, definePages } from '../../../ui/page.ts';
import { may } from '../permissions.ts';
import { pageTitles as title } from './page-titles.ts';

export const pages = definePages([
  {
    path: '/incidents/clocks',
    title: title.clocks,
    permission: may.handle,
    menu: { group: 'events', icon: IconClockExclamation, order: 30 },
    component: () => import('./clocks/ClockWall.tsx'),
  },
  {
    path: '/incidents/clocks/screen',
    title: title.clocks,
    permission: may.handle,
    frame: 'bare',
    component: () => import('./clocks/ClockScreen.tsx'),
  },
  {
    path: '/incident-obligations/$id/report',
    title: title.dutyReport,
    permission: may.work,
    component: () => import('./filing/DutyReportPage.tsx'),
  },
  {
    path: '/incidents/$id/reports/$template',
    title: title.caseReport,
    permission: may.work,
    component: () => import('./filing/CaseReportPage.tsx'),
  },
]);

export const homeParts = defineHomeParts([
  {
    audience: ['ciso', 'coordinator', 'unitManager', 'employee'],
    permission: may.work,
    order: 12,
    component: () => import('./clocks/MyClocks.tsx'),
  },
]);

export const doors = defineDoors([]);
