import { IconMail } from '@tabler/icons-react';
import { definePages } from '../../../ui/page.ts';
import { may } from '../permissions.ts';
import { pageTitles } from './texts.ts';

export const pages = definePages([
  {
    path: '/mail',
    title: pageTitles.outbox,
    permission: may.administer,
    menu: { group: 'settings', icon: IconMail, order: 40, label: pageTitles.outboxShort },
    component: () => import('./Outbox.tsx'),
  },
  {
    path: '/mail/$id',
    title: pageTitles.mail,
    permission: may.administer,
    component: () => import('./MailPage.tsx'),
  },
]);
