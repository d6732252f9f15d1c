import { texts } from '../../../../shared/text.ts';

export const text = texts({
  title: { sv: 'Rapportera en händelse', en: 'Report an event' },
  lead: {
    sv: 'Har du sett något som inte ska hända med regionens information? Berätta här. Du behöver inte logga in.',
    en: 'Have you seen something that should not happen with the region’s information? Tell us here. You need not sign in.',
  },
  notKept: {
    sv: 'Inget av det du skriver sparas i den här datorn eller telefonen.',
    en: 'Nothing you write is kept in this computer or telephone.',
  },
  closed: { sv: 'Rapportera efter inloggning', en: 'Report after signing in' },
  closedText: {
    sv: 'Regionen tar inte emot rapporter utan inloggning. Logga in, eller ring din chef eller servicedesk.',
    en: 'The region does not take reports without sign-in. Sign in, or call your manager or the service desk.',
  },
  signIn: { sv: 'Logga in och rapportera', en: 'Sign in and report' },
  follow: { sv: 'Följ en rapport du skickat', en: 'Follow a report you sent' },
  cannotSignIn: {
    sv: 'Kan du inte logga in, eller arbetar du inte här?',
    en: 'Can you not sign in, or do you not work here?',
  },
  withoutSigningIn: { sv: 'Rapportera en händelse utan att logga in', en: 'Report an event without signing in' },
  statusTitle: { sv: 'Hur går det med rapporten?', en: 'How is the report doing?' },
  statusLead: {
    sv: 'Skriv numret och koden från kvittensen.',
    en: 'Write the number and the code from the receipt.',
  },
  number: { sv: 'Ärendenummer', en: 'Case number' },
  code: { sv: 'Kod', en: 'Code' },
  show: { sv: 'Visa', en: 'Show' },
  report: { sv: 'Rapportera något', en: 'Report something' },
});
