import { IconListCheck, IconTargetArrow } from '@tabler/icons-react';
import { createElement, lazy, Suspense } from 'react';
import { defineHomeParts, definePages } from '../../../ui/page.ts';
import { may } from '../permissions.ts';
import { pageTitles as title } from './page-titles.ts';

export const pages = definePages([
  {
    path: '/actions',
    title: title.actions,
    permission: may.do,
    menu: { group: 'followUp', icon: IconListCheck, order: 10 },
    component: () => import('./list/ActionList.tsx'),
  },
  { path: '/actions/board', title: title.board, permission: may.do, component: () => import('./board/BoardPage.tsx') },
  { path: '/actions/by-unit', title: title.byUnit, permission: may.read, component: () => import('./list/ByUnit.tsx') },
  {
    path: '/actions/new',
    title: title.newAction,
    permission: may.edit,
    component: () => import('./action/NewAction.tsx'),
  },
  { path: '/actions/$id', title: title.action, permission: may.do, component: () => import('./action/ActionPage.tsx') },
  {
    path: '/action-plans',
    title: title.plans,
    permission: may.readPlans,
    menu: { group: 'followUp', icon: IconTargetArrow, order: 15 },
    component: () => import('./plan/PlanList.tsx'),
  },
  {
    path: '/action-plans/new',
    title: title.newPlan,
    permission: may.managePlans,
    component: () => import('./plan/NewPlan.tsx'),
  },
  {
    path: '/action-plans/$id',
    title: title.plan,
    permission: may.readPlans,
    component: () => import('./plan/PlanPage.tsx'),
  },
  {
    path: '/action-plans/$id/follow-up',
    title: title.planSheet,
    permission: may.readPlans,
    component: () => import('./plan/PlanSheetPage.tsx'),
  },
  {
    path: '/action-plans/$id/new-goal',
    title: title.newGoal,
    permission: may.managePlans,
    component: () => import('./plan/NewGoal.tsx'),
  },
  { path: '/goals/$id', title: title.goal, permission: may.readPlans, component: () => import('./plan/GoalPage.tsx') },
]);

export const homeParts = defineHomeParts([
  {
    audience: ['ciso', 'coordinator', 'unitManager', 'board'],
    permission: may.read,
    order: 50,
    component: () => import('./list/LatePart.tsx'),
  },
]);

type RecordActionsProps = {
  /** The record they are linked to. */
  id: string;
  /** The unit a new action belongs to unless another is chosen. */
  unitId?: string;
};
const Loaded = lazy(() => import('./RecordActions.tsx'));

/** The actions linked to a record of any kind, and the way to add one: a panel for the record's page. */
export const RecordActions = (props: RecordActionsProps) =>
  createElement(Suspense, { fallback: null }, createElement(Loaded, props));
