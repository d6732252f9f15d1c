import type { Text } from '../../../shared/text.ts';
import type { Facts } from '../contract/facts.ts';
import { earlierReports, senderSection } from './sender.ts';
import { type FieldSpec, facts, type SectionSpec, type TemplateSpec } from './template.ts';
import { lines } from './value.ts';

const law = 'Cybersäkerhetslagen 2025:1506 2 kap.';
const section = (key: string, sv: string, en: string, fields: readonly FieldSpec[]): SectionSpec => ({
  key,
  title: { sv, en },
  fields,
});

const open: Text = {
  sv: 'Texten går utanför regionen. Nämn ingen patient och ingen annan enskild.',
  en: 'This text leaves the region. Name no patient and no other individual.',
};

type Parts = { title: Text; paragraph: Text; number: string; takes: readonly (keyof Facts)[]; sections: SectionSpec[] };
/** What each report holds is taken from the directive and still to be confirmed in MCFFS 2026:8. */
const report = ({ title, paragraph, number, takes, sections }: Parts): TemplateSpec => ({
  title,
  takes,
  paragraph,
  source: `${law} ${number} §; innehållet enligt NIS2-direktivet art. 23.4, att bekräfta`,
  certainty: 'probable',
  secrecy: ['incidentFile', 'security'],
  warnings: [open],
  sections: [senderSection, ...sections],
});

const paragraphOf = (number: string): Text => ({
  sv: `Cybersäkerhetslagen 2 kap. ${number} §`,
  en: `Cybersecurity Act ch. 2 s. ${number}`,
});

const hit = facts('service', 'sector');
const impact = [
  ...(['criticalSystem', 'hoursLimited', 'fallbackHours', 'ambulanceUnavailable', 'seriousInjury'] as const),
  ...(['protectedInformation', 'othersInformation', 'consequence', 'environmentalHarm', 'otherActorInCrisis'] as const),
  ...(['costSharePercent', 'recurring'] as const),
] as const;
const earlier = section('earlier', 'Tidigare', 'Earlier', [earlierReports()]);

/** Within 24 hours: whether it is malicious and whether other countries may be affected. */
export const csirtEarlyWarning = report({
  title: { sv: 'Upplysning om betydande incident', en: 'Early warning of a significant incident' },
  paragraph: paragraphOf('5'),
  number: '5',
  takes: ['kind', 'service', 'sector', 'noticed', 'ongoing', 'malicious', 'crossBorder'],
  sections: [
    section('incident', 'Incidenten', 'The incident', [...facts('kind'), ...hit, ...facts('noticed', 'ongoing')]),
    section('warning', 'Upplysningen', 'The warning', facts('malicious', 'crossBorder')),
  ],
});

/** Within 72 hours: an update, a first assessment of severity and impact, and indicators. */
export const csirtNotification = report({
  title: { sv: 'Incidentanmälan', en: 'Incident notification' },
  paragraph: paragraphOf('6'),
  number: '6',
  takes: [
    ...(['kind', 'what', 'service', 'sector', 'began', 'noticed', 'howFound', 'ended', 'ongoing'] as const),
    ...(['malicious', 'crossBorder', 'cause', 'indicators', 'measuresTaken'] as const),
    ...impact,
  ],
  sections: [
    earlier,
    section('incident', 'Incidenten', 'The incident', [
      ...facts('kind', 'what'),
      ...hit,
      ...facts('began', 'noticed', 'howFound', 'ongoing'),
      { fact: 'ended', asked: (known) => known.facts.ongoing !== 'yes' },
    ]),
    section(
      'update',
      'Uppdatering av upplysningen',
      'Update of the early warning',
      facts('malicious', 'crossBorder', 'cause'),
    ),
    section(
      'impact',
      'Första bedömning av allvar och konsekvenser',
      'First assessment of severity and impact',
      facts(...impact),
    ),
    section('technical', 'Teknik och åtgärder', 'Technical details and measures', [
      { fact: 'indicators', none: { sv: 'Inga kända', en: 'None known' } },
      ...facts('measuresTaken'),
    ]),
  ],
});

const progress = facts(
  'ongoing',
  'service',
  'hoursLimited',
  'fallbackHours',
  'what',
  'indicators',
  'measuresTaken',
  'measuresPlanned',
);
const progressFacts = progress.flatMap(({ fact }) => (fact ? [fact] : []));

/** When the authority asks, what it asks for. */
export const csirtInterim = report({
  title: { sv: 'Delrapport', en: 'Interim report' },
  paragraph: paragraphOf('7'),
  number: '7',
  takes: progressFacts,
  sections: [
    section('asked', 'Det som begärts', 'What was asked for', [
      {
        key: 'asked',
        label: { sv: 'Myndigheten frågar efter', en: 'The authority asks for' },
        value: ({ duty }) => lines(duty?.template.contents ?? []),
      },
    ]),
    earlier,
    section('progress', 'Läget nu', 'How things stand', progress),
  ],
});

/** When the final report is due and the incident goes on. */
export const csirtStatus = report({
  title: { sv: 'Lägesrapport', en: 'Status report' },
  paragraph: paragraphOf('8'),
  number: '8',
  takes: progressFacts,
  sections: [earlier, section('progress', 'Läget nu', 'How things stand', progress)],
});

export const csirtFinal = report({
  title: { sv: 'Slutrapport', en: 'Final report' },
  paragraph: paragraphOf('8'),
  number: '8',
  takes: [
    ...(['kind', 'what', 'service', 'sector', 'began', 'noticed', 'ended', 'howFound', 'cause', 'causeText'] as const),
    ...(['malicious', 'crossBorder', 'indicators', 'measuresTaken', 'measuresPlanned'] as const),
    ...impact,
  ],
  sections: [
    earlier,
    section('incident', 'Beskrivning', 'Description', [
      ...facts('kind', 'what'),
      ...hit,
      ...facts('began', 'noticed', 'howFound', 'ended'),
    ]),
    section('impact', 'Allvar och konsekvenser', 'Severity and impact', facts(...impact)),
    section(
      'cause',
      'Hot eller grundorsak',
      'Threat or root cause',
      facts('cause', 'causeText', 'malicious', 'indicators'),
    ),
    section(
      'measures',
      'Vidtagna och pågående åtgärder',
      'Measures taken and under way',
      facts('measuresTaken', 'measuresPlanned'),
    ),
    section('abroad', 'Gränsöverskridande verkningar', 'Cross-border effects', facts('crossBorder')),
  ],
});

/** Events before 15 January 2026. Source: NIS Act (2018:1174) s. 18; fields after MISP's `ilr-notification-incident`. */
export const oldNis: TemplateSpec = {
  ...csirtStatus,
  title: { sv: 'Incidentrapport enligt NIS-lagen', en: 'Incident report under the NIS Act' },
  paragraph: { sv: 'NIS-lagen (2018:1174) 18 §', en: 'NIS Act (2018:1174) s. 18' },
  source: 'Lag 2018:1174 18 §; fält efter MISP:s mall för NIS-rapporter, att bekräfta',
  takes: [
    ...(['noticed', 'began', 'ended', 'cause', 'causeText', 'service', 'sector', 'what', 'hoursLimited'] as const),
    ...(['crossBorder', 'measuresTaken', 'measuresPlanned'] as const),
  ],
  secrecy: ['security'],
  sections: [
    senderSection,
    section('incident', 'Incidenten', 'The incident', [
      ...facts('noticed', 'began', 'ended', 'cause', 'causeText'),
      ...hit,
      ...facts('what', 'hoursLimited', 'crossBorder'),
    ]),
    section('measures', 'Åtgärder', 'Measures', facts('measuresTaken', 'measuresPlanned')),
  ],
};
