import { texts } from '../../../shared/text.ts';

/** What the module's pages are called. */
export const pageTitles = texts({
  organisation: { sv: 'Organisation', en: 'Organisation' },
  people: { sv: 'Personer', en: 'People' },
  roles: { sv: 'Roller', en: 'Roles' },
  responsibility: { sv: 'Vem svarar för vad', en: 'Who answers for what' },
  responsibilityShort: { sv: 'Ansvar', en: 'Responsibility' },
  unit: { sv: 'Enhet', en: 'Unit' },
  move: { sv: 'Flytta enhet', en: 'Move a unit' },
  merge: { sv: 'Slå ihop enheter', en: 'Merge units' },
  person: { sv: 'Person', en: 'Person' },
  role: { sv: 'Roll', en: 'Role' },
});
