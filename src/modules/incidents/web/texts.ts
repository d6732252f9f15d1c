import { texts } from '../../../shared/text.ts';

/** Labels of a case's and a report's facts, in lists, forms and on their pages. */
export const label = texts({
  number: { sv: 'Ärendenummer', en: 'Case number' },
  category: { sv: 'Sort', en: 'Sort' },
  kind: { sv: 'Vad det gäller', en: 'What it concerns' },
  state: { sv: 'Status', en: 'Status' },
  unit: { sv: 'Enhet', en: 'Unit' },
  received: { sv: 'Rapporterad', en: 'Reported' },
  noticed: { sv: 'Upptäckt', en: 'Noticed' },
  began: { sv: 'Började', en: 'Began' },
  ongoing: { sv: 'Pågår fortfarande', en: 'Still going on' },
  personalData: { sv: 'Rör personer eller patienter', en: 'Touches persons or patients' },
});

export const text = texts({
  exercise: { sv: 'Övning', en: 'Exercise' },
});
