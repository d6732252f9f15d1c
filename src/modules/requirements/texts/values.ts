import { type Text, texts, valueTexts } from '../../../shared/text.ts';
import type {
  AssessmentStatus,
  EvidenceKind,
  InclusionReason,
  MappingRelation,
  SafeguardStatus,
  Shortcoming,
} from '../contract/words.ts';

export const statusNames: Record<AssessmentStatus, Text> = texts({
  met: { sv: 'Uppfyllt', en: 'Met' },
  partly: { sv: 'Delvis uppfyllt', en: 'Partly met' },
  notMet: { sv: 'Ej uppfyllt', en: 'Not met' },
  notApplicable: { sv: 'Ej tillämpligt', en: 'Not applicable' },
  notAssessed: { sv: 'Ej bedömt', en: 'Not assessed' },
});

export const reasonNames: Record<InclusionReason, Text> = texts({
  organisation: { sv: 'Organisationens behov', en: 'Needs of the organisation' },
  risk: { sv: 'Risk', en: 'Risk' },
  environment: { sv: 'Omvärld', en: 'Surroundings' },
  legal: { sv: 'Lag eller avtal', en: 'Law or contract' },
  other: { sv: 'Annat skäl', en: 'Other reason' },
});

export const shortcomingNames: Record<Shortcoming, Text> = texts({
  negligible: { sv: 'Försumbar', en: 'Negligible' },
  moderate: { sv: 'Måttlig', en: 'Moderate' },
  significant: { sv: 'Betydande', en: 'Significant' },
  severe: { sv: 'Allvarlig', en: 'Severe' },
});

export const safeguardNames: Record<SafeguardStatus, Text> = texts({
  planned: { sv: 'Planerad', en: 'Planned' },
  active: { sv: 'Aktiv', en: 'Active' },
  degraded: { sv: 'Försvagad', en: 'Degraded' },
  retired: { sv: 'Avvecklad', en: 'Retired' },
});

export const evidenceNames: Record<EvidenceKind, Text> = texts({
  file: { sv: 'Fil', en: 'File' },
  link: { sv: 'Länk', en: 'Link' },
  note: { sv: 'Anteckning', en: 'Note' },
});

/** Read from the requirement one looks at. */
export const relationNames: Record<MappingRelation, Text> = texts({
  equal: { sv: 'Samma sak', en: 'The same' },
  subset: { sv: 'Ryms i', en: 'Lies within' },
  superset: { sv: 'Omfattar', en: 'Covers' },
  intersect: { sv: 'Delvis samma', en: 'Partly the same' },
});

/** The same, for the server: history and exports say words where the tables have codes. */
export const valuesInWords = {
  ...valueTexts('status', { ...statusNames, ...safeguardNames }),
  ...valueTexts('reasons', reasonNames),
  ...valueTexts('shortcoming', shortcomingNames),
  ...valueTexts('kind', evidenceNames),
  ...valueTexts('relation', relationNames),
};
