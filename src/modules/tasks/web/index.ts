import { IconBell, IconChecklist, IconProgressCheck } from '@tabler/icons-react';
import { defineHomeParts, definePages } from '../../../ui/page.ts';
import { may } from '../permissions.ts';
import { pageTitles as title } from './page-titles.ts';

export const pages = definePages([
  {
    path: '/tasks',
    title: title.mine,
    permission: may.use,
    menu: { group: 'own', icon: IconChecklist, order: 10, badge: () => import('./inbox/Waiting.tsx') },
    component: () => import('./inbox/MyTasks.tsx'),
  },
  {
    path: '/tasks/delegations',
    title: title.handingOver,
    permission: may.use,
    component: () => import('./delegation/Delegations.tsx'),
  },
  {
    path: '/tasks/settings',
    title: title.settings,
    permission: may.use,
    menu: { group: 'person', icon: IconBell, order: 20 },
    component: () => import('./settings/TaskSettings.tsx'),
  },
  {
    path: '/tasks/follow-up',
    title: title.followUp,
    permission: may.readOthers,
    menu: { group: 'followUp', icon: IconProgressCheck, order: 20, label: title.followUpShort },
    component: () => import('./follow-up/FollowUp.tsx'),
  },
]);

export const homeParts = defineHomeParts([
  {
    audience: ['employee', 'unitManager', 'coordinator', 'ciso', 'board'],
    permission: may.use,
    order: 10,
    component: () => import('./inbox/NextTasks.tsx'),
  },
]);
