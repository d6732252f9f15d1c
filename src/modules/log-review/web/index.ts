import { IconAdjustments, IconDatabaseImport, IconFileSearch, IconLayoutGrid } from '@tabler/icons-react';
import { definePages } from '../../../ui/page.ts';
import { may } from '../permissions.ts';
import { pageTitles as title } from './page-titles.ts';

export const pages = definePages([
  {
    path: '/log-review',
    title: title.reviews,
    permission: may.decide,
    menu: { group: 'access', icon: IconFileSearch, order: 10, label: title.reviewsShort },
    component: () => import('./review/ReviewList.tsx'),
  },
  {
    path: '/log-review/reviews/$id',
    title: title.review,
    permission: may.decide,
    component: () => import('./review/ReviewPage.tsx'),
  },
  {
    path: '/log-review/questions',
    title: title.questions,
    permission: may.explain,
    component: () => import('./question/QuestionList.tsx'),
  },
  {
    path: '/log-review/questions/$id',
    title: title.question,
    permission: may.explain,
    component: () => import('./question/QuestionPage.tsx'),
  },
  {
    path: '/log-review/follow-up',
    title: title.followUp,
    permission: may.follow,
    menu: { group: 'access', icon: IconLayoutGrid, order: 20, label: title.followUpShort },
    component: () => import('./follow-up/FollowUpPage.tsx'),
  },
  {
    path: '/log-review/follow-up/paper',
    title: title.followUp,
    permission: may.follow,
    component: () => import('./follow-up/FollowUpPaper.tsx'),
  },
  {
    path: '/log-review/months',
    title: title.months,
    permission: may.follow,
    component: () => import('./months/MonthList.tsx'),
  },
  {
    path: '/log-review/months/$month',
    title: title.months,
    permission: may.follow,
    component: () => import('./months/MonthPage.tsx'),
  },
  {
    path: '/log-review/sources',
    title: title.sources,
    permission: may.manage,
    menu: { group: 'access', icon: IconDatabaseImport, order: 50, label: title.sourcesShort },
    component: () => import('./sources/SourcesPage.tsx'),
  },
  {
    path: '/log-review/sources/$id',
    title: title.source,
    permission: may.manage,
    component: () => import('./sources/SourcePage.tsx'),
  },
  {
    path: '/log-review/rules',
    title: title.rules,
    permission: may.follow,
    menu: { group: 'access', icon: IconAdjustments, order: 60, label: title.rulesShort },
    component: () => import('./rules/RulesPage.tsx'),
  },
]);
