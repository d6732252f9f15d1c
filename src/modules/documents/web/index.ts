import { IconFileSearch, IconFileText } from '@tabler/icons-react';
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
    to: '/documents?status=inForce',
    permission: may.readPublic,
    order: 20,
  },
]);
