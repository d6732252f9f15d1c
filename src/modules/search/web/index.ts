import { defineHeaderParts, definePages } from '../../../ui/page.ts';
import { may } from '../permissions.ts';
import { pageTitles } from './texts.ts';

export const pages = definePages([
  { path: '/search', title: pageTitles.search, permission: may.use, component: () => import('./SearchPage.tsx') },
]);

export const headerParts = defineHeaderParts([
  { order: 10, permission: may.use, component: () => import('./SearchButton.tsx') },
]);
