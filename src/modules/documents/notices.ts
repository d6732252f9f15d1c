import type { NoticeKind } from '../../platform/module.ts';

/** What people are told about governing documents. */
export const documentNotices: readonly NoticeKind[] = [
  {
    kind: 'documents.question',
    name: { sv: 'En läsare förstår inte', en: 'A reader does not understand' },
    mail: true,
  },
  { kind: 'documents.answered', name: { sv: 'Svar på din fråga', en: 'An answer to your question' }, mail: true },
  { kind: 'documents.approved', name: { sv: 'Utkastet är godkänt', en: 'The draft is approved' }, mail: true },
  { kind: 'documents.examined', name: { sv: 'Utkastet är granskat', en: 'The draft has been examined' } },
  { kind: 'documents.returned', name: { sv: 'Utkastet är återlämnat', en: 'The draft is returned' }, mail: true },
];
