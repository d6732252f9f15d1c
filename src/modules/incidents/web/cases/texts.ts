import { texts } from '../../../../shared/text.ts';

export const listText = texts({
  lead: {
    sv: 'Det som rapporterats på dina enheter, med nästa tid som lagen sätter. Ärendena är hemliga: bara den krets som handlägger ser dem.',
    en: 'What has been reported at your units, with the next limit the law sets. Cases are secret: only the circle that handles them sees them.',
  },
  counted: { sv: '{count|ärende|ärenden}', en: '{count|case|cases}' },
  title: { sv: 'Ärende', en: 'Case' },
  next: { sv: 'Nästa tidsgräns', en: 'Next limit' },
  nextUndated: { sv: 'Utan onödigt dröjsmål', en: 'Without undue delay' },
  noNext: { sv: 'Ingen rapport väntar', en: 'No report is waiting' },
  open: { sv: 'Pågående', en: 'Open' },
  mine: { sv: 'Mina', en: 'Mine' },
  exercise: { sv: 'Övning', en: 'Exercise' },
  onlyExercises: { sv: 'Bara övningar', en: 'Exercises only' },
  noExercises: { sv: 'Utan övningar', en: 'Without exercises' },
  from: { sv: 'Från och med', en: 'From' },
  to: { sv: 'Till och med', en: 'To' },
  fromPhrase: { sv: 'rapporterade från {value}', en: 'reported from {value}' },
  toPhrase: { sv: 'rapporterade till {value}', en: 'reported to {value}' },
  major: { sv: 'Större incident', en: 'Major incident' },
  personalData: { sv: 'Personuppgifter', en: 'Personal data' },
  none: { sv: 'Inga ärenden på dina enheter', en: 'No cases at your units' },
  noneText: {
    sv: 'När någon rapporterar en händelse hamnar den här för bedömning. Rapportera själv när något känns fel – det räcker.',
    en: 'When somebody reports an event it comes here to be assessed. Report yourself when something feels wrong – that is enough.',
  },
  report: { sv: 'Rapportera en händelse', en: 'Report an event' },
  beginExercise: { sv: 'Starta en övning', en: 'Begin an exercise' },
  ownTitle: { sv: 'Ärenden du handlägger', en: 'Cases you handle' },
});
