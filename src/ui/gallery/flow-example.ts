import { texts } from '../../shared/text.ts';

/** Words of the gallery's flow and import. */
export const flowExample = texts({
  what: { sv: 'Vad har hänt?', en: 'What has happened?' },
  whatLead: {
    sv: 'Skriv med egna ord. Utelämna namn på patienter.',
    en: 'Use your own words. Leave out names of patients.',
  },
  who: { sv: 'Vem kan ha drabbats?', en: 'Who may be affected?' },
  look: { sv: 'Läs igenom', en: 'Read it through' },
  send: { sv: 'Skicka rapporten', en: 'Send the report' },
  sent: { sv: 'Rapporten är skickad', en: 'The report is sent' },
  name: { sv: 'Namn', en: 'Name' },
  jobTitle: { sv: 'Titel', en: 'Title' },
  nurse: { sv: 'Sjuksköterska', en: 'Nurse' },
  isNew: { sv: 'Ny person', en: 'New person' },
  moved: { sv: 'Titel: Sjuksköterska → Avdelningschef', en: 'Title: Nurse → Head of ward' },
  left: { sv: 'Uppdraget avslutas 2026-11-21', en: 'The assignment ends 2026-11-21' },
  warnedAt: { sv: 'rad 12, kolumn C', en: 'row 12, column C' },
  warned: {
    sv: 'Språket är inte angivet. Texten läses som svenska.',
    en: 'The language is not given. The text is read as Swedish.',
  },
  wrongHsa: {
    sv: 'Kontrollsiffran stämmer inte: SE2321000017-A1B2',
    en: 'The check digit is wrong: SE2321000017-A1B2',
  },
});
