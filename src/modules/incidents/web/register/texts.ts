import { texts } from '../../../../shared/text.ts';

/** Words of the record of personal data breaches. */
export const registerText = texts({
  lead: {
    sv: 'Alla personuppgiftsincidenter, även de som inte har anmälts till IMY. Övningar står inte här.',
    en: 'All personal data breaches, also those not notified to IMY. Exercises are not here.',
  },
  counted: { sv: 'personuppgiftsincidenter', en: 'personal data breaches' },
  none: { sv: 'Inga personuppgiftsincidenter', en: 'No personal data breaches' },
  noneText: {
    sv: 'En händelse kommer hit när den är bedömd som incident och rör personuppgifter, eller när någon har beslutat om anmälan.',
    en: 'An event comes here when it is judged an incident and touches personal data, or when notification is decided on.',
  },
  what: { sv: 'Vad som hände', en: 'What happened' },
  event: { sv: 'Händelse', en: 'Event' },
  atLeast: { sv: 'minst {count}', en: 'at least {count}' },
  atMost: { sv: 'högst {count}', en: 'at most {count}' },
  happened: { sv: 'Upptäckt', en: 'Noticed' },
  persons: { sv: 'Personer', en: 'Persons' },
  answer: { sv: 'Anmälan till IMY', en: 'Notification to IMY' },
  reason: { sv: 'Skäl till beslutet', en: 'Reason for the decision' },
  decided: { sv: 'Beslutat av', en: 'Decided by' },
  notified: { sv: 'Anmäld', en: 'Notified' },
  late: { sv: 'sen', en: 'late' },
  authorityNumber: { sv: 'IMY:s nummer', en: 'IMY’s number' },
  told: { sv: 'Berörda informerade', en: 'Those concerned told' },
  groups: { sv: 'Grupper', en: 'Groups' },
  dataKinds: { sv: 'Uppgifter', en: 'Data' },
  effects: { sv: 'Effekter', en: 'Effects' },
  remedy: { sv: 'Åtgärder', en: 'Remedial action' },
  registryNumber: { sv: 'Diarienummer', en: 'Registry number' },
  year: { sv: 'År', en: 'Year' },
  pdf: { sv: 'PDF till IMY', en: 'PDF for IMY' },
  xlsx: { sv: 'Excel', en: 'Excel' },
});
