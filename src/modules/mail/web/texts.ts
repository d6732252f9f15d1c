import { texts } from '../../../shared/text.ts';

export const pageTitles = texts({
  outbox: { sv: 'Utkorg för mejl', en: 'Outbox of mail' },
  mail: { sv: 'Ett mejl', en: 'A mail' },
  outboxShort: { sv: 'Mejl', en: 'Mail' },
});

export const text = texts({
  lead: {
    sv: 'Mejl som Värna har skickat eller vill skicka. De säger bara att något väntar, aldrig vad.',
    en: 'Mail that Värna has sent or wants to send. It only says that something waits, never what.',
  },
  noServer: {
    sv: 'Ingen e-postserver är inställd (VARNA_SMTP_URL). Mejlen stannar här, så att du ser vad som skulle ha skickats.',
    en: 'No mail server is set (VARNA_SMTP_URL). Mail stays here, so that you see what would have been sent.',
  },
  trial: { sv: 'Skicka provmejl till mig', en: 'Send me a trial mail' },
  trialSent: { sv: 'Provmejlet ligger i utkorgen', en: 'The trial mail is in the outbox' },
  marked: { sv: 'Adresser som inte fungerar', en: 'Addresses that do not work' },
  markedLead: {
    sv: 'Mejl till dem har kommit tillbaka två gånger. Inget mer skickas förrän adressen är rättad på personens sida.',
    en: 'Mail to them has come back twice. Nothing more is sent until the address is corrected on the person’s page.',
  },
  again: { sv: 'Skicka igen', en: 'Send again' },
  sentAgain: { sv: 'Mejlet väntar på att skickas', en: 'The mail waits to be sent' },
  counted: { sv: 'mejl', en: '{count|mail|mails}' },
  none: { sv: 'Inga mejl ännu', en: 'No mail yet' },
  noneText: {
    sv: 'Här syns varje mejl, om det kom fram och annars varför inte.',
    en: 'Each mail is shown here, whether it arrived and otherwise why not.',
  },
  answer: { sv: 'Svar från e-postservern', en: 'Answer of the mail server' },
});

export const label = texts({
  to: { sv: 'Till', en: 'To' },
  subject: { sv: 'Ämne', en: 'Subject' },
  state: { sv: 'Läge', en: 'State' },
  why: { sv: 'Skäl', en: 'Reason' },
  created: { sv: 'Skapat', en: 'Created' },
  sent: { sv: 'Skickat', en: 'Sent' },
  attempts: { sv: 'Försök', en: 'Attempts' },
  bounces: { sv: 'Studsar', en: 'Bounces' },
  last: { sv: 'Senast', en: 'Last' },
  status: { sv: 'Kod', en: 'Code' },
});

export const stateNames = texts({
  waiting: { sv: 'Väntar', en: 'Waiting' },
  sent: { sv: 'Skickat', en: 'Sent' },
  held: { sv: 'Kvar här', en: 'Kept here' },
  failed: { sv: 'Kom inte fram', en: 'Not delivered' },
  skipped: { sv: 'Skickas inte', en: 'Not sent' },
});
