import { IconKey, IconSitemap, IconUserCheck, IconUsers } from '@tabler/icons-react';
import { definePages } from '../../../ui/page.ts';
import { may } from '../permissions.ts';
import { pageTitles as title } from './page-titles.ts';

export const pages = definePages([
  {
    path: '/organisation',
    title: title.organisation,
    permission: may.read,
    menu: { group: 'people', icon: IconSitemap, order: 10 },
    component: () => import('./overview/OrganisationPage.tsx'),
  },
  {
    path: '/organisation/people',
    title: title.people,
    permission: may.read,
    menu: { group: 'people', icon: IconUsers, order: 20 },
    component: () => import('./person/PersonList.tsx'),
  },
  {
    path: '/organisation/roles',
    title: title.roles,
    permission: may.read,
    menu: { group: 'people', icon: IconKey, order: 30 },
    component: () => import('./role/RolesPage.tsx'),
  },
  {
    path: '/organisation/responsibility',
    title: title.responsibility,
    permission: may.read,
    menu: { group: 'governance', icon: IconUserCheck, order: 50, label: title.responsibilityShort },
    component: () => import('./responsibility/ResponsibilityPage.tsx'),
  },
  {
    path: '/organisation/units/$id',
    title: title.unit,
    permission: may.read,
    component: () => import('./unit/UnitPage.tsx'),
  },
  {
    path: '/organisation/units/$id/move',
    title: title.move,
    permission: may.manageUnits,
    component: () => import('./unit/MovePage.tsx'),
  },
  {
    path: '/organisation/units/$id/merge',
    title: title.merge,
    permission: may.manageUnits,
    component: () => import('./unit/MergePage.tsx'),
  },
  {
    path: '/organisation/people/$id',
    title: title.person,
    permission: may.read,
    component: () => import('./person/PersonPage.tsx'),
  },
  {
    path: '/organisation/roles/$role',
    title: title.role,
    permission: may.read,
    component: () => import('./role/RolePage.tsx'),
  },
]);
