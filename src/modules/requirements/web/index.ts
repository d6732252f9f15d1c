import { IconChecklist, IconFileCheck, IconRubberStamp, IconShieldCheck } from '@tabler/icons-react';
import { defineHomeParts, definePages } from '../../../ui/page.ts';
import { may } from '../permissions.ts';
import { pageTitles as title } from './page-titles.ts';

export const pages = definePages([
  {
    path: '/requirements',
    title: title.requirements,
    permission: may.readFrameworks,
    menu: { group: 'governance', icon: IconChecklist, order: 20 },
    component: () => import('./overview/FrameworksPage.tsx'),
  },
  {
    path: '/requirements/$frameworkId',
    title: title.framework,
    permission: may.readFrameworks,
    component: () => import('./framework/FrameworkPage.tsx'),
  },
  {
    path: '/requirements/nodes/$nodeId',
    title: title.requirement,
    permission: may.readFrameworks,
    component: () => import('./node/NodePage.tsx'),
  },
  {
    path: '/requirements/assessments/$id',
    title: title.assessment,
    permission: may.read,
    component: () => import('./node/AssessmentPage.tsx'),
  },
  {
    path: '/requirements/checks',
    title: title.checks,
    permission: may.read,
    component: () => import('./checks/CheckList.tsx'),
  },
  {
    path: '/requirements/coverage/$frameworkId',
    title: title.coverage,
    permission: may.read,
    component: () => import('./coverage/CoveragePage.tsx'),
  },
  {
    path: '/requirements/statement/$frameworkId',
    title: title.statement,
    permission: may.read,
    component: () => import('./statement/StatementPage.tsx'),
  },
  {
    path: '/requirements/safeguards',
    title: title.safeguards,
    permission: may.read,
    menu: { group: 'governance', icon: IconShieldCheck, order: 30 },
    component: () => import('./safeguard/SafeguardList.tsx'),
  },
  {
    path: '/requirements/safeguards/new',
    title: title.newSafeguard,
    permission: may.collect,
    component: () => import('./safeguard/NewSafeguard.tsx'),
  },
  {
    path: '/requirements/safeguards/$id',
    title: title.safeguard,
    permission: may.read,
    component: () => import('./safeguard/SafeguardPage.tsx'),
  },
  {
    path: '/requirements/evidence',
    title: title.evidenceList,
    permission: may.read,
    menu: { group: 'governance', icon: IconFileCheck, order: 40 },
    component: () => import('./evidence/EvidenceList.tsx'),
  },
  {
    path: '/requirements/evidence/new',
    title: title.newEvidence,
    permission: may.collect,
    component: () => import('./evidence/NewEvidence.tsx'),
  },
  {
    path: '/requirements/evidence/$id',
    title: title.evidence,
    permission: may.read,
    component: () => import('./evidence/EvidencePage.tsx'),
  },
  {
    path: '/requirements/frozen',
    title: title.frozen,
    permission: may.read,
    menu: { group: 'governance', icon: IconRubberStamp, order: 50, label: title.frozenShort },
    component: () => import('./frozen/FrozenList.tsx'),
  },
  {
    path: '/requirements/frozen/new',
    title: title.freeze,
    permission: may.freeze,
    component: () => import('./frozen/FreezePage.tsx'),
  },
  {
    path: '/requirements/frozen/$id',
    title: title.oneFrozen,
    permission: may.read,
    component: () => import('./frozen/FrozenPage.tsx'),
  },
  {
    path: '/requirements/frozen/$id/comparison',
    title: title.comparison,
    permission: may.read,
    component: () => import('./frozen/ComparisonPage.tsx'),
  },
]);

export const homeParts = defineHomeParts([
  { audience: 'board', permission: may.read, order: 20, component: () => import('./home/BoardPart.tsx') },
  { audience: 'ciso', permission: may.read, order: 20, component: () => import('./home/CisoPart.tsx') },
  {
    audience: 'coordinator',
    permission: may.read,
    order: 20,
    component: () => import('./home/CoordinatorPart.tsx'),
  },
]);
