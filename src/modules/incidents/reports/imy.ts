import type { Known } from './known.ts';
import { contactOf, officerMail, officerOf, sender } from './sender.ts';
import type { FieldSpec, TemplateSpec } from './template.ts';
import { lines, type Value, written } from './value.ts';

const source = 'imy.se, sparad kopia av e-tjänsten för personuppgiftsincidenter';

/** Told by their order in the form only; what numbers they have is to be confirmed. */
const byOrder = { certainty: 'probable' } as const;

const told = ({ facts }: Known) => facts.personsInformed === 'yes';
const willTell = ({ facts }: Known) => facts.personsInformed === 'no';
const never = (known: Known) => willTell(known) && known.facts.personsWillBeInformed === 'no';

const isLate = ({ duty, now }: Known) =>
  duty?.dueAt != null && (duty.lateReason !== null || Date.parse(now) > Date.parse(duty.dueAt));

const replies = ({ controller, officers, contact }: Known): Value =>
  written(controller?.replyTo) ?? lines([...officers.map(({ email }) => written(email)), written(contact?.email)]);

const who: FieldSpec[] = [
  {
    ...sender.name,
    number: '1',
    label: { sv: 'Den personuppgiftsansvariges namn', en: 'Name of the controller' },
    ...byOrder,
  },
  { ...sender.number, number: '2', ...byOrder },
  {
    key: 'address',
    number: '3',
    label: { sv: 'Postadress', en: 'Postal address' },
    value: ({ controller }) => written(controller?.postalAddress),
    secrecy: [],
  },
  { ...sender.contact, number: '4', value: contactOf, ...byOrder },
  {
    key: 'officer',
    number: '5',
    label: { sv: 'Dataskyddsombud', en: 'Data protection officer' },
    value: officerOf,
    secrecy: [],
    ...byOrder,
  },
  { ...sender.phone, number: '6', ...byOrder },
  {
    key: 'email',
    number: '7',
    label: { sv: 'E-post', en: 'E-mail' },
    value: (known) => officerMail(known) ?? written(known.contact?.email),
    secrecy: [],
    ...byOrder,
  },
  { ...sender.reference, number: '8', label: { sv: 'Eget ärendenummer', en: 'Own reference number' }, ...byOrder },
  {
    key: 'replies',
    number: '9',
    label: { sv: 'Adress för svar', en: 'Address for replies' },
    value: replies,
    secrecy: [],
  },
];

const informing: FieldSpec[] = [
  { fact: 'personsInformed', number: '31', ...byOrder, secrecy: [] },
  { fact: 'personsInformedAt', number: '32', asked: told, secrecy: [] },
  { fact: 'personsWillBeInformed', number: '33', asked: willTell, ...byOrder, secrecy: [] },
  {
    key: 'whenInformed',
    number: '34',
    label: { sv: 'När de kommer att informeras', en: 'When they will be told' },
    value: () => null,
    asked: (known) => willTell(known) && !never(known),
    secrecy: [],
  },
  { fact: 'whyNotInformed', number: '35', asked: never },
];

/** IMY's form for a personal data breach, in its order. Source: GDPR art. 33(3); stored copy of the e-service. */
export const imyBreach: TemplateSpec = {
  title: { sv: 'Anmälan av personuppgiftsincident till IMY', en: 'Notification of a personal data breach to IMY' },
  takes: [
    ...(['began', 'noticed', 'howFound', 'ended', 'ongoing', 'kind', 'what', 'cause', 'causeText'] as const),
    ...(['processorInvolved', 'processorName', 'persons', 'records', 'groups', 'dataKinds', 'consequences'] as const),
    ...(['riskToPersons', 'measuresTaken', 'measuresPlanned', 'personsInformed', 'personsInformedAt'] as const),
    ...(['personsWillBeInformed', 'whyNotInformed', 'secrecyWishes', 'outsidersHadAccess', 'unintelligible'] as const),
  ],
  paragraph: { sv: 'GDPR art. 33.3', en: 'GDPR art. 33(3)' },
  source,
  certainty: 'verified',
  secrecy: ['incidentFile', 'health'],
  sections: [
    { key: 'controller', title: { sv: 'Personuppgiftsansvarig', en: 'Controller' }, fields: who },
    {
      key: 'when',
      title: { sv: 'När det hände', en: 'When it happened' },
      fields: [
        { fact: 'began', number: '10', ...byOrder },
        { fact: 'noticed', number: '11', ...byOrder },
        { fact: 'howFound', number: '12', ...byOrder },
        { fact: 'ended', number: '13', asked: ({ facts }) => facts.ongoing !== 'yes' },
      ],
    },
    {
      key: 'what',
      title: { sv: 'Vad som har hänt', en: 'What happened' },
      fields: [
        { fact: 'kind', label: { sv: 'Typ av incident (välj en)', en: 'Type of incident (choose one)' }, ...byOrder },
        { fact: 'what', label: { sv: 'Beskrivning', en: 'Description' }, number: '14', ...byOrder },
        { fact: 'cause', label: { sv: 'Orsak', en: 'Cause' }, ...byOrder },
        { fact: 'causeText', ...byOrder },
        {
          key: 'lateReason',
          label: { sv: 'Varför anmälan är sen', en: 'Why the notification is late' },
          value: ({ duty }) => written(duty?.lateReason),
          asked: isLate,
          ...byOrder,
        },
        { fact: 'processorInvolved', ...byOrder },
        { fact: 'processorName', asked: ({ facts }) => facts.processorInvolved === 'yes', ...byOrder },
        { fact: 'outsidersHadAccess', ...byOrder },
        { fact: 'unintelligible', ...byOrder },
        { fact: 'persons', ...byOrder },
        { fact: 'records', ...byOrder },
        { fact: 'groups', number: '25' },
        { fact: 'dataKinds', number: '26' },
      ],
    },
    {
      key: 'effect',
      title: { sv: 'Konsekvenser och åtgärder', en: 'Consequences and measures' },
      fields: [
        { fact: 'consequences', number: '28' },
        { fact: 'riskToPersons', label: { sv: 'Bedömd allvarlighetsgrad', en: 'Estimated severity' }, ...byOrder },
        { fact: 'measuresTaken', number: '30' },
        { fact: 'measuresPlanned', number: '30' },
      ],
    },
    {
      key: 'persons',
      title: { sv: 'Information till de registrerade', en: 'Information to the data subjects' },
      fields: informing,
    },
    {
      key: 'other',
      title: { sv: 'Övrigt', en: 'Other' },
      fields: [
        {
          fact: 'secrecyWishes',
          label: {
            sv: 'Övriga upplysningar, även önskemål om sekretess',
            en: 'Anything else, also what should be kept secret',
          },
          none: { sv: 'Inga', en: 'None' },
        },
      ],
    },
  ],
};
