import { texts } from '../../shared/text.ts';

export const mailTexts = texts({
  opened: { sv: 'Läste ett mejl i utkorgen', en: 'Read a mail in the outbox' },
  'sent-again': { sv: 'Lät skicka ett mejl igen', en: 'Had a mail sent again' },
  tried: { sv: 'Skickade ett provmejl till sig själv', en: 'Sent themselves a trial mail' },
  'bounce-read': { sv: 'Läste in en studs', en: 'Read in a bounce' },
  'language-chosen': { sv: 'Valde språk för sina mejl', en: 'Chose the language of their mail' },
  'outbox-exported': { sv: 'Exporterade utkorgen', en: 'Exported the outbox' },
  waiting: { sv: 'Väntar', en: 'Waiting' },
  sent: { sv: 'Skickat', en: 'Sent' },
  held: { sv: 'Kvar här', en: 'Kept here' },
  failed: { sv: 'Kom inte fram', en: 'Not delivered' },
  skipped: { sv: 'Skickas inte', en: 'Not sent' },
  'why.no-server': { sv: 'Ingen e-postserver är inställd.', en: 'No mail server is set.' },
  'why.no-address': { sv: 'Personen har ingen e-postadress.', en: 'The person has no e-mail address.' },
  'why.ended': { sv: 'Personen har slutat.', en: 'The person has left.' },
  'why.bounces': {
    sv: 'Adressen har studsat två gånger. Rätta den på personens sida.',
    en: 'The address has bounced twice. Correct it on the person’s page.',
  },
  'why.later': {
    sv: 'E-postservern tog inte emot det. Nytt försök görs.',
    en: 'The mail server did not take it. It is tried again.',
  },
  'why.gave-up': { sv: 'Gav upp efter två dygn.', en: 'Given up after two days.' },
  'why.refused': { sv: 'E-postservern avvisade adressen.', en: 'The mail server refused the address.' },
  'why.rejected': { sv: 'E-postservern avvisade mejlet.', en: 'The mail server rejected the mail.' },
  'why.returned': { sv: 'Mejlet kom tillbaka.', en: 'The mail came back.' },
  'why.no-template': { sv: 'Mejlets mall finns inte längre.', en: 'The template of the mail no longer exists.' },
  'not-a-bounce': {
    sv: 'Meddelandet är ingen leveransrapport (RFC 3464). Skicka in hela rapporten, med alla rubriker.',
    en: 'The message is not a delivery report (RFC 3464). Send in the whole report, with all its headers.',
  },
  'not-stopped': {
    sv: 'Mejlet är redan skickat eller på väg, så det skickas inte igen.',
    en: 'The mail has been sent or is on its way, so it is not sent again.',
  },
  'field.language': { sv: 'Språk', en: 'Language' },
  'field.status': { sv: 'Statuskod', en: 'Status code' },
  'field.answer': { sv: 'Svar från e-postservern', en: 'Answer of the mail server' },
  'field.permanent': { sv: 'För gott', en: 'For good' },
  'field.person_id': { sv: 'Person', en: 'Person' },
});
