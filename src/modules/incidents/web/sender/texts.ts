import { texts } from '../../../../shared/text.ts';

/** Words of how authorities reach those who are controllers. */
export const senderText = texts({
  lead: {
    sv: 'Adress och telefon som står i alla rapporter till myndigheter. Skriv dem en gång här.',
    en: 'The address and telephone that stand in every report to authorities. Write them once here.',
  },
  none: { sv: 'Ingen personuppgiftsansvarig', en: 'No controller' },
  noneText: {
    sv: 'Ange i organisationen vilka nämnder och bolag som är personuppgiftsansvariga. Då kommer de hit.',
    en: 'Say in the organisation which committees and companies are controllers. They then come here.',
  },
  registrationNumber: { sv: 'Organisationsnummer', en: 'Registration number' },
  postalAddress: { sv: 'Postadress', en: 'Postal address' },
  phone: { sv: 'Telefon', en: 'Telephone' },
  replyTo: { sv: 'E-post för svar', en: 'E-mail for replies' },
  replyHint: { sv: 'Gärna registratorns funktionsadress.', en: 'Preferably the registrar’s functional address.' },
  save: { sv: 'Spara', en: 'Save' },
  saved: { sv: 'Uppgifterna står nu i rapporterna.', en: 'The details now stand in the reports.' },
});
