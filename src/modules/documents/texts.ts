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

export const stageNames = texts({
  writing: { sv: 'Skrivs', en: 'Being written' },
  review: { sv: 'Granskas', en: 'Being examined' },
  approval: { sv: 'Väntar på godkännande', en: 'Waiting for approval' },
  approved: { sv: 'Godkänt, ska beslutas', en: 'Approved, to be decided' },
  decided: { sv: 'Beslutat, väntar på sin dag', en: 'Decided, waiting for its day' },
  inForce: { sv: 'Gäller', en: 'In force' },
  replaced: { sv: 'Ersatt', en: 'Replaced' },
});

export const changeNames = texts({
  material: { sv: 'Ändring i sak', en: 'Material change' },
  editorial: { sv: 'Redaktionell ändring', en: 'Editorial change' },
});

/** Names of a column's values, for the history. */
const valuesOf = (column: string, names: Record<string, Text>): Record<string, Text> =>
  Object.fromEntries(Object.entries(names).map(([value, name]) => [`value.${column}.${value}`, name]));

export const documentsTexts = texts({
  created: { sv: 'Skapade dokumentet', en: 'Created the document' },
  'approval-demands-set': {
    sv: 'Bestämde vilka slags styrdokument som måste godkännas',
    en: 'Set which kinds of governing documents must be approved',
  },
  opened: { sv: 'Öppnade dokumentet', en: 'Opened the document' },
  changed: { sv: 'Ändrade uppgifter om dokumentet', en: 'Changed the details of the document' },
  withdrawn: { sv: 'Upphävde dokumentet', en: 'Withdrew the document' },
  written: { sv: 'Skrev i utkastet', en: 'Wrote in the draft' },
  published: { sv: 'Satte en version i kraft', en: 'Brought a version into force' },
  printed: { sv: 'Hämtade dokumentet som PDF', en: 'Fetched the document as PDF' },
  'review-asked': { sv: 'Bad om granskning av utkastet', en: 'Asked for the draft to be examined' },
  examined: { sv: 'Granskade utkastet', en: 'Examined the draft' },
  'approval-asked': { sv: 'Bad om godkännande av utkastet', en: 'Asked for the draft to be approved' },
  approved: { sv: 'Svarade som godkännare', en: 'Answered as approver' },
  'taken-back': { sv: 'Tog tillbaka utkastet', en: 'Took the draft back' },
  decided: { sv: 'Registrerade beslutet', en: 'Recorded the decision' },
  consulted: { sv: 'Skickade utkastet på remiss', en: 'Sent the draft for consultation' },
  'consultation-read': { sv: 'Läste remissen', en: 'Read the consultation' },
  responded: { sv: 'Svarade på remissen', en: 'Responded to the consultation' },
  'remark-handled': { sv: 'Hanterade en synpunkt', en: 'Handled a remark' },
  'consultation-closed': { sv: 'Avslutade remissen', en: 'Closed the consultation' },
  'consultation-exported': {
    sv: 'Hämtade remissvaren som fil',
    en: 'Fetched the answers of the consultation as a file',
  },
  'reading-asked': { sv: 'Bad om läskvittens', en: 'Asked people to read and confirm' },
  'reading-closed': { sv: 'Avslutade begäran om läskvittens', en: 'Closed the request to read and confirm' },
  'read-answered': { sv: 'Svarade på begäran om läskvittens', en: 'Answered the request to read and confirm' },
  'question-answered': { sv: 'Svarade på en läsares fråga', en: 'Answered a reader’s question' },
  'feedback-given': { sv: 'Sa om dokumentet hjälpte', en: 'Said whether the document helped' },
  'askedPeople-exported': {
    sv: 'Exporterade listan över vilka som läst',
    en: 'Exported the list of who has read',
  },
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
  'not-now': {
    sv: 'Det går inte i det läge dokumentet är. Läs in sidan igen och se vad som är nästa steg.',
    en: 'That cannot be done as the document stands. Reload the page and see what the next step is.',
  },
  'not-asked': {
    sv: 'Du är inte tillfrågad, eller så är frågan redan besvarad.',
    en: 'You are not asked about this, or it has been answered already.',
  },
  'not-approved': {
    sv: 'Utkastet är inte godkänt än. Be om godkännande först.',
    en: 'The draft is not approved yet. Ask for approval first.',
  },
  'not-decided': {
    sv: 'Utkastet är inte beslutat. Registrera beslutet först, eller ta tillbaka utkastet.',
    en: 'The draft is not decided on. Record the decision first, or take the draft back.',
  },
  'is-decided': {
    sv: 'Texten är beslutad och står fast. Ta tillbaka utkastet om den måste ändras; då krävs nytt godkännande.',
    en: 'The text is decided on and stands. Take the draft back if it must be changed; it then needs new approval.',
  },
  'reason-missing': { sv: 'Skriv varför.', en: 'Say why.' },
  'question-missing': { sv: 'Skriv vad du inte förstår.', en: 'Say what you do not understand.' },
  'changes-unsaid': { sv: 'Skriv vad du vill ändra.', en: 'Say what you would change.' },
  'change-unsaid': {
    sv: 'Skriv vad som är ändrat sedan förra versionen.',
    en: 'Say what is changed since the version before.',
  },
  'asked-twice': { sv: 'Samma person är vald två gånger.', en: 'The same person is chosen twice.' },
  'own-deputy': { sv: 'Ingen kan vara sin egen ersättare.', en: 'Nobody can be their own deputy.' },
  'unknown-person': { sv: 'Någon av personerna finns inte längre.', en: 'One of the people is no longer here.' },
  'may-not-read': {
    sv: 'Dokumentet är sekretessbelagt och får inte läsas av {people}. Välj någon med behörighet.',
    en: 'The document is secret and may not be read by {people}. Choose someone with the permission.',
  },
  'quorum-too-large': {
    sv: 'Så många godkännare är inte valda. Välj högst {most}.',
    en: 'There are not that many approvers. Choose at most {most}.',
  },
  'decided-in-future': { sv: 'Beslutsdagen kan inte ligga framåt.', en: 'The day of decision cannot lie ahead.' },
  'day-passed': { sv: 'Dagen har redan varit. Välj en senare.', en: 'The day has passed. Choose a later one.' },
  'nobody-asked': { sv: 'Välj minst en enhet eller person.', en: 'Choose at least one unit or person.' },
  'nobody-answers': {
    sv: 'Någon av enheterna har ingen chef eller samordnare som kan svara. Välj en person i stället.',
    en: 'One of the units has no manager or coordinator to answer. Choose a person instead.',
  },
  'nobody-to-ask': {
    sv: 'Ingen mer nås av det valet: alla är redan tillfrågade, eller så arbetar ingen där.',
    en: 'That reaches nobody more: all are asked already, or nobody works there.',
  },
  'consultation-is-closed': { sv: 'Remissen är avslutad.', en: 'The consultation is closed.' },
  'reading-is-over': {
    sv: 'Begäran om läskvittens är redan avslutad.',
    en: 'The request to read and confirm is already over.',
  },
  'not-asked-to-read': {
    sv: 'Du är inte ombedd att läsa dokumentet, eller så har du redan bekräftat.',
    en: 'You are not asked to read the document, or you have confirmed already.',
  },
  'version-changed': {
    sv: 'En annan version gäller nu. Läs den innan du svarar.',
    en: 'Another version is in force now. Read it before you answer.',
  },
  'question-is-settled': {
    sv: 'Personen har redan bekräftat att hen förstår.',
    en: 'The person has already confirmed that they understand.',
  },
  'image-without-description': {
    sv: 'En bild saknar beskrivning. Beskriv vad bilden visar, för den som inte ser den.',
    en: 'An image has no description. Describe what it shows, for those who do not see it.',
  },
  'not-a-replacement': {
    sv: 'Välj ett annat dokument som gäller i stället.',
    en: 'Choose another document that holds instead.',
  },
  'import-kind': {
    sv: 'Typen finns inte. Skriv policy, riktlinje, instruktion, rutin, mall eller lokalt dokument.',
    en: 'There is no such kind. Write policy, guideline, instruction, routine, template or local document.',
  },
  'import-openness': {
    sv: 'Skriv öppet, internt eller sekretess.',
    en: 'Write public, internal or secret.',
  },
  'import-area': { sv: 'Området {area} finns inte.', en: 'There is no area {area}.' },
  'import-unit': {
    sv: 'Enheten {unit} finns inte. Skriv enhetens namn eller HSA-id.',
    en: 'There is no unit {unit}. Write the unit’s name or HSA id.',
  },
  'import-unit-shared': {
    sv: 'Flera enheter heter {unit}. Skriv HSA-id i stället.',
    en: 'Several units are called {unit}. Write the HSA id instead.',
  },
  'import-person': {
    sv: 'Ingen aktiv person har HSA-id {hsaId}.',
    en: 'No active person has the HSA id {hsaId}.',
  },
  'import-twice': {
    sv: 'Numret {number} står på mer än en rad.',
    en: 'The number {number} stands on more than one row.',
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
  'field.stage': { sv: 'Steg', en: 'Stage' },
  'field.change_kind': { sv: 'Ändringens art', en: 'Kind of change' },
  'field.change_summary': { sv: 'Vad som är ändrat', en: 'What is changed' },
  'field.in_force_on': { sv: 'Träder i kraft', en: 'Comes into force' },
  'field.read_again_by': { sv: 'Läses på nytt senast', en: 'To be read anew by' },
  'field.replaced_by_id': { sv: 'Ersätts av', en: 'Replaced by' },
  'field.withdrawn_reason': { sv: 'Varför det upphävts', en: 'Why it was withdrawn' },
  'field.outcome': { sv: 'Utfall', en: 'Outcome' },
  'field.reason': { sv: 'Skäl', en: 'Reason' },
  'field.quorum': { sv: 'Antal som ska godkänna', en: 'How many must approve' },
  'field.due_on': { sv: 'Senast', en: 'Due' },
  'field.person_id': { sv: 'Person', en: 'Person' },
  'field.deputy_id': { sv: 'Ersättare', en: 'Deputy' },
  'field.answer': { sv: 'Svar', en: 'Answer' },
  'field.comment': { sv: 'Kommentar', en: 'Comment' },
  'field.answered_by': { sv: 'Svarade', en: 'Answered by' },
  ...valuesOf('stage', stageNames),
  ...valuesOf('change_kind', changeNames),
  ...valuesOf('kind', kindNames),
  ...valuesOf('openness', opennessNames),
  ...valuesOf('status', statusNames),
});
