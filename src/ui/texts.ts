import { texts } from '../shared/text.ts';

/** Words of the building blocks themselves. */
export const text = texts({
  beside: { sv: 'Se även', en: 'See also' },
  retry: { sv: 'Försök igen', en: 'Try again' },
  signInAgain: { sv: 'Logga in igen', en: 'Sign in again' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  close: { sv: 'Stäng', en: 'Close' },
  save: { sv: 'Spara', en: 'Save' },
  edit: { sv: 'Ändra', en: 'Edit' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  copy: { sv: 'Kopiera', en: 'Copy' },
  copied: { sv: 'Kopierat', en: 'Copied' },
  notCopied: { sv: 'Det gick inte att kopiera', en: 'Could not be copied' },
  loading: { sv: 'Hämtar', en: 'Loading' },
  more: { sv: 'Visa fler', en: 'Show more' },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  none: { sv: 'Inget angivet', en: 'Not stated' },
  opensNew: { sv: 'öppnas i ny flik', en: 'opens in a new tab' },
  reference: { sv: 'Referens', en: 'Reference' },
  offlineTitle: { sv: 'Ingen kontakt med servern', en: 'No contact with the server' },
  offlineText: {
    sv: 'Inget har ändrats. Kontrollera att du har nät och försök igen.',
    en: 'Nothing has been changed. Check your connection and try again.',
  },
  missingTitle: {
    sv: 'Det här finns inte, eller så har du inte tillgång till det',
    en: 'This does not exist, or you do not have access to it',
  },
  missingText: {
    sv: 'Kontrollera länken. Behöver du tillgång, fråga den som delade länken med dig.',
    en: 'Check the link. If you need access, ask the person who shared it.',
  },
  forbiddenTitle: { sv: 'Din roll ger inte tillgång till det här', en: 'Your role does not give access to this' },
  forbiddenText: {
    sv: 'Behöver du tillgång i ditt arbete, fråga din chef eller din informationssäkerhetssamordnare.',
    en: 'If you need access in your work, ask your manager or your information security coordinator.',
  },
  failedTitle: { sv: 'Det gick inte att hämta uppgifterna', en: 'The information could not be loaded' },
  failedText: {
    sv: 'Inget har ändrats. Försök igen om en stund. Uppge referensen om du kontaktar support.',
    en: 'Nothing has been changed. Try again in a moment. Give the reference if you contact support.',
  },
  notSaved: { sv: 'Sparades inte', en: 'Not saved' },
  staleData: {
    sv: 'Visar det som hämtades tidigare. Det gick inte att hämta nytt.',
    en: 'Showing what was loaded earlier. Fresh information could not be loaded.',
  },
  dismiss: { sv: 'Stäng meddelandet', en: 'Dismiss the notice' },
  language: { sv: 'Språk', en: 'Language' },
  appearance: { sv: 'Utseende', en: 'Appearance' },
  light: { sv: 'Ljust', en: 'Light' },
  dark: { sv: 'Mörkt', en: 'Dark' },
  asDevice: { sv: 'Som enheten', en: 'As the device' },
  preferences: { sv: 'Språk och utseende', en: 'Language and appearance' },
  notices: { sv: 'Meddelanden', en: 'Notices' },
});
