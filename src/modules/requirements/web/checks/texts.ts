import { texts } from '../../../../shared/text.ts';

export const checkText = texts({
  lead: {
    sv: 'Det som enheterna själva har bedömt, med vem som ansvarar och när det ska kontrolleras igen.',
    en: 'What the units have assessed for themselves, who answers for it and when it is to be checked again.',
  },
  counted: { sv: '{count|bedömning|bedömningar}', en: '{count|assessment|assessments}' },
  checkBefore: { sv: 'Kontroll före', en: 'Check before' },
  checkBeforePhrase: { sv: 'kontroll före {value}', en: 'check before {value}' },
  none: { sv: 'Inget är bedömt än', en: 'Nothing has been assessed yet' },
  noneText: {
    sv: 'Öppna ett ramverk och börja med det krav ni känner bäst.',
    en: 'Open a framework and begin with the requirement you know best.',
  },
  toFrameworks: { sv: 'Till ramverken', en: 'To the frameworks' },
  justification: { sv: 'Motivering eller brist', en: 'Justification or shortcoming' },
});
