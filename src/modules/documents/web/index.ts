import { IconFileCheck, IconFileSearch, IconFileText } from '@tabler/icons-react';
import { defineDoors, defineHomeParts, definePages } from '../../../ui/page.ts';
import { may } from '../permissions.ts';
import { doorText, pageTitles } from './texts.ts';

export const pages = definePages([
  {
    path: '/documents',
    title: pageTitles.documents,
    permission: may.readPublic,
    menu: { group: 'governance', icon: IconFileText, order: 10 },
    component: () => import('./DocumentList.tsx'),
  },
  {
    path: '/documents/new',
    title: pageTitles.newDocument,
    permission: may.edit,
    component: () => import('./NewDocument.tsx'),
  },
  {
    path: '/documents/$id',
    title: pageTitles.document,
    permission: may.readPublic,
    component: () => import('./DocumentPage.tsx'),
  },
  {
    path: '/documents/$id/edit-text',
    title: pageTitles.editText,
    permission: may.edit,
    component: () => import('./EditText.tsx'),
  },
  {
    path: '/documents/areas',
    title: pageTitles.areas,
    permission: may.readPublic,
    component: () => import('./find/Areas.tsx'),
  },
  {
    path: '/documents/$id/consult',
    title: pageTitles.consult,
    permission: may.edit,
    component: () => import('./consultation/Consult.tsx'),
  },
  {
    path: '/documents/consultations/$id',
    title: pageTitles.consultation,
    permission: may.edit,
    component: () => import('./consultation/ConsultationPage.tsx'),
  },
  {
    path: '/documents/consultations/$id/answer',
    title: pageTitles.respond,
    permission: may.answer,
    component: () => import('./consultation/Respond.tsx'),
  },
  {
    path: '/documents/$id/review',
    title: pageTitles.askReview,
    permission: may.edit,
    component: () => import('./process/AskReview.tsx'),
  },
  {
    path: '/documents/$id/approval',
    title: pageTitles.askApproval,
    permission: may.edit,
    component: () => import('./process/AskApproval.tsx'),
  },
  {
    path: '/documents/$id/approve',
    title: pageTitles.approve,
    permission: may.answer,
    component: () => import('./process/Approve.tsx'),
  },
  {
    path: '/documents/$id/decide',
    title: pageTitles.decide,
    permission: may.edit,
    component: () => import('./process/Decide.tsx'),
  },
  {
    path: '/documents/$id/difference',
    title: pageTitles.difference,
    permission: may.readPublic,
    component: () => import('./difference/Difference.tsx'),
  },
  {
    path: '/documents/$id/ask-to-read',
    title: pageTitles.askToRead,
    permission: may.edit,
    component: () => import('./reading/AskToRead.tsx'),
  },
  {
    path: '/documents/reading/$id',
    title: pageTitles.reading,
    permission: may.followReading,
    component: () => import('./reading/ReadingPage.tsx'),
  },
  {
    path: '/documents/rules',
    title: pageTitles.rules,
    permission: may.setRules,
    menu: { group: 'settings', icon: IconFileCheck, order: 30 },
    component: () => import('./rules/ApprovalDemands.tsx'),
  },
]);

export const homeParts = defineHomeParts([
  {
    audience: ['ciso', 'coordinator', 'unitManager'],
    permission: may.edit,
    order: 40,
    component: () => import('./ReviewPart.tsx'),
  },
]);

export const doors = defineDoors([
  {
    ...doorText,
    icon: IconFileSearch,
    to: '/documents/areas',
    permission: may.readPublic,
    order: 20,
  },
]);
