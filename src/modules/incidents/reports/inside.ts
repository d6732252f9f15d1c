import type { Language } from '../../../shared/text.ts';
import { tlpNames } from '../texts/fact-values.ts';
import { regimeNames, stateNames, verdictNames } from '../texts/words.ts';
import type { Known } from './known.ts';
import { contactOf, sender } from './sender.ts';
import { type FieldSpec, facts, type TemplateSpec } from './template.ts';
import { at, dayOf, lines, written } from './value.ts';

const decisions: FieldSpec = {
  key: 'decisions',
  label: { sv: 'Beslut om anmälan', en: 'Decisions on reporting' },
  none: { sv: 'Inga än', en: 'None yet' },
  value: (known) =>
    lines(
      known.decisions.map(({ regime, verdict }) => ({
        sv: `${regimeNames[regime].sv}: ${verdictNames[verdict].sv.toLowerCase()}`,
        en: `${regimeNames[regime].en}: ${verdictNames[verdict].en.toLowerCase()}`,
      })),
    ),
};

const filings = (none = { sv: 'Inget än', en: 'Nothing yet' }): FieldSpec => ({
  key: 'filings',
  label: { sv: 'Lämnat till myndigheter och berörda', en: 'Filed with authorities and told to those concerned' },
  none,
  value: (known) =>
    lines(
      known.filings.map(({ name, receiver, sentAt, authorityNumber }) => {
        const number = authorityNumber ? ` (${authorityNumber})` : '';
        const said = (language: Language) => `${dayOf(sentAt)} ${name[language]}, ${receiver[language]}${number}`;
        return { sv: said('sv'), en: said('en') };
      }),
    ),
});

/** What the board is told: what happened, how it stands, what is reported. Names nobody. */
export const boardNote: TemplateSpec = {
  title: { sv: 'Information till ledningen om en incident', en: 'Note to management on an incident' },
  takes: [
    ...(['kind', 'what', 'service', 'noticed', 'ongoing', 'hoursLimited', 'personalData', 'persons'] as const),
    ...(['riskToPersons', 'patientHarm', 'cause', 'measuresTaken', 'measuresPlanned'] as const),
  ],
  paragraph: { sv: 'HSLF-FS 2016:40 3 kap.', en: 'HSLF-FS 2016:40 ch. 3' },
  source: 'HSLF-FS 2016:40 3 kap. (vårdgivaren ska känna till incidenter); ordningen är Värnas egen',
  certainty: 'probable',
  secrecy: ['incidentFile', 'security'],
  sections: [
    {
      key: 'brief',
      title: { sv: 'I korthet', en: 'In short' },
      fields: [
        { key: 'state', label: { sv: 'Läge', en: 'Status' }, value: ({ state }) => stateNames[state] },
        sender.unit,
        ...facts('kind', 'what', 'service', 'noticed', 'ongoing', 'hoursLimited'),
      ],
    },
    {
      key: 'effect',
      title: { sv: 'Följder för människor', en: 'Consequences for people' },
      fields: facts('personalData', 'persons', 'riskToPersons', 'patientHarm'),
    },
    {
      key: 'work',
      title: { sv: 'Orsak och åtgärder', en: 'Cause and measures' },
      fields: facts('cause', 'measuresTaken', 'measuresPlanned'),
    },
    {
      key: 'duties',
      title: { sv: 'Vad lagen kräver', en: 'What the law asks' },
      fields: [decisions, filings()],
    },
  ],
};

const openLine = {
  sv: 'Linjen är öppen: säg inget hemligt, inga namn på personer och inga tekniska detaljer om skyddet. Be om en säker väg för resten.',
  en: 'The line is open: say nothing secret, no names of persons and no technical details of protection. Ask for a secure way for the rest.',
};

/** What CERT-SE asks when one calls, in its order. Source: msb.se. */
export const callScript: TemplateSpec = {
  title: { sv: 'Manus för samtal till CERT-SE', en: 'Script for a call to CERT-SE' },
  takes: ['what', 'howFound', 'noticed', 'ongoing', 'service', 'processorName', 'crimeSuspected', 'policeReported'],
  paragraph: { sv: 'Frivilligt; ersätter inte anmälan', en: 'Voluntary; does not replace the notification' },
  source: 'msb.se, frågor vid frivillig rapport; telefon 010-240 40 40',
  certainty: 'verified',
  secrecy: ['incidentFile', 'security'],
  warnings: [openLine],
  sections: [
    {
      key: 'call',
      title: { sv: 'Säg i den här ordningen', en: 'Say in this order' },
      fields: [
        {
          key: 'who',
          label: { sv: 'Vem som ringer', en: 'Who is calling' },
          value: (known) => whoCalls(known),
          secrecy: [],
        },
        ...facts('what', 'howFound', 'noticed', 'ongoing', 'service'),
        {
          fact: 'processorName',
          label: { sv: 'Inblandade parter', en: 'Parties involved' },
          none: { sv: 'Inga andra kända', en: 'No others known' },
        },
        ...facts('crimeSuspected', 'policeReported'),
        {
          key: 'support',
          label: { sv: 'Vilket stöd vi behöver', en: 'What support we need' },
          value: () => null,
        },
        {
          key: 'back',
          label: { sv: 'Hur de når oss', en: 'How they reach us' },
          value: (known) => written(known.contact?.email),
          secrecy: [],
        },
      ],
    },
  ],
};

const whoCalls = (known: Known) => lines([contactOf(known), written(known.controller?.name ?? known.unit)]);

const mayBeLeftOut = {
  sv: 'Avsändare, mottagare och vad handlingen rör får utelämnas ur diariet om de skulle röja något hemligt (OSL 5 kap. 2 §).',
  en: 'Sender, recipient and what it concerns may be left out of the registry if they would give away something secret (OSL ch. 5 s. 2).',
};

/** What the registry says of the case, and what it may leave out. Source: OSL 5 kap. 1, 2 och 5 §§. */
export const registration: TemplateSpec = {
  title: { sv: 'Diarieföring', en: 'Registration note' },
  takes: ['kind'],
  paragraph: { sv: 'OSL 5 kap. 1, 2 och 5 §§', en: 'OSL ch. 5 ss. 1, 2 and 5' },
  source: 'Offentlighets- och sekretesslagen 2009:400 5 kap. 1, 2 och 5 §§',
  certainty: 'verified',
  secrecy: ['incidentFile'],
  sections: [
    {
      key: 'always',
      title: { sv: 'Står alltid i diariet', en: 'Always in the registry' },
      fields: [
        {
          key: 'received',
          label: { sv: 'Datum då handlingen kom in eller upprättades', en: 'Day it came in or was drawn up' },
          value: ({ receivedAt }) => at(receivedAt),
          secrecy: [],
        },
        {
          key: 'registryNumber',
          label: { sv: 'Diarienummer', en: 'Registry number' },
          value: ({ registryNumber }) => written(registryNumber),
          secrecy: [],
        },
        {
          key: 'caseNumber',
          label: { sv: 'Ärende i Värna', en: 'Case in Värna' },
          value: ({ number }) => written(number),
          secrecy: [],
        },
      ],
    },
    {
      key: 'mayBeLeftOut',
      title: { sv: 'Får utelämnas', en: 'May be left out' },
      fields: [
        {
          ...filings({ sv: 'Ingen än', en: 'Nobody yet' }),
          label: { sv: 'Avsändare eller mottagare', en: 'Sender or recipient' },
        },
        { fact: 'kind', label: { sv: 'Vad handlingen rör, i korthet', en: 'What it concerns, in short' } },
        {
          key: 'registryNote',
          label: { sv: 'Anteckning till diariet', en: 'Note to the registry' },
          none: { sv: 'Ingen', en: 'None' },
          value: ({ registryNote }) => written(registryNote),
        },
      ],
    },
    {
      key: 'stamp',
      title: { sv: 'Sekretessmarkering på handlingen', en: 'Secrecy mark on the document' },
      fields: [
        {
          key: 'provision',
          label: { sv: 'Bestämmelse, datum och myndighet', en: 'Provision, date and authority' },
          value: (known) => stamp(known),
          secrecy: [],
        },
        { key: 'tlp', label: { sv: 'Spridning', en: 'Handling' }, value: ({ tlp }) => tlpNames[tlp], secrecy: [] },
      ],
    },
  ],
  warnings: [mayBeLeftOut],
};

/** A secrecy mark says the provision, the day and the authority. Source: OSL 5 kap. 5 §. */
function stamp({ receivedAt, controller, unit }: Known) {
  const who = controller?.name ?? unit;
  const day = dayOf(receivedAt);
  return { sv: `OSL 18 kap. 8 b §, ${day}, ${who}`, en: `OSL ch. 18 s. 8 b, ${day}, ${who}` };
}
