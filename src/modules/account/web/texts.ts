import { texts } from '../../../shared/text.ts';

/** Words of signing in. */
export const text = texts({
  tagline: { sv: 'Ledningssystem för informationssäkerhet', en: 'Management of information security' },
  signIn: { sv: 'Logga in', en: 'Sign in' },
  signInAgain: { sv: 'Logga in igen', en: 'Sign in again' },
  againLead: {
    sv: 'Det du ska göra kräver att du nyss har loggat in. Det du har skrivit finns kvar.',
    en: 'What you are about to do requires a recent sign-in. What you have written is kept.',
  },
  levelLead: {
    sv: 'Det du ska göra kräver inloggning på tillitsnivå {level}. Använd e-tjänstekort, eller en passkey som inte kan kopieras.',
    en: 'What you are about to do requires a sign-in at assurance level {level}. Use your e-ID card, or a passkey that cannot be copied.',
  },
  signedOut: { sv: 'Du är utloggad.', en: 'You are signed out.' },
  withProvider: { sv: 'Logga in med regionens inloggning', en: 'Sign in with your region' },
  withPasskey: { sv: 'Logga in med passkey', en: 'Sign in with a passkey' },
  passkeyHint: {
    sv: 'Lås upp med finger, ansikte, PIN eller säkerhetsnyckel.',
    en: 'Unlock with finger, face, PIN or security key.',
  },
  withPassword: { sv: 'Logga in med lösenord och kod', en: 'Sign in with password and code' },
  otherWays: { sv: 'Andra sätt att logga in', en: 'Other ways to sign in' },
  hsaId: { sv: 'HSA-id', en: 'HSA-id' },
  password: { sv: 'Lösenord', en: 'Password' },
  code: { sv: 'Kod', en: 'Code' },
  codeHint: { sv: 'Sex siffror från din kodapp.', en: 'Six digits from your code app.' },
  lost: {
    sv: 'Har du tappat telefonen eller glömt lösenordet? Be systemadministratören om en ny länk.',
    en: 'Lost your phone or forgotten the password? Ask the system administrator for a new link.',
  },
  elsewhere: {
    sv: 'Passkeys fungerar bara på {origin}. Öppna den adressen för att använda din.',
    en: 'Passkeys only work at {origin}. Open that address to use yours.',
  },
  stopped: {
    sv: 'Passkeyn användes inte. Försök igen när du är redo.',
    en: 'The passkey was not used. Try again when you are ready.',
  },
  unsupported: {
    sv: 'Den här webbläsaren kan inte använda passkeys här.',
    en: 'This browser cannot use passkeys here.',
  },
  tooLow: {
    sv: 'Inloggningen nådde inte tillitsnivå {level}. Logga in igen med e-tjänstekort eller motsvarande.',
    en: 'The sign-in did not reach assurance level {level}. Sign in again with your e-ID card or equivalent.',
  },
  unknownTrouble: {
    sv: 'Inloggningen gick inte att slutföra. Försök igen.',
    en: 'The sign-in could not be completed. Try again.',
  },

  demo: { sv: 'Demo', en: 'Demo' },
  demoTitle: { sv: 'Logga in som …', en: 'Sign in as …' },
  demoLead: {
    sv: 'Region Exempel finns inte. Alla personer och uppgifter är påhittade, så välj vem du vill och prova.',
    en: 'Region Exempel does not exist. All people and data are invented, so pick anyone and try.',
  },
  demoEveryday: { sv: 'Vården och vardagen', en: 'Care and everyday work' },
  demoSecurity: { sv: 'Säkerhet och dataskydd', en: 'Security and privacy' },
  demoSteering: { sv: 'Ledning och kontroll', en: 'Leadership and oversight' },
  demoSupport: { sv: 'Stöd och drift', en: 'Support and operations' },

  setupTitle: { sv: 'Kom igång med Värna', en: 'Get started with Värna' },
  setupLead: {
    sv: 'Först regionen och du som ska sköta Värna. Sedan väljer du hur du loggar in.',
    en: 'First the region and you who will run Värna. Then you choose how to sign in.',
  },
  theRegion: { sv: 'Regionen', en: 'The region' },
  regionName: { sv: 'Regionens namn', en: 'Name of the region' },
  organisationNumber: { sv: 'Organisationsnummer', en: 'Organisation number' },
  organisationNumberHint: { sv: 'Till exempel 232100-0016.', en: 'For example 232100-0016.' },
  firstAdministrator: { sv: 'Du', en: 'You' },
  administratorLead: {
    sv: 'Du blir systemadministratör och, tills någon annan utses, informationssäkerhetschef.',
    en: 'You become system administrator and, until someone else is named, chief information security officer.',
  },
  name: { sv: 'Namn', en: 'Name' },
  hsaIdHint: { sv: 'Till exempel SE2321000016-A1B2.', en: 'For example SE2321000016-A1B2.' },
  email: { sv: 'E-post', en: 'E-mail' },
  goOn: { sv: 'Fortsätt', en: 'Continue' },
  noKey: {
    sv: 'Öppna länken som du fick. Den börjar med den här sidans adress och slutar med en nyckel.',
    en: 'Open the link you were given. It begins with the address of this page and ends with a key.',
  },
  noKeyTitle: { sv: 'Här behövs en engångslänk', en: 'This page needs a one-time link' },

  enrolTitle: { sv: 'Välkommen {name}', en: 'Welcome {name}' },
  enrolLead: {
    sv: 'Välj hur du vill logga in. Du kan lägga till fler sätt senare.',
    en: 'Choose how you want to sign in. You can add more ways later.',
  },
  passkey: { sv: 'Passkey', en: 'Passkey' },
  passkeyWhy: {
    sv: 'Snabbast och säkrast: telefonen, datorn eller en säkerhetsnyckel låses upp med finger, ansikte eller PIN. Inget att minnas.',
    en: 'Fastest and safest: your phone, computer or security key unlocks with finger, face or PIN. Nothing to remember.',
  },
  passwordAndCode: { sv: 'Lösenord och kod', en: 'Password and code' },
  passwordWhy: {
    sv: 'Ett långt lösenord och en kod från en app i telefonen, varje gång.',
    en: 'A long password and a code from an app on your phone, every time.',
  },
  providerWhy: {
    sv: 'Du kan också logga in med regionens inloggning och hoppa över det här.',
    en: 'You can also sign in with your region and skip this.',
  },
  passkeyName: { sv: 'Namn på passkeyn', en: 'Name of the passkey' },
  passkeyNameHint: {
    sv: 'Så att du känner igen den, till exempel Jobbtelefonen.',
    en: 'So that you know it again, for example Work phone.',
  },
  makePasskey: { sv: 'Skapa passkey', en: 'Create passkey' },
  scan: { sv: 'Läs in koden i en kodapp', en: 'Scan the code in a code app' },
  scanLead: {
    sv: 'Till exempel Microsoft Authenticator, Google Authenticator eller 1Password. Går det inte att läsa in, skriv nyckeln för hand.',
    en: 'For example Microsoft Authenticator, Google Authenticator or 1Password. If you cannot scan, type the key by hand.',
  },
  qr: { sv: 'QR-kod för kodappen', en: 'QR code for the code app' },
  secret: { sv: 'Nyckel', en: 'Key' },
  choosePassword: { sv: 'Välj lösenord', en: 'Choose a password' },
  passwordHint: {
    sv: 'Minst 12 tecken. Flera ord efter varandra är lätta att minnas och svåra att gissa.',
    en: 'At least 12 characters. Several words in a row are easy to remember and hard to guess.',
  },
  codeNow: { sv: 'Koden som visas i appen nu', en: 'The code shown in the app now' },
  savePassword: { sv: 'Spara lösenord och kodapp', en: 'Save password and code app' },
  tooLong: { sv: 'Tog det mer än en kvart?', en: 'Took more than a quarter of an hour?' },
  startOver: { sv: 'Börja om', en: 'Start over' },
});
