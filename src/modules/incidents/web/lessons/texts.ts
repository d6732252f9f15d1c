import { texts } from '../../../../shared/text.ts';

export const text = texts({
  lead: {
    sv: 'Vad vi lärt oss av det som hänt, så att det inte händer igen. Inga namn, inga patienter.',
    en: 'What we have learned from what happened, so that it does not happen again. No names, no patients.',
  },
  counted: { sv: '{count|lärdom|lärdomar}', en: '{count|lesson|lessons}' },
  none: { sv: 'Inga lärdomar än', en: 'No lessons yet' },
  noneText: {
    sv: 'När ett ärende avslutas kan det som alla har nytta av skrivas här.',
    en: 'When a case is closed, what everyone can use may be written here.',
  },
});
