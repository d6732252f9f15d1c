import { texts } from '../../../../shared/text.ts';
import type { Learning } from '../../contract/case.ts';

export const closeText = texts({
  title: { sv: 'Avsluta ärendet', en: 'Close the case' },
  lead: {
    sv: 'Ett ärende avslutas med det som gör att det inte händer igen: orsaken, en åtgärd som någon ansvarar för, och lärdomen.',
    en: 'A case is closed with what keeps it from happening again: the cause, a measure that somebody owns, and the lesson.',
  },
  causePart: { sv: 'Vad som hände, till slut', en: 'What happened, in the end' },
  cause: { sv: 'Orsak', en: 'Cause' },
  causeHint: {
    sv: 'Varför kunde det hända? Inte vems fel det var.',
    en: 'Why could it happen? Not whose fault it was.',
  },
  consequences: { sv: 'Konsekvens', en: 'Consequence' },
  consequencesHint: { sv: 'För patienter, medarbetare och verksamheten.', en: 'For patients, employees and the work.' },
  measuresPart: { sv: 'Åtgärder', en: 'Measures' },
  measuresLead: {
    sv: 'Var och en blir en åtgärd i Värna, länkad hit, och hamnar bland den ansvarigas uppgifter.',
    en: 'Each becomes an action in Värna, linked here, and reaches the owner’s tasks.',
  },
  exerciseMeasures: {
    sv: 'Det här är en övning: ingen åtgärd läggs upp.',
    en: 'This is an exercise: no action is made.',
  },
  measures: { sv: 'Minst en åtgärd', en: 'At least one measure' },
  measure: { sv: 'Vad ska göras', en: 'What is to be done' },
  owner: { sv: 'Ansvarig', en: 'Owner' },
  due: { sv: 'Klar senast', en: 'Due' },
  addMeasure: { sv: 'Lägg till en åtgärd', en: 'Add a measure' },
  questionsPart: { sv: 'Behöver något annat ändras?', en: 'Must anything else change?' },
  questionsLead: { sv: 'Svara ja eller nej, och varför.', en: 'Answer yes or no, and why.' },
  reason: { sv: 'Varför', en: 'Why' },
  lessonPart: { sv: 'Lärdom', en: 'Lesson' },
  lesson: { sv: 'Det vi lärde oss', en: 'What we learned' },
  lessonHint: {
    sv: 'Stannar i ärendet och visas när ett liknande ärende kommer.',
    en: 'Stays in the case and is shown when a similar one comes.',
  },
  tell: { sv: 'Berätta lärdomen för alla medarbetare', en: 'Tell the lesson to all employees' },
  tellHint: {
    sv: 'Skriv om den utan personer, enheter eller annat som pekar ut någon.',
    en: 'Rewrite it without people, units or anything else that points somebody out.',
  },
  publishedTitle: { sv: 'Rubrik', en: 'Title' },
  publishedLesson: { sv: 'Lärdomen, så som alla får läsa den', en: 'The lesson, as all may read it' },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  verb: { sv: 'Avsluta ärendet', en: 'Close the case' },
  done: { sv: 'Ärendet är avslutat', en: 'The case is closed' },
  clocks: {
    sv: '{count} {count|rapport är inte lämnad|rapporter är inte lämnade} än. Lämna {count|den|dem}, eller besluta att plikten upphör, innan ärendet avslutas.',
    en: '{count} {count|report has|reports have} not been filed. File {count|it|them}, or decide that the duty ends, before the case is closed.',
  },
  toClocks: { sv: 'Till anmälningarna', en: 'To the reports' },
  undecided: {
    sv: 'Beslut om anmälan saknas enligt: {regimes}.',
    en: 'No decision on reporting yet under: {regimes}.',
  },
  toTriage: { sv: 'Bedöm anmälan', en: 'Judge reporting' },
  notNow: { sv: 'Ärendet kan inte avslutas nu', en: 'The case cannot be closed now' },
  notNowText: {
    sv: 'Bara ett bedömt ärende som inte redan är avslutat går att avsluta, av den som hanterar enhetens ärenden.',
    en: 'Only an assessed case that is not closed already can be closed, by whoever handles the unit’s cases.',
  },
  toCase: { sv: 'Till ärendet', en: 'To the case' },
});

export const questionText = texts({
  risk: { sv: 'Ska en riskbedömning göras om?', en: 'Is a risk to be assessed anew?' },
  dpia: {
    sv: 'Ska en konsekvensbedömning enligt GDPR göras eller göras om?',
    en: 'Is a DPIA to be made or made anew?',
  },
  supplier: { sv: 'Ska något tas upp med en leverantör?', en: 'Is something to be raised with a supplier?' },
  training: { sv: 'Behövs utbildning?', en: 'Is training needed?' },
  instruction: { sv: 'Ska en instruktion ändras?', en: 'Is an instruction to be changed?' },
}) satisfies Record<keyof Learning, unknown>;

export const learningPart = texts({
  title: { sv: 'Det ärendet lärde oss', en: 'What the case taught us' },
});
