import { texts } from '../../shared/text.ts';

/** Refusals and audit actions of sign-in. Nothing here tells whether an account exists. */
export const accountTexts = texts({
  wrong: {
    sv: 'Det gick inte att logga in med de uppgifterna. Kontrollera HSA-id, lösenord och kod och försök igen.',
    en: 'Those details did not work. Check the HSA-id, password and code, and try again.',
  },
  'wrong-passkey': {
    sv: 'Passkeyn gick inte att logga in med här. Försök igen eller välj ett annat sätt.',
    en: 'That passkey could not be used to sign in here. Try again or choose another way.',
  },
  wait: {
    sv: 'För många misslyckade försök. Vänta {seconds} {seconds|sekund|sekunder} och försök igen.',
    en: 'Too many failed attempts. Wait {seconds} {seconds|second|seconds} and try again.',
  },
  cancelled: {
    sv: 'Inloggningen avbröts. Du är inte inloggad.',
    en: 'The sign-in was cancelled. You are not signed in.',
  },
  'provider-refused': {
    sv: 'Inloggningen gick inte att slutföra. Börja om; händer det igen, kontakta den som sköter Värna hos er.',
    en: 'The sign-in could not be completed. Begin again; if it happens again, contact whoever runs Värna where you work.',
  },
  'provider-unreachable': {
    sv: 'Regionens inloggning svarar inte just nu. Försök igen om en stund.',
    en: "The region's sign-in does not answer right now. Try again in a moment.",
  },
  'not-known': {
    sv: 'Du är inloggad hos regionen men har inget konto i Värna. Be din chef eller systemadministratören att lägga upp dig.',
    en: 'You are signed in with the region but have no account in Värna. Ask your manager or the system administrator to add you.',
  },
  'level-not-reached': {
    sv: 'Inloggningen nådde tillitsnivå {got}, men nivå {level} krävs. Logga in igen med e-tjänstekort eller motsvarande.',
    en: 'The sign-in reached assurance level {got}, but level {level} is required. Sign in again with your e-ID card or equivalent.',
  },
  'no-provider': {
    sv: 'Den här installationen har ingen anslutning till regionens inloggning.',
    en: "This installation is not connected to the region's sign-in.",
  },
  'sign-in-again': {
    sv: 'Det här kräver att du nyss har loggat in. Logga in igen och fortsätt.',
    en: 'This requires that you signed in just now. Sign in again and continue.',
  },
  'needs-person': {
    sv: 'Det här gör man själv, inloggad i webben. Det går inte med en API-nyckel.',
    en: 'This is done in person, signed in on the web. An API token cannot do it.',
  },
  'link-used': {
    sv: 'Länken är använd eller för gammal. Be den som gav dig länken om en ny.',
    en: 'The link has been used or is too old. Ask whoever gave it to you for a new one.',
  },
  'already-set-up': {
    sv: 'Värna är redan igång här. Logga in i stället.',
    en: 'Värna is already set up here. Sign in instead.',
  },
  'attempt-over': {
    sv: 'Det dröjde för länge. Börja om med en ny kod.',
    en: 'That took too long. Begin again with a new code.',
  },
  'code-wrong': {
    sv: 'Koden stämmer inte. Kontrollera klockan i telefonen och skriv den kod som visas nu.',
    en: 'The code is not right. Check the clock of your phone and write the code shown now.',
  },
  'passkey-refused': {
    sv: 'Passkeyn gick inte att spara. Den måste kunna låsas upp med PIN-kod, finger eller ansikte.',
    en: 'The passkey could not be saved. It must unlock with a PIN, finger or face.',
  },
  'passkey-taken': { sv: 'Passkeyn finns redan.', en: 'The passkey is already there.' },
  'no-password': {
    sv: 'Du har inget lösenord att byta. Lägg till ett först.',
    en: 'You have no password to change. Add one first.',
  },
  'last-way': {
    sv: 'Det är ditt enda sätt att logga in. Lägg till ett annat först.',
    en: 'This is your only way to sign in. Add another one first.',
  },
  'password-short': {
    sv: 'Skriv minst 12 tecken. Flera ord efter varandra är lätta att minnas och svåra att gissa.',
    en: 'Write at least 12 characters. Several words in a row are easy to remember and hard to guess.',
  },
  'password-personal': {
    sv: 'Lösenordet innehåller ditt namn, ditt HSA-id eller din e-postadress. Välj något som inte går att koppla till dig.',
    en: 'The password contains your name, HSA-id or e-mail address. Choose something that cannot be tied to you.',
  },
  'password-common': {
    sv: 'Lösenordet är lätt att gissa. Välj något som ingen annan skulle välja.',
    en: 'The password is easy to guess. Choose something nobody else would choose.',
  },
  'no-such-person': {
    sv: 'Ingen i tjänst har HSA-id {hsaId}.',
    en: 'Nobody in service has the HSA-id {hsaId}.',
  },
  'organisation-number': {
    sv: 'Ange organisationsnumret så här: 232100-0016.',
    en: 'Write the organisation number like this: 232100-0016.',
  },

  'signed-in': { sv: 'Loggade in', en: 'Signed in' },
  'signed-out': { sv: 'Loggade ut', en: 'Signed out' },
  'session-ended': { sv: 'Avslutade en egen inloggning', en: 'Ended an own session' },
  'other-sessions-ended': { sv: 'Avslutade sina andra inloggningar', en: 'Ended their other sessions' },
  'passkey-added': { sv: 'Lade till en passkey', en: 'Added a passkey' },
  'passkey-removed': { sv: 'Tog bort en passkey', en: 'Removed a passkey' },
  'password-set': { sv: 'Valde lösenord och kodapp', en: 'Chose password and code app' },
  'password-changed': { sv: 'Bytte lösenord', en: 'Changed password' },
  'password-removed': { sv: 'Tog bort lösenordet', en: 'Removed the password' },
  'token-created': { sv: 'Skapade en API-nyckel', en: 'Created an API token' },
  'token-ended': { sv: 'Avslutade en API-nyckel', en: 'Ended an API token' },
  'link-opened': { sv: 'Öppnade en engångslänk', en: 'Opened a one-time link' },
  'link-made': { sv: 'Skapade en engångslänk åt en person', en: 'Made a one-time link for a person' },
  enrolled: {
    sv: 'Valde sätt att logga in genom en engångslänk',
    en: 'Chose a way to sign in through a one-time link',
  },
  'set-up': {
    sv: 'Satte upp regionen och den första administratören',
    en: 'Set up the region and the first administrator',
  },
  opened: { sv: 'Tittade på en persons inloggningar', en: 'Looked at a person’s sign-ins' },
  'people-exported': { sv: 'Exporterade listan över inloggningar', en: 'Exported the list of sign-ins' },
  'person-session-ended': { sv: 'Avslutade en persons inloggning', en: 'Ended a person’s session' },
  'credentials-removed': {
    sv: 'Tog bort en persons alla sätt att logga in',
    en: 'Removed all of a person’s ways to sign in',
  },
});
