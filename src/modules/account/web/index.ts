import { IconKey, IconUserCircle } from '@tabler/icons-react';
import { definePages } from '../../../ui/page.ts';
import { may } from '../permissions.ts';

export { may } from '../permissions.ts';
export { accountPath } from './account-path.ts';

export const pages = definePages([
  {
    path: '/sign-in',
    title: { sv: 'Logga in', en: 'Sign in' },
    permission: 'public',
    frame: 'bare',
    entrance: true,
    component: () => import('./SignIn.tsx'),
  },
  {
    path: '/setup',
    title: { sv: 'Kom igång', en: 'Get started' },
    permission: 'public',
    frame: 'bare',
    component: () => import('./Setup.tsx'),
  },
  {
    path: '/enrol',
    title: { sv: 'Välj hur du loggar in', en: 'Choose how you sign in' },
    permission: 'public',
    frame: 'bare',
    component: () => import('./Enrol.tsx'),
  },
  {
    path: '/account',
    title: { sv: 'Mitt konto', en: 'My account' },
    permission: null,
    menu: { group: 'person', icon: IconUserCircle, order: 10 },
    component: () => import('./Account.tsx'),
  },
  {
    path: '/account/people',
    title: { sv: 'Inloggningar', en: 'Sign-ins' },
    permission: may.manage,
    menu: { group: 'settings', icon: IconKey, order: 30 },
    component: () => import('./PeopleAccess.tsx'),
  },
  {
    path: '/account/people/$id',
    title: { sv: 'Personens inloggningar', en: 'The person’s sign-ins' },
    permission: may.manage,
    beside: '/organisation/people/$id',
    component: () => import('./PersonAccess.tsx'),
  },
]);
