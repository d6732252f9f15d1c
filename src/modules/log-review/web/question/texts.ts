import { texts } from '../../../../shared/text.ts';

/** The employee's own page: what is asked, why, and the answer. */
export const questionText = texts({
  title: { sv: '{name} undrar om en journal du har läst', en: '{name} asks about a record you have read' },
  reviewer: { sv: 'Den som granskar', en: 'The reviewer' },
  lead: {
    sv: 'Varje månad granskas ett urval av alla åtkomster. Oftast finns en enkel förklaring, och det räcker med ett par meningar.',
    en: 'Each month a selection of all accesses is reviewed. There is usually a simple explanation, and a few sentences will do.',
  },
  due: { sv: 'Svara senast', en: 'Answer by' },
  late: { sv: 'Dagen har gått. Svara gärna ändå.', en: 'The day has passed. Please answer all the same.' },
  asked: { sv: 'Frågan', en: 'The question' },
  about: { sv: 'Det gäller', en: 'What it is about' },
  unit: { sv: 'Enhet', en: 'Unit' },
  when: { sv: 'När', en: 'When' },
  whomHint: {
    sv: 'Behöver du se vem det är för att minnas kan du visa det.',
    en: 'If you need to see who it is in order to remember, you may.',
  },
  why: { sv: 'Varför får jag frågan?', en: 'Why am I asked?' },
  whyLaw: {
    sv: 'Vårdgivaren måste regelbundet kontrollera vem som har läst patientuppgifter (4 kap. 3\u00a0§ patientdatalagen).',
    en: 'The care provider must regularly check who has read patient data (Patient Data Act, chapter 4, section 3).',
  },
  whyFair: {
    sv: 'Att du får en fråga betyder inte att någon tror att du har gjort fel. Loggen vet inte allt om ditt arbete: du kan ha hjälpt en kollega, svarat i telefon eller följt upp en patient.',
    en: 'Being asked does not mean that anyone thinks you did wrong. The log does not know all of your work: you may have helped a colleague, answered the phone or followed up a patient.',
  },
  whyRights: {
    sv: 'Ditt svar läses av den som granskar. Minns du inte, skriv det. Vill du ha stöd, prata med din chef eller ditt fackliga ombud.',
    en: 'Your answer is read by the reviewer. If you do not remember, write that. If you want support, speak to your manager or your union.',
  },
  tell: { sv: 'Berätta', en: 'Tell us' },
  answer: { sv: 'Ditt svar', en: 'Your answer' },
  answerHint: {
    sv: 'I vilket sammanhang läste du journalen? Skriv inte patientens namn.',
    en: 'In what context did you read the record? Do not write the patient’s name.',
  },
  send: { sv: 'Skicka svaret', en: 'Send the answer' },
  change: { sv: 'Ändra svaret', en: 'Change the answer' },
  sendChange: { sv: 'Spara ändringen', en: 'Save the change' },
  changed: { sv: 'Ändringen är sparad', en: 'The change is saved' },
  thanks: { sv: 'Tack för svaret', en: 'Thank you for your answer' },
  thanksText: {
    sv: '{name} har fått det. Du behöver inte göra mer, men kan ändra svaret tills månaden är signerad.',
    en: '{name} has received it. There is nothing more to do, but you may change the answer until the month is signed.',
  },
  withdrawn: { sv: 'Frågan är återtagen', en: 'The question is withdrawn' },
  withdrawnText: { sv: 'Du behöver inte svara.', en: 'You need not answer.' },
  home: { sv: 'Till startsidan', en: 'To the start page' },
});

export const listText = texts({
  lead: {
    sv: 'Det du blir ombedd att berätta om när din enhets loggar granskas, och det du har svarat.',
    en: 'What you are asked to tell when your unit’s logs are reviewed, and what you have answered.',
  },
  counted: { sv: '{count|fråga|frågor}', en: '{count|question|questions}' },
  title: { sv: 'Fråga', en: 'Question' },
  about: { sv: 'Fråga om en åtkomst {day}', en: 'Question about an access {day}' },
  state: { sv: 'Status', en: 'Status' },
  from: { sv: 'Från', en: 'From' },
  due: { sv: 'Svara senast', en: 'Answer by' },
  number: { sv: 'Nummer', en: 'Number' },
  asked: { sv: 'Väntar på dig', en: 'Waits for you' },
  answered: { sv: 'Besvarad', en: 'Answered' },
  withdrawn: { sv: 'Återtagen', en: 'Withdrawn' },
  none: { sv: 'Ingen har frågat dig något', en: 'Nobody has asked you anything' },
  noneText: {
    sv: 'Får du en fråga om en journal du har läst kommer den hit och till Att göra.',
    en: 'If you are asked about a record you have read it comes here and to To do.',
  },
});
