import { type Text, texts } from '../../../shared/text.ts';
import type { AssessmentStatus, InclusionReason, Shortcoming } from '../contract/words.ts';

export const statusWords: Record<AssessmentStatus, Text> = {
  notAssessed: { sv: 'Ej bedömt', en: 'Not assessed' },
  notMet: { sv: 'Ej uppfyllt', en: 'Not met' },
  partly: { sv: 'Delvis uppfyllt', en: 'Partly met' },
  met: { sv: 'Uppfyllt', en: 'Met' },
  notApplicable: { sv: 'Ej tillämpligt', en: 'Not applicable' },
};

export const reasonWords: Record<InclusionReason, Text> = {
  organisation: { sv: 'Organisationens behov', en: 'Needs of the organisation' },
  risk: { sv: 'Risk', en: 'Risk' },
  environment: { sv: 'Omvärld', en: 'Surroundings' },
  legal: { sv: 'Lag eller avtal', en: 'Law or contract' },
  other: { sv: 'Annat skäl', en: 'Other reason' },
};

export const shortcomingWords: Record<Shortcoming, Text> = {
  negligible: { sv: 'försumbar brist', en: 'negligible shortcoming' },
  moderate: { sv: 'måttlig brist', en: 'moderate shortcoming' },
  significant: { sv: 'betydande brist', en: 'significant shortcoming' },
  severe: { sv: 'allvarlig brist', en: 'severe shortcoming' },
};

export const sheetTexts = texts({
  statement: { sv: 'Uttalande om tillämplighet', en: 'Statement of applicability' },
  coverage: { sv: 'Kravtäckning', en: 'Coverage of requirements' },
  number: { sv: 'Nr', en: 'No.' },
  frameworkVersion: { sv: '{name}, version {version}', en: '{name}, version {version}' },
  asOf: { sv: 'Som det står den', en: 'As it stands on' },
  assessedOn: { sv: 'Bedömd den', en: 'Assessed on' },
  approver: { sv: 'Godkänd av', en: 'Approved by' },
  recorded: { sv: 'Registrerad', en: 'Recorded' },
  recordedBy: { sv: '{moment} av {name}', en: '{moment} by {name}' },
  hash: { sv: 'Kontrollsumma (SHA-256)', en: 'Hash (SHA-256)' },
  groups: { sv: 'Omfattar grupperna', en: 'Covers the groups' },
  requirements: { sv: 'Antal krav', en: 'Number of requirements' },
  requirement: { sv: 'Krav', en: 'Requirement' },
  applies: { sv: 'Tillämpligt', en: 'Applicable' },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  undecided: { sv: 'Ej avgjort', en: 'Undecided' },
  reasons: { sv: 'Skäl', en: 'Reasons' },
  status: { sv: 'Status', en: 'Status' },
  documents: { sv: 'Dokument', en: 'Documents' },
  metBy: { sv: 'Uppfylls genom', en: 'Met by' },
  byRequirement: { sv: 'Dokument per krav', en: 'Documents by requirement' },
  justification: { sv: 'Motivering eller brist', en: 'Justification or shortcoming' },
  strip: { sv: 'Alla krav i ordning', en: 'All requirements in order' },
  summary: { sv: 'Sammanfattning', en: 'Summary' },
  count: { sv: 'Antal', en: 'Number' },
  unmet: { sv: 'Krav som inget dokument uppfyller', en: 'Requirements that no document meets' },
  noUnmet: {
    sv: 'Varje tillämpligt krav är kopplat till minst ett dokument.',
    en: 'Every applicable requirement is traced to at least one document.',
  },
  byDocument: { sv: 'Krav per dokument', en: 'Requirements by document' },
  document: { sv: 'Dokument', en: 'Document' },
  hidden: {
    sv: '{count} dokument som läsaren inte har behörighet till',
    en: '{count} documents the reader may not see',
  },
  broken: { sv: 'Kopplingar att se över', en: 'Traces to look at again' },
  traceState: { sv: 'Vad som har hänt', en: 'What has happened' },
  newerVersion: { sv: 'Dokumentet har en nyare version', en: 'The document has a newer version' },
  withdrawn: { sv: 'Dokumentet är upphävt', en: 'The document is withdrawn' },
  expiring: { sv: 'Underlag som går ut inom {days} dagar', en: 'Evidence that runs out within {days} days' },
  evidence: { sv: 'Underlag', en: 'Evidence' },
  validUntil: { sv: 'Gäller till', en: 'Valid until' },
  frozenSource: {
    sv: 'Värna, fastställd bedömning som den var den {day}.',
    en: 'Värna, frozen assessment as it was on {day}.',
  },
  source: {
    sv: 'Värna, ur bedömningarna den {day}. Kravens text: {source}',
    en: 'Värna, from the assessments on {day}. Text of the requirements: {source}',
  },
});
