import { texts, valueTexts } from '../../../shared/text.ts';

const done = texts({
  'reviews-listed': { sv: 'Såg listan över granskningar', en: 'Saw the list of reviews' },
  opened: { sv: 'Öppnade granskningen', en: 'Opened the review' },
  'patients-revealed': { sv: 'Visade patienten bakom en åtkomst', en: 'Showed the patient behind an access' },
  decided: { sv: 'Bedömde en åtkomst', en: 'Judged an access' },
  'decided-many': { sv: 'Bedömde flera åtkomster på en gång', en: 'Judged several accesses at once' },
  'taken-back': { sv: 'Tog tillbaka en bedömning', en: 'Took a judgement back' },
  asked: { sv: 'Frågade medarbetaren om en åtkomst', en: 'Asked the employee about an access' },
  'question-withdrawn': { sv: 'Tog tillbaka en fråga', en: 'Took a question back' },
  'review-printed': { sv: 'Skrev ut protokollet över granskningen', en: 'Printed the record of the review' },
  'review-signed': { sv: 'Signerade månadens granskning', en: 'Signed the month’s review' },
  'questions-listed': {
    sv: 'Såg listan över sina frågor om åtkomster',
    en: 'Saw the list of one’s questions about accesses',
  },
  'question-opened': { sv: 'Öppnade en fråga om en åtkomst', en: 'Opened a question about an access' },
  'asked-revealed': { sv: 'Visade patienten i en fråga', en: 'Showed the patient of a question' },
  answered: { sv: 'Svarade på en fråga om en åtkomst', en: 'Answered a question about an access' },
  'reviews-exported': { sv: 'Exporterade listan över granskningar', en: 'Exported the list of reviews' },
});

const refused = texts({
  signed: {
    sv: 'Granskningen är signerad och ändras inte mer. Hittar du något nytt, be dataskyddsombudet om en riktad kontroll.',
    en: 'The review is signed and does not change any more. If you find something new, ask the data protection officer for a targeted check.',
  },
  undecided: {
    sv: '{count} {count|åtkomst är inte bedömd|åtkomster är inte bedömda}. Bedöm {count|den|dem} först.',
    en: '{count} {count|access is|accesses are} not judged. Judge {count|it|them} first.',
  },
  'comment-needed': {
    sv: 'Skriv varför. Den som läser bedömningen senare behöver veta det.',
    en: 'Say why. Whoever reads the judgement later needs to know.',
  },
  'case-opened': {
    sv: 'Bedömningen har lett till en utredning och tas inte tillbaka här. Utredningen avgör.',
    en: 'The judgement has led to an investigation and is not taken back here. The investigation settles it.',
  },
  'nobody-to-ask': {
    sv: 'Medarbetaren finns inte i Värna eller är inte i tjänst, och kan därför inte få frågan här.',
    en: 'The employee is not in Värna or not in service, and so cannot get the question here.',
  },
  'asked-already': {
    sv: 'Medarbetaren har redan fått en fråga om åtkomsten. Ta tillbaka den först om du vill ställa en annan.',
    en: 'The employee has been asked about the access already. Take that question back first if you want to ask another.',
  },
  'not-asked': {
    sv: 'Frågan väntar inte längre på svar. Läs in sidan igen.',
    en: 'The question no longer waits for an answer. Reload the page.',
  },
  'day-passed': { sv: 'Dagen har passerat. Välj en dag framåt.', en: 'That day has passed. Choose a day to come.' },
});

export const decisionNames = texts({
  justified: { sv: 'Befogad', en: 'Justified' },
  explained: { sv: 'Förklarad av medarbetaren', en: 'Explained by the employee' },
  unclear: { sv: 'Oklar', en: 'Unclear' },
  unjustified: { sv: 'Obefogad', en: 'Not justified' },
});

/** Why something is put before the reviewer, as it is headed there and in the figures. */
export const whyNames = texts({
  emergency: { sv: 'Nödöppning', en: 'Emergency access' },
  case: { sv: 'Skiljer sig från det vanliga', en: 'Differs from the usual' },
  unexplained: { sv: 'Slumpvis vald, utan känd förklaring', en: 'Drawn at random, no known explanation' },
  explained: { sv: 'Slumpvis vald, med känd förklaring', en: 'Drawn at random, explanation known' },
  yearly: { sv: 'Slumpvis vald, årlig kontroll', en: 'Drawn at random, yearly check' },
  targeted: { sv: 'Riktad kontroll', en: 'Targeted check' },
  surf: { sv: 'Webbtrafik', en: 'Web traffic' },
});

const fields = texts({
  'field.month': { sv: 'Månad', en: 'Month' },
  'field.queue': { sv: 'Vems granskning', en: 'Whose review' },
  'field.reviewer_id': { sv: 'Granskare', en: 'Reviewer' },
  'field.due_on': { sv: 'Klar senast', en: 'Due' },
  'field.status': { sv: 'Status', en: 'Status' },
  'field.items': { sv: 'Åtkomster att bedöma', en: 'Accesses to judge' },
  'field.undecided': { sv: 'Inte bedömda', en: 'Not judged' },
  'field.signed_at': { sv: 'Signerad', en: 'Signed' },
  'field.signed_by': { sv: 'Signerad av', en: 'Signed by' },
  'field.comment': { sv: 'Kommentar', en: 'Comment' },
  'field.decision': { sv: 'Bedömning', en: 'Judgement' },
  'field.decided_at': { sv: 'Bedömd', en: 'Judged' },
  'field.decided_by': { sv: 'Bedömd av', en: 'Judged by' },
  'field.question': { sv: 'Fråga', en: 'Question' },
  'field.answer': { sv: 'Svar', en: 'Answer' },
  'field.answered_at': { sv: 'Besvarad', en: 'Answered' },
  'field.asked_id': { sv: 'Till', en: 'To' },
  'field.asked_by': { sv: 'Från', en: 'From' },
});

export const reviewTexts = {
  ...done,
  ...refused,
  ...fields,
  ...valueTexts('decision', decisionNames),
  ...valueTexts('status', {
    open: { sv: 'Öppen', en: 'Open' },
    signed: { sv: 'Signerad', en: 'Signed' },
    asked: { sv: 'Väntar på svar', en: 'Waits for an answer' },
    answered: { sv: 'Besvarad', en: 'Answered' },
    withdrawn: { sv: 'Tillbakatagen', en: 'Taken back' },
  }),
  ...valueTexts('queue', {
    unit: { sv: 'Enhetens', en: 'The unit’s' },
    protected: { sv: 'Skyddade personuppgifter', en: 'Protected identities' },
  }),
};
