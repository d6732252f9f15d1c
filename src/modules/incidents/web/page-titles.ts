import { texts } from '../../../shared/text.ts';

/** What the pages are called. */
export const pageTitles = texts({
  incidents: { sv: 'Incidenter', en: 'Incidents' },
  incident: { sv: 'Ärende', en: 'Case' },
  triage: { sv: 'Bedöm anmälan', en: 'Judge reporting' },
  close: { sv: 'Avsluta ärendet', en: 'Close the case' },
  report: { sv: 'Rapportera en händelse', en: 'Report an event' },
  ownReports: { sv: 'Mina rapporter', en: 'My reports' },
  ownReport: { sv: 'Min rapport', en: 'My report' },
  lessons: { sv: 'Lärdomar', en: 'Lessons' },
  openReport: { sv: 'Rapportera utan att logga in', en: 'Report without signing in' },
  clocks: { sv: 'Klockvägg', en: 'Clock wall' },
  law: { sv: 'Beslutstabell', en: 'Decision table' },
  lawEdit: { sv: 'Ändra beslutstabellen', en: 'Change the decision table' },
  dutyReport: { sv: 'Rapport till myndighet', en: 'Report to an authority' },
  breaches: { sv: 'Personuppgiftsincidenter', en: 'Personal data breaches' },
  senders: { sv: 'Avsändare i rapporter', en: 'Senders of reports' },
  caseReport: { sv: 'Underlag', en: 'Report' },
  door: { sv: 'Rapportera något', en: 'Report something' },
  doorText: {
    sv: 'Något gick fel, försvann eller kändes konstigt',
    en: 'Something went wrong, went missing or felt odd',
  },
  figures: { sv: 'Incidenter i siffror', en: 'Incidents in figures' },
  figuresShort: { sv: 'Statistik', en: 'Figures' },
  playbooks: { sv: 'Åtgärdskort', en: 'Playbooks' },
  playbookEdit: { sv: 'Ändra åtgärdskort', en: 'Change the playbook' },
  webhooks: { sv: 'Webhooks om incidenter', en: 'Incident webhooks' },
  webhooksShort: { sv: 'Webhooks', en: 'Webhooks' },
  webhook: { sv: 'Webhook', en: 'Webhook' },
  openStatus: { sv: 'Följ en rapport', en: 'Follow a report' },
});
