import { officerMail, officerOf, senderSection } from './sender.ts';
import { facts, type TemplateSpec } from './template.ts';
import { lines } from './value.ts';

/** From a processor to the controller whose data it is, with what the controller needs for its own notification. Source: GDPR art. 33(2)–(3). */
export const toController: TemplateSpec = {
  title: {
    sv: 'Underrättelse till personuppgiftsansvarig',
    en: 'Notice to the controller',
  },
  takes: [
    ...(['controllerName', 'what', 'began', 'noticed', 'ended', 'ongoing', 'howFound', 'persons', 'records'] as const),
    ...(['groups', 'dataKinds', 'consequences', 'measuresTaken', 'measuresPlanned'] as const),
  ],
  paragraph: { sv: 'GDPR art. 33.2', en: 'GDPR art. 33(2)' },
  source: 'Dataskyddsförordningen (EU) 2016/679 art. 33.2–33.3',
  certainty: 'verified',
  secrecy: ['incidentFile'],
  warnings: [
    {
      sv: 'Skicka på ett säkert sätt, till kontaktvägen i personuppgiftsbiträdesavtalet.',
      en: 'Send it securely, to the contact named in the processor agreement.',
    },
  ],
  sections: [
    {
      key: 'to',
      title: { sv: 'Till', en: 'To' },
      fields: [{ fact: 'controllerName', label: { sv: 'Personuppgiftsansvarig', en: 'Controller' }, secrecy: [] }],
    },
    { ...senderSection, title: { sv: 'Från', en: 'From' } },
    {
      key: 'event',
      title: { sv: 'Vad som har hänt', en: 'What happened' },
      fields: [
        ...facts('what', 'began', 'noticed', 'howFound', 'ongoing'),
        { fact: 'ended', asked: (known) => known.facts.ongoing !== 'yes' },
      ],
    },
    {
      key: 'data',
      title: { sv: 'Personer och uppgifter', en: 'Persons and data' },
      fields: facts('persons', 'records', 'groups', 'dataKinds'),
    },
    {
      key: 'effect',
      title: { sv: 'Konsekvenser och åtgärder', en: 'Consequences and measures' },
      fields: [
        ...facts('consequences', 'measuresTaken', 'measuresPlanned'),
        {
          key: 'officer',
          label: { sv: 'Vårt dataskyddsombud', en: 'Our data protection officer' },
          value: (known) => lines([officerOf(known), officerMail(known)]),
          secrecy: [],
        },
      ],
    },
  ],
};
