import type { TaskKind } from '../../platform/module.ts';

/** What people may be asked to do about a governing document. */
export const documentTasks: readonly TaskKind[] = [
  { kind: 'documents.review', name: { sv: 'Se över', en: 'Review' }, escalates: true },
  {
    kind: 'documents.examine',
    name: { sv: 'Granska utkastet', en: 'Examine the draft' },
    escalates: true,
    deputies: true,
  },
  { kind: 'documents.approve', name: { sv: 'Godkänn', en: 'Approve' }, escalates: true, deputies: true },
  {
    kind: 'documents.respond',
    name: { sv: 'Svara på remissen', en: 'Respond to the consultation' },
    escalates: true,
    deputies: true,
  },
  { kind: 'documents.read', name: { sv: 'Läs och bekräfta', en: 'Read and confirm' }, escalates: true },
  {
    kind: 'documents.answer',
    name: { sv: 'Svara på frågor från läsare', en: 'Answer readers’ questions' },
    escalates: true,
  },
];
