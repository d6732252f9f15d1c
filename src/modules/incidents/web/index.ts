import {
  IconBulb,
  IconChartBar,
  IconClockExclamation,
  IconListNumbers,
  IconMessageReport,
  IconScale,
  IconUrgent,
  IconUserShield,
  IconWebhook,
} from '@tabler/icons-react';
import { defineDoors, defineEntranceParts, defineHomeParts, definePages } from '../../../ui/page.ts';
import { may } from '../permissions.ts';
import { pageTitles as title } from './page-titles.ts';

export const pages = definePages([
  {
    path: '/incident-reports',
    title: title.ownReports,
    permission: may.report,
    menu: { group: 'own', icon: IconMessageReport, order: 20 },
    component: () => import('./own/OwnReportList.tsx'),
  },
  {
    path: '/incident-reports/new',
    title: title.report,
    permission: may.report,
    component: () => import('./report/ReportPage.tsx'),
  },
  {
    path: '/incident-reports/$id',
    title: title.ownReport,
    permission: may.report,
    component: () => import('./own/OwnReportPage.tsx'),
  },
  {
    path: '/incident-lessons',
    title: title.lessons,
    permission: may.report,
    menu: { group: 'events', icon: IconBulb, order: 60 },
    component: () => import('./lessons/LessonList.tsx'),
  },
  {
    path: '/incident-figures',
    title: title.figures,
    permission: may.readFigures,
    menu: { group: 'followUp', icon: IconChartBar, order: 40, label: title.figuresShort },
    component: () => import('./figures/FiguresPage.tsx'),
  },
  {
    path: '/incident-figures/paper',
    title: title.figures,
    permission: may.readFigures,
    component: () => import('./figures/FiguresPaper.tsx'),
  },
  {
    path: '/incident-playbooks',
    title: title.playbooks,
    permission: may.handle,
    menu: { group: 'events', icon: IconListNumbers, order: 70 },
    component: () => import('./playbook/PlaybookList.tsx'),
  },
  {
    path: '/incident-playbooks/edit',
    title: title.playbookEdit,
    permission: may.editPlaybooks,
    component: () => import('./playbook/EditPlaybook.tsx'),
  },
  {
    path: '/incident-webhooks',
    title: title.webhooks,
    permission: may.manageWebhooks,
    menu: { group: 'settings', icon: IconWebhook, order: 45, label: title.webhooksShort },
    component: () => import('./webhooks/WebhookList.tsx'),
  },
  {
    path: '/incident-webhooks/$id',
    title: title.webhook,
    permission: may.manageWebhooks,
    component: () => import('./webhooks/WebhookPage.tsx'),
  },
  {
    path: '/report',
    title: title.openReport,
    permission: 'public',
    frame: 'bare',
    component: () => import('./open/OpenReportPage.tsx'),
  },
  {
    path: '/report/status',
    title: title.openStatus,
    permission: 'public',
    frame: 'bare',
    component: () => import('./open/OpenStatusPage.tsx'),
  },
  {
    path: '/incidents',
    title: title.incidents,
    permission: may.handle,
    menu: { group: 'events', icon: IconUrgent, order: 10 },
    component: () => import('./cases/CaseList.tsx'),
  },
  {
    path: '/incidents/$id',
    title: title.incident,
    permission: may.work,
    component: () => import('./case/CasePage.tsx'),
  },
  {
    path: '/incidents/$id/triage',
    title: title.triage,
    permission: may.work,
    component: () => import('./triage/TriagePage.tsx'),
  },
  {
    path: '/incidents/$id/close',
    title: title.close,
    permission: may.handle,
    component: () => import('./closing/ClosePage.tsx'),
  },
  {
    path: '/incidents/clocks',
    title: title.clocks,
    permission: may.handle,
    menu: { group: 'events', icon: IconClockExclamation, order: 30 },
    component: () => import('./clocks/ClockWall.tsx'),
  },
  {
    path: '/incidents/clocks/screen',
    title: title.clocks,
    permission: may.handle,
    frame: 'bare',
    component: () => import('./clocks/ClockScreen.tsx'),
  },
  {
    path: '/personal-data-breaches',
    title: title.breaches,
    permission: may.readPersonal,
    menu: { group: 'events', icon: IconUserShield, order: 50 },
    component: () => import('./register/BreachList.tsx'),
  },
  {
    path: '/incidents/senders',
    title: title.senders,
    permission: may.editRules,
    component: () => import('./sender/SenderPage.tsx'),
  },
  {
    path: '/incident-obligations/$id/report',
    title: title.dutyReport,
    permission: may.work,
    component: () => import('./filing/DutyReportPage.tsx'),
  },
  {
    path: '/incidents/$id/reports/$template',
    title: title.caseReport,
    permission: may.work,
    component: () => import('./filing/CaseReportPage.tsx'),
  },
  {
    path: '/incidents/law',
    title: title.law,
    permission: may.handle,
    menu: { group: 'events', icon: IconScale, order: 80 },
    component: () => import('./law/LawPage.tsx'),
  },
  {
    path: '/incidents/law/edit',
    title: title.lawEdit,
    permission: may.editRules,
    component: () => import('./law/LawEdit.tsx'),
  },
]);

export const homeParts = defineHomeParts([
  {
    audience: ['employee', 'unitManager', 'coordinator', 'ciso'],
    permission: may.work,
    order: 14,
    component: () => import('./cases/MyCases.tsx'),
  },
  {
    audience: ['employee', 'unitManager', 'coordinator', 'ciso', 'board'],
    permission: may.report,
    order: 20,
    component: () => import('./own/OwnReportsPart.tsx'),
  },
  {
    audience: ['ciso', 'coordinator', 'unitManager', 'employee'],
    permission: may.work,
    order: 12,
    component: () => import('./clocks/MyClocks.tsx'),
  },
]);

export const doors = defineDoors([
  {
    title: title.door,
    text: title.doorText,
    icon: IconUrgent,
    to: '/incident-reports/new',
    permission: may.report,
    order: 10,
  },
]);

export const entranceParts = defineEntranceParts([{ order: 10, component: () => import('./open/OpenDoor.tsx') }]);
