import { type Text, texts } from '../../../../shared/text.ts';
import type { State } from '../../contract/words.ts';

export const text = texts({
  title: { sv: 'Mina rapporter', en: 'My reports' },
  lead: {
    sv: 'Det du har rapporterat och hur det går. Bara du och de som handlägger ärendet ser det.',
    en: 'What you have reported and how it goes. Only you and those who handle the case see it.',
  },
  counted: { sv: '{count|rapport|rapporter}', en: '{count|report|reports}' },
  report: { sv: 'Rapportera', en: 'Report' },
  none: { sv: 'Du har inte rapporterat något', en: 'You have not reported anything' },
  noneText: {
    sv: 'Rapportera när något känns fel – det räcker. Här följer du sedan hur det går.',
    en: 'Report when something feels wrong – that is enough. You follow here how it goes.',
  },
  what: { sv: 'Vad som hände', en: 'What happened' },
  messages: { sv: 'Meddelanden', en: 'Messages' },
  newMessages: {
    sv: '{count} {count|nytt meddelande|nya meddelanden}',
    en: '{count} {count|new message|new messages}',
  },
  answerWaits: {
    sv: 'Handläggarna har skrivit till dig och väntar på svar.',
    en: 'The handlers have written to you and await your answer.',
  },
  progress: { sv: 'Så går det', en: 'How it goes' },
  stepDone: { sv: 'klart', en: 'done' },
  thread: { sv: 'Meddelanden', en: 'Messages' },
  threadLead: {
    sv: 'Mellan dig och dem som handlägger ärendet.',
    en: 'Between you and those who handle the case.',
  },
  noMessages: { sv: 'Ingen har skrivit än.', en: 'Nobody has written yet.' },
  write: { sv: 'Skriv till handläggarna', en: 'Write to the handlers' },
  writeHint: {
    sv: 'Något du kom på, eller svar på en fråga. Skriv inte namn eller personnummer på patienter.',
    en: 'Something you thought of, or the answer to a question. Do not write names or personal numbers of patients.',
  },
  sendMessage: { sv: 'Skicka meddelandet', en: 'Send the message' },
  messageSent: { sv: 'Meddelandet är skickat', en: 'The message is sent' },
  you: { sv: 'Du', en: 'You' },
  handler: { sv: 'Handläggare', en: 'Handler' },
  yourReport: { sv: 'Det du rapporterade', en: 'What you reported' },
  where: { sv: 'Plats', en: 'Place' },
  persons: { sv: 'Antal personer', en: 'Number of persons' },
  atLeast: { sv: 'minst {min}', en: 'at least {min}' },
  contact: { sv: 'Kontakt', en: 'Contact' },
  externalCase: { sv: 'I avvikelsesystemet', en: 'In the deviation system' },
  openReports: { sv: 'Dina rapporter', en: 'Your reports' },
  allReports: { sv: 'Alla dina rapporter', en: 'All your reports' },
  waiting: {
    sv: 'En rapport du skrev utan kontakt är inte skickad än.',
    en: 'A report you wrote without a connection has not been sent yet.',
  },
  waitingSent: {
    sv: 'Rapporten du skrev utan kontakt är skickad',
    en: 'The report you wrote without a connection is sent',
  },
  begun: { sv: 'Du har börjat på en rapport som inte är skickad.', en: 'You have begun a report that is not sent.' },
  toUnsent: { sv: 'Till rapporten', en: 'To the report' },
});

/** How a case stands, as whoever reported it is told. */
export const stateTexts = texts({
  event: {
    sv: 'De som handlägger har fått din rapport och ska bedöma den.',
    en: 'Those who handle it have your report and will judge it.',
  },
  assessed: {
    sv: 'Händelsen är bedömd. Handläggarna avgör nu vad som ska göras.',
    en: 'The event has been judged. The handlers now settle what is to be done.',
  },
  incident: {
    sv: 'Det var en incident. Handläggarna arbetar med den.',
    en: 'It was an incident. The handlers are working on it.',
  },
  dismissed: {
    sv: 'Handläggarna bedömde att det inte var en incident. Det var ändå rätt att rapportera.',
    en: 'The handlers judged that it was no incident. It was right to report all the same.',
  },
  merged: {
    sv: 'Flera har rapporterat samma händelse, och den hanteras i ett gemensamt ärende.',
    en: 'Several have reported the same event, and it is handled in one case.',
  },
  closed: {
    sv: 'Arbetet är klart. Det som alla kan lära sig av finns under Lärdomar.',
    en: 'The work is done. What everyone can learn from stands under Lessons.',
  },
}) satisfies Record<State, Text>;

export const stepTexts = texts({
  received: { sv: 'Mottagen', en: 'Received' },
  assessed: { sv: 'Bedömd', en: 'Judged' },
  handled: { sv: 'Hanteras', en: 'Being handled' },
  done: { sv: 'Klar', en: 'Done' },
  noIncident: { sv: 'Ingen incident', en: 'No incident' },
});
