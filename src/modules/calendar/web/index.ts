import { IconCalendar } from '@tabler/icons-react';
import { definePages } from '../../../ui/page.ts';
import { may } from '../permissions.ts';
import { pageTitles as title } from './page-titles.ts';

export const pages = definePages([
  {
    path: '/calendar',
    title: title.calendar,
    permission: may.use,
    menu: { group: 'own', icon: IconCalendar, order: 20 },
    component: () => import('./CalendarPage.tsx'),
  },
  { path: '/calendar/subscribe', title: title.feeds, permission: may.use, component: () => import('./FeedsPage.tsx') },
]);
