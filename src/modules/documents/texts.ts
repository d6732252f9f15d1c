import { type Text, texts } from '../../shared/text.ts';

export const kindNames = texts({
  policy: { sv: 'Policy', en: 'Policy' },
  guideline: { sv: 'Riktlinje', en: 'Guideline' },
  instruction: { sv: 'Instruktion', en: 'Instruction' },
  routine: { sv: 'Rutin', en: 'Routine' },
  template: { sv: 'Mall', en: 'Template' },
  localDocument: { sv: 'Lokalt dokument', en: 'Local document' },
});

export const opennessNames = texts({
  public: { sv: 'Öppet', en: 'Public' },
  internal: { sv: 'Internt', en: 'Internal' },
  secret: { sv: 'Sekretess', en: 'Secret' },
});

export const statusNames = texts({
  draft: { sv: 'Utkast', en: 'Draft' },
  inForce: { sv: 'Gäller', en: 'In force' },
  withdrawn: { sv: 'Upphävt', en: 'Withdrawn' },
});

/** Names of a column's values, for the history. */
const valuesOf = (column: string, names: Record<string, Text>): Record<string, Text> =>
  Object.fromEntries(Object.entries(names).map(([value, name]) => [`value.${column}.${value}`, name]));

export const documentsTexts = texts({
  created: { sv: 'Skapade dokumentet', en: 'Created the document' },
  opened: { sv: 'Öppnade dokumentet', en: 'Opened the document' },
  changed: { sv: 'Ändrade uppgifter om dokumentet', en: 'Changed the details of the document' },
  withdrawn: { sv: 'Upphävde dokumentet', en: 'Withdrew the document' },
  written: { sv: 'Skrev i utkastet', en: 'Wrote in the draft' },
  published: { sv: 'Satte en version i kraft', en: 'Brought a version into force' },
  'list-exported': { sv: 'Exporterade listan över styrdokument', en: 'Exported the list of governing documents' },
  'number-taken': {
    sv: 'Numret {number} används redan av ett annat dokument. Välj ett annat eller lämna fältet tomt.',
    en: 'The number {number} is already used by another document. Choose another or leave the field empty.',
  },
  'no-draft': {
    sv: 'Det finns inget utkast att sätta i kraft. Skriv ett utkast först.',
    en: 'There is no draft to bring into force. Write a draft first.',
  },
  'draft-changed': {
    sv: 'Utkastet har ändrats sedan du läste det. Läs det igen innan du sätter det i kraft.',
    en: 'The draft was changed after you read it. Read it again before bringing it into force.',
  },
  'is-withdrawn': {
    sv: 'Dokumentet är upphävt och kan inte ändras.',
    en: 'The document is withdrawn and cannot be changed.',
  },
  'unknown-area': { sv: 'Välj ett av de områden som finns.', en: 'Choose one of the areas there are.' },
  'ends-before-start': { sv: 'Slutdagen ligger före startdagen.', en: 'The last day is before the first day.' },
  'field.number': { sv: 'Nummer', en: 'Number' },
  'field.title': { sv: 'Titel', en: 'Title' },
  'field.summary': { sv: 'Sammanfattning', en: 'Summary' },
  'field.kind': { sv: 'Typ', en: 'Kind' },
  'field.area_id': { sv: 'Område', en: 'Area' },
  'field.unit_id': { sv: 'Enhet', en: 'Unit' },
  'field.registry_number': { sv: 'Diarienummer', en: 'Registry number' },
  'field.decided_by': { sv: 'Beslutad av', en: 'Decided by' },
  'field.decided_on': { sv: 'Beslutad den', en: 'Decided on' },
  'field.paragraph': { sv: 'Paragraf', en: 'Paragraph' },
  'field.author_id': { sv: 'Författare', en: 'Author' },
  'field.reviewer_id': { sv: 'Granskare', en: 'Reviewer' },
  'field.openness': { sv: 'Öppenhet', en: 'Openness' },
  'field.status': { sv: 'Status', en: 'Status' },
  'field.valid_from': { sv: 'Gäller från', en: 'Valid from' },
  'field.valid_to': { sv: 'Gäller till', en: 'Valid to' },
  'field.next_review_on': { sv: 'Nästa översyn', en: 'Next review' },
  'field.document_id': { sv: 'Dokument', en: 'Document' },
  'field.content_sha256': { sv: 'Textens hash (SHA-256)', en: 'Hash of the text (SHA-256)' },
  'field.published_at': { sv: 'Satt i kraft', en: 'Brought into force' },
  'field.published_by': { sv: 'Satt i kraft av', en: 'Brought into force by' },
  ...valuesOf('kind', kindNames),
  ...valuesOf('openness', opennessNames),
  ...valuesOf('status', statusNames),
});
