import {
  IconAdjustments,
  IconDatabaseImport,
  IconFileSearch,
  IconFileText,
  IconLayoutGrid,
  IconZoomQuestion,
} from '@tabler/icons-react';
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
    path: '/log-review/cases',
    title: title.cases,
    permission: may.investigate,
    menu: { group: 'access', icon: IconZoomQuestion, order: 30, label: title.casesShort },
    component: () => import('./investigation/CaseList.tsx'),
  },
  {
    path: '/log-review/cases/$id',
    title: title.case,
    permission: may.assist,
    component: () => import('./investigation/CasePage.tsx'),
  },
  {
    path: '/log-review/cases/$id/papers/$paper',
    title: title.case,
    permission: may.assist,
    component: () => import('./investigation/PaperPage.tsx'),
  },
  {
    path: '/log-review/checks',
    title: title.checks,
    permission: may.investigate,
    component: () => import('./investigation/CheckList.tsx'),
  },
  {
    path: '/log-review/checks/new',
    title: title.newCheck,
    permission: may.investigate,
    component: () => import('./investigation/NewCheck.tsx'),
  },
  {
    path: '/log-review/checks/$id',
    title: title.check,
    permission: may.investigate,
    component: () => import('./investigation/CheckPage.tsx'),
  },
  {
    path: '/log-review/extracts',
    title: title.extracts,
    permission: may.extract,
    menu: { group: 'access', icon: IconFileText, order: 40, label: title.extractsShort },
    component: () => import('./extract/ExtractList.tsx'),
  },
  {
    path: '/log-review/extracts/new',
    title: title.newExtract,
    permission: may.extract,
    component: () => import('./extract/NewExtract.tsx'),
  },
  {
    path: '/log-review/practice',
    title: title.practice,
    permission: may.editRules,
    component: () => import('./extract/PracticePage.tsx'),
  },
  {
    path: '/log-review/surf',
    title: title.surf,
    permission: may.follow,
    component: () => import('./surf/SurfPage.tsx'),
  },
  {
    path: '/log-review/extracts/$id',
    title: title.extract,
    permission: may.extract,
    component: () => import('./extract/ExtractPage.tsx'),
  },
  {
    path: '/log-review/extracts/$id/paper',
    title: title.extract,
    permission: may.extract,
    component: () => import('./extract/ExtractPaper.tsx'),
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
