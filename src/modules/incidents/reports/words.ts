import { texts } from '../../../shared/text.ts';

/** Words of the reports themselves, on paper and as text. */
export const words = texts({
  exercise: { sv: 'ÖVNING', en: 'EXERCISE' },
  exerciseLine: {
    sv: 'Detta är en övning. Inget av det har hänt, och det ska inte skickas.',
    en: 'This is an exercise. None of it has happened, and it is not to be sent.',
  },
  unknown: { sv: 'Inte känt än', en: 'Not known yet' },
  dueOn: { sv: 'Inte känt än; kompletteras senast {day}', en: 'Not known yet; to be added by {day}' },
  notApplicable: { sv: 'Gäller inte', en: 'Does not apply' },
  number: { sv: 'Nr', en: 'No.' },
  field: { sv: 'Fråga', en: 'Question' },
  answer: { sv: 'Svar', en: 'Answer' },
  secrecy: { sv: 'Sekretess', en: 'Secrecy' },
  to: { sv: 'Till', en: 'To' },
  how: { sv: 'Lämnas genom', en: 'Filed through' },
  phone: { sv: 'Telefon', en: 'Telephone' },
  case: { sv: 'Ärende', en: 'Case' },
  due: { sv: 'Senast', en: 'Due' },
  made: { sv: 'Framställd', en: 'Made' },
  date: { sv: 'Datum', en: 'Date' },
  reference: { sv: 'Vårt ärendenummer', en: 'Our reference' },
  tlp: { sv: 'Spridning', en: 'Handling' },
  probable: {
    sv: 'Vilka uppgifter mottagaren vill ha är sannolikt, inte bekräftat: {source}.',
    en: 'What the receiver wants is probable, not confirmed: {source}.',
  },
  byOrder: {
    sv: 'En stjärna betyder att frågans plats i blanketten är sannolik, inte bekräftad.',
    en: 'A star means that the place of the question in the form is probable, not confirmed.',
  },
  mind: { sv: 'Att tänka på', en: 'To mind' },
  marks: { sv: 'Sekretessmarkering', en: 'Secrecy mark' },
  marksExplained: {
    sv: 'Markeringen är en påminnelse. Sekretessen prövas på nytt varje gång någon begär ut uppgiften (OSL 6 kap. 3 §).',
    en: 'The mark is a reminder. Secrecy is tested anew each time somebody asks for what it marks (OSL ch. 6 s. 3).',
  },
  source: {
    sv: '{number}, version {version}. Källa för ordningen: {source}',
    en: '{number}, version {version}. Source of the order: {source}',
  },
});
