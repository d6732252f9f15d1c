import { texts } from '../shared/text.ts';

/** Words of the shell. */
export const text = texts({
  skip: { sv: 'Hoppa till innehållet', en: 'Skip to content' },
  start: { sv: 'Start', en: 'Home' },
  menu: { sv: 'Meny', en: 'Menu' },
  mainMenu: { sv: 'Huvudmeny', en: 'Main menu' },
  demoName: { sv: 'Om demon', en: 'About the demo' },
  demo: { sv: 'Demo: alla personer och uppgifter är påhittade', en: 'Demo: all people and data are invented' },
  signOut: { sv: 'Logga ut', en: 'Sign out' },
  missingTitle: { sv: 'Sidan finns inte', en: 'This page does not exist' },
  missingText: {
    sv: 'Adressen kan vara felskriven, eller så har sidan flyttat. Börja om från startsidan.',
    en: 'The address may be mistyped, or the page has moved. Begin again from the home page.',
  },
  toStart: { sv: 'Till startsidan', en: 'To the home page' },
  closedTitle: { sv: 'Du har inte tillgång till den här sidan', en: 'You do not have access to this page' },
  closedText: {
    sv: 'Din roll ger inte rätten ”{permission}”. Behöver du den i ditt arbete, fråga din chef eller din informationssäkerhetssamordnare.',
    en: 'Your role does not give the right “{permission}”. If you need it in your work, ask your manager or your information security coordinator.',
  },
  brokenTitle: { sv: 'Sidan kunde inte visas', en: 'The page could not be shown' },
  brokenText: {
    sv: 'Det du redan sparat finns kvar. Läs in sidan igen; händer det på nytt, berätta för support vad du gjorde.',
    en: 'What you have saved is still there. Reload the page; if it happens again, tell support what you did.',
  },
  reload: { sv: 'Läs in igen', en: 'Reload' },
  newVersionTitle: { sv: 'Värna har uppdaterats', en: 'Värna has been updated' },
  newVersionText: { sv: 'Läs in sidan igen för att fortsätta.', en: 'Reload the page to continue.' },
  hello: { sv: 'Hej {name}', en: 'Hello {name}' },
  quiet: { sv: 'Inget väntar på dig just nu', en: 'Nothing is waiting for you right now' },
  quietText: {
    sv: 'Här visas det som gäller ditt uppdrag när det finns något att göra.',
    en: 'What concerns your role is shown here when there is something to do.',
  },
  doors: { sv: 'För alla', en: 'For everyone' },
});
