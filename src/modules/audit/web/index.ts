import { IconHistory } from '@tabler/icons-react';
import { definePages } from '../../../ui/page.ts';
import { may } from '../permissions.ts';
import { pageTitles } from './texts.ts';

export const pages = definePages([
  {
    path: '/audit',
    title: pageTitles.trail,
    permission: may.read,
    menu: { group: 'followUp', icon: IconHistory, order: 90 },
    component: () => import('./AuditTrail.tsx'),
  },
  {
    path: '/audit/entries/$id',
    title: pageTitles.entry,
    permission: may.read,
    component: () => import('./EntryPage.tsx'),
  },
  { path: '/audit/seals', title: pageTitles.seals, permission: may.read, component: () => import('./SealList.tsx') },
]);
