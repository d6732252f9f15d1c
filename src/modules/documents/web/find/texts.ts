import { texts } from '../../../../shared/text.ts';

/** Finding and reading what applies. */
export const findText = texts({
  title: { sv: 'Hitta en instruktion', en: 'Find an instruction' },
  lead: {
    sv: 'Sök på det du undrar över, eller gå till ett område.',
    en: 'Search for what you wonder about, or go to an area.',
  },
  search: { sv: 'Sök i styrdokumenten', en: 'Search the governing documents' },
  areas: { sv: 'Områden', en: 'Areas' },
  inForce: { sv: '{count} dokument', en: '{count} documents' },
  hits: { sv: '{count} träffar', en: '{count} hits' },
  oneHit: { sv: '1 träff', en: '1 hit' },
  noHits: { sv: 'Inga träffar på ”{q}”', en: 'No hits for “{q}”' },
  noHitsText: {
    sv: 'Pröva ett annat ord, eller början av ordet. Finns det inget om saken, fråga din chef.',
    en: 'Try another word, or the beginning of the word. If there is nothing on the matter, ask your manager.',
  },
  back: { sv: 'Alla områden', en: 'All areas' },
  noneInArea: { sv: 'Inga dokument gäller här än', en: 'No documents apply here yet' },
  noneInAreaText: {
    sv: 'Eller så gäller de som finns en annan del av regionen.',
    en: 'Or those there are apply to another part of the region.',
  },
  more: { sv: 'Visa fler', en: 'Show more' },
  register: { sv: 'Hela registret', en: 'The whole register' },
  section: { sv: 'I avsnitt', en: 'In section' },
});

/** What waits for a person, on the start page and on top of a document. */
export const mineText = texts({
  title: { sv: 'Styrdokument som väntar på dig', en: 'Governing documents that wait for you' },
  read: { sv: 'Läs och bekräfta', en: 'Read and confirm' },
  examine: { sv: 'Granska', en: 'Review' },
  approve: { sv: 'Godkänn', en: 'Approve' },
  respond: { sv: 'Svara på remissen', en: 'Answer the consultation' },
  answer: { sv: 'Svara på en fråga', en: 'Answer a question' },
  due: { sv: 'senast {day}', en: 'by {day}' },
  toExamine: { sv: 'Du ombeds granska utkastet.', en: 'You are asked to review the draft.' },
  toApprove: { sv: 'Du ombeds godkänna utkastet.', en: 'You are asked to approve the draft.' },
  by: { sv: 'Senast {day}.', en: 'By {day}.' },
  toRespond: { sv: 'Utkastet är på remiss.', en: 'The draft is out for consultation.' },
  toRespondUnit: { sv: 'Utkastet är på remiss hos {unit}.', en: 'The draft is out for consultation with {unit}.' },
  responded: { sv: 'Du har svarat, men kan ändra dig.', en: 'You have answered, but can change it.' },
  changeAnswer: { sv: 'Ändra svaret', en: 'Change the answer' },
  questions: { sv: '{count} läsare väntar på svar från dig.', en: '{count} readers wait for an answer from you.' },
  toQuestions: { sv: 'Svara', en: 'Answer' },
  toRead: { sv: 'Du ombeds läsa det här senast {day}.', en: 'You are asked to read this by {day}.' },
  replied: { sv: 'Du har fått svar på din fråga.', en: 'Your question has been answered.' },
  toAnswer: { sv: 'Till svaret', en: 'To the answer' },
  toConfirm: { sv: 'Svara längst ner', en: 'Answer at the end' },
});
