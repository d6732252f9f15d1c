import { texts } from '../../../shared/text.ts';

/** What is said of a document above its printed text. */
export const factWords = texts({
  number: { sv: 'Nummer', en: 'Number' },
  kind: { sv: 'Typ', en: 'Kind' },
  version: { sv: 'Version', en: 'Version' },
  unit: { sv: 'Gäller för', en: 'Applies to' },
  decidedBy: { sv: 'Beslutad av', en: 'Decided by' },
  decidedOn: { sv: 'Beslutad den', en: 'Decided on' },
  inForceOn: { sv: 'Gäller från', en: 'In force from' },
  registryNumber: { sv: 'Diarienummer', en: 'Registry number' },
  nextReviewOn: { sv: 'Nästa översyn', en: 'Next review' },
  openness: { sv: 'Öppenhet', en: 'Openness' },
  hash: { sv: 'Textens hash (SHA-256)', en: 'Hash of the text (SHA-256)' },
});
