import { texts } from '../../../shared/text.ts';

/** What the pages are called. */
export const pageTitles = texts({
  documents: { sv: 'Styrdokument', en: 'Governing documents' },
  newDocument: { sv: 'Nytt styrdokument', en: 'New governing document' },
  document: { sv: 'Styrdokument', en: 'Governing document' },
  editText: { sv: 'Skriv text', en: 'Write the text' },
  areas: { sv: 'Hitta en instruktion', en: 'Find an instruction' },
  consult: { sv: 'Skicka på remiss', en: 'Send for consultation' },
  consultation: { sv: 'Remissvar', en: 'Answers to the consultation' },
  respond: { sv: 'Svara på remissen', en: 'Answer the consultation' },
  askReview: { sv: 'Be om granskning', en: 'Ask for review' },
  askApproval: { sv: 'Be om godkännande', en: 'Ask for approval' },
  approve: { sv: 'Läs och svara', en: 'Read and answer' },
  decide: { sv: 'Anteckna beslutet', en: 'Record the decision' },
  difference: { sv: 'Vad som har ändrats', en: 'What has changed' },
  askToRead: { sv: 'Be om läst och förstått', en: 'Ask people to read' },
  reading: { sv: 'Läst och förstått', en: 'Read and understood' },
  rules: { sv: 'Så beslutas styrdokument', en: 'How governing documents are decided' },
});

export const doorText = texts({
  title: { sv: 'Hitta en instruktion', en: 'Find an instruction' },
  text: {
    sv: 'Policyer, riktlinjer och rutiner som gäller dig.',
    en: 'Policies, guidelines and routines that apply to you.',
  },
});

/** Labels of a document's facts, in lists, forms and on its page. */
export const label = texts({
  title: { sv: 'Titel', en: 'Title' },
  number: { sv: 'Nummer', en: 'Number' },
  kind: { sv: 'Typ', en: 'Kind' },
  area: { sv: 'Område', en: 'Area' },
  unit: { sv: 'Gäller för', en: 'Applies to' },
  openness: { sv: 'Öppenhet', en: 'Openness' },
  status: { sv: 'Status', en: 'Status' },
  summary: { sv: 'Sammanfattning', en: 'Summary' },
  decision: { sv: 'Beslutat', en: 'Decided' },
  decidedBy: { sv: 'Beslutat av', en: 'Decided by' },
  decidedOn: { sv: 'Beslutsdag', en: 'Day of decision' },
  paragraph: { sv: 'Paragraf', en: 'Paragraph' },
  registryNumber: { sv: 'Diarienummer', en: 'Registry number' },
  author: { sv: 'Författare', en: 'Author' },
  reviewer: { sv: 'Granskare', en: 'Reviewer' },
  validFrom: { sv: 'Gäller från', en: 'Valid from' },
  validTo: { sv: 'Gäller till', en: 'Valid to' },
  nextReview: { sv: 'Nästa översyn', en: 'Next review' },
  reviewBefore: { sv: 'Översyn senast', en: 'Review no later than' },
});

export const hint = texts({
  number: {
    sv: 'Lämna tomt så får dokumentet nästa lediga nummer.',
    en: 'Leave empty to give the document the next free number.',
  },
  summary: {
    sv: 'En eller två meningar om vad dokumentet reglerar.',
    en: 'One or two sentences on what the document governs.',
  },
  unit: {
    sv: 'Enheten som dokumentet gäller för, med allt som hör till den.',
    en: 'The unit the document applies to, with everything that belongs to it.',
  },
  paragraph: {
    sv: 'Paragrafen i protokollet, till exempel § 74.',
    en: 'The paragraph of the minutes, for example § 74.',
  },
  registryNumber: { sv: 'Till exempel RS/0312/2026.', en: 'For example RS/0312/2026.' },
});

export const text = texts({
  counted: { sv: 'styrdokument', en: 'governing documents' },
  lead: {
    sv: 'Det som fullmäktige, styrelse, nämnder och chefer har beslutat om informationssäkerhet och dataskydd.',
    en: 'What the assembly, boards, committees and managers have decided on information security and data protection.',
  },
  create: { sv: 'Nytt styrdokument', en: 'New governing document' },
  none: { sv: 'Inga styrdokument än', en: 'No governing documents yet' },
  noneText: {
    sv: 'Här samlas policyer, riktlinjer, instruktioner och rutiner. Det första är ofta informationssäkerhetspolicyn.',
    en: 'Policies, guidelines, instructions and routines are gathered here. The first is often the information security policy.',
  },
  reviewBeforePhrase: { sv: 'översyn senast {value}', en: 'review no later than {value}' },
  late: { sv: 'försenad', en: 'late' },
  soon: { sv: 'snart', en: 'soon' },
  aboutGroup: { sv: 'Om dokumentet', en: 'About the document' },
  decisionGroup: { sv: 'Beslut', en: 'Decision' },
  peopleGroup: { sv: 'Ansvar och giltighet', en: 'Responsibility and validity' },
  save: { sv: 'Spara', en: 'Save' },
  createVerb: { sv: 'Skapa dokumentet', en: 'Create the document' },
  createLead: {
    sv: 'Du skriver texten i nästa steg. Det du fyllt i finns kvar här om du lämnar sidan.',
    en: 'You write the text in the next step. What you have filled in is kept here if you leave the page.',
  },
  tabText: { sv: 'Text', en: 'Text' },
  tabFacts: { sv: 'Uppgifter', en: 'Details' },
  tabVersions: { sv: 'Versioner', en: 'Versions' },
  tabs: { sv: 'Delar av dokumentet', en: 'Parts of the document' },
  version: { sv: 'Version', en: 'Version' },
  versionNumber: { sv: 'Version {number}', en: 'Version {number}' },
  noText: { sv: 'Dokumentet har ingen text än', en: 'The document has no text yet' },
  noTextText: {
    sv: 'Texten skrivs här, eller bifogas som fil. Den gäller först när den satts i kraft.',
    en: 'The text is written here, or attached as a file. It applies only once brought into force.',
  },
  notYet: { sv: 'Dokumentet gäller inte än', en: 'The document does not apply yet' },
  notYetText: {
    sv: 'Texten är ett utkast. Den som ska granska, godkänna eller svara på remiss läser den där.',
    en: 'The text is a draft. Those who are to review, approve or answer a consultation read it there.',
  },
  pdf: { sv: 'Hämta som PDF', en: 'Download as PDF' },
  seeChanges: { sv: 'Se vad som har ändrats', en: 'See what has changed' },
  changedSince: { sv: 'Nytt i den här versionen:', en: 'New in this version:' },
  replacedBy: { sv: 'I stället gäller', en: 'Instead applies' },
  compare: { sv: 'Jämför', en: 'Compare' },
  decision: { sv: 'Beslut', en: 'Decision' },
  change: { sv: 'Ändring', en: 'Change' },
  toProcess: { sv: 'Gå vidare med utkastet', en: 'Go on with the draft' },
  findByArea: { sv: 'Läs efter område', en: 'Read by area' },
  withdrawReason: { sv: 'Varför', en: 'Why' },
  withdrawReplacedBy: { sv: 'Vad som gäller i stället', en: 'What applies instead' },
  readingDraft: {
    sv: 'Du läser ett utkast. Det gäller inte förrän det satts i kraft.',
    en: 'You are reading a draft. It does not apply until brought into force.',
  },
  readingOld: {
    sv: 'Du läser version {number}, som är ersatt.',
    en: 'You are reading version {number}, which is replaced.',
  },
  readCurrent: { sv: 'Läs den som gäller', en: 'Read the one in force' },
  readingWithdrawn: {
    sv: 'Dokumentet är upphävt och gäller inte längre.',
    en: 'The document is withdrawn and no longer applies.',
  },
  publishedOn: { sv: 'I kraft', en: 'In force from' },
  publishedBy: { sv: 'Av', en: 'By' },
  hash: { sv: 'Hash (SHA-256)', en: 'Hash (SHA-256)' },
  hashExplained: {
    sv: 'Hashen är textens fingeravtryck: ändras ett enda tecken blir den en annan. Den visar vilken text någon har läst.',
    en: 'The hash is the fingerprint of the text: if a single character changes, so does the hash. It shows which text someone has read.',
  },
  write: { sv: 'Skriv texten', en: 'Write the text' },
  writeNew: { sv: 'Skriv ny version', en: 'Write a new version' },
  writeOn: { sv: 'Fortsätt skriva', en: 'Go on writing' },
  planReview: { sv: 'Ange ny dag', en: 'Set a new day' },
  publish: { sv: 'Sätt i kraft', en: 'Bring into force' },
  publishAsk: { sv: 'Sätta version {number} i kraft?', en: 'Bring version {number} into force?' },
  publishText: {
    sv: 'Alla som får läsa dokumentet ser den nya texten direkt, och den går inte att ändra efteråt.',
    en: 'Everyone who may read the document sees the new text at once, and it cannot be changed afterwards.',
  },
  publishReplaces: { sv: 'Version {number} ersätts men finns kvar.', en: 'Version {number} is replaced but kept.' },
  published: { sv: 'Version {number} gäller nu', en: 'Version {number} is now in force' },
  withdraw: { sv: 'Upphäv dokumentet', en: 'Withdraw the document' },
  withdrawAsk: { sv: 'Upphäva dokumentet?', en: 'Withdraw the document?' },
  withdrawText: {
    sv: 'Dokumentet finns kvar att läsa, märkt som upphävt, men går inte längre att ändra. Det går inte att ångra.',
    en: 'The document can still be read, marked as withdrawn, but no longer changed. This cannot be undone.',
  },
  withdrawn: { sv: 'Dokumentet är upphävt', en: 'The document is withdrawn' },
  lastDay: { sv: 'Sista dag det gäller', en: 'Last day it applies' },
  more: { sv: 'Mer', en: 'More' },
  appliesTo: { sv: 'Gäller för {unit}', en: 'Applies to {unit}' },
  stepWrite: { sv: 'Skriv', en: 'Write' },
  stepRead: { sv: 'Läs igenom', en: 'Read through' },
  writeLead: {
    sv: 'Rubrikerna blir avsnitt som krav kan hänvisa till. Börja en rubrik med sitt nummer, 4.2 Ansvar, om ni numrerar.',
    en: 'The headings become sections that requirements can refer to. Begin a heading with its number, 4.2 Responsibility, if you number them.',
  },
  voids: {
    sv: 'Utkastet ligger hos andra. Ändrar du texten gäller inte längre det de svarat, och du får be dem på nytt.',
    en: 'The draft is with others. If you change the text, what they have answered no longer counts and you must ask them anew.',
  },
  body: { sv: 'Text', en: 'Text' },
  saveAndRead: { sv: 'Spara utkastet och läs igenom', en: 'Save the draft and read through' },
  saved: { sv: 'Utkastet är sparat som version {number}.', en: 'The draft is saved as version {number}.' },
  backToWriting: { sv: 'Tillbaka till texten', en: 'Back to the text' },
});

/** The header line of what happens next. */
export const nextText = texts({
  withdrawn: { sv: 'Upphävt. Sista dag det gäller: {day}.', en: 'Withdrawn. Last day it applies: {day}.' },
  write: { sv: 'Skriv texten, eller bifoga den som fil.', en: 'Write the text, or attach it as a file.' },
  decide: { sv: 'Det finns ett utkast.', en: 'There is a draft.' },
  late: { sv: 'Översynen skulle ha gjorts senast {day}.', en: 'The review was due no later than {day}.' },
  soon: { sv: 'Översyn senast {day}.', en: 'Review no later than {day}.' },
  later: { sv: 'Översyn senast {day}.', en: 'Review no later than {day}.' },
  unplanned: { sv: 'Bestäm när dokumentet ska ses över.', en: 'Decide when the document is to be reviewed.' },
});

/** The part of the start page. */
export const reviewText = texts({
  title: { sv: 'Styrdokument att se över', en: 'Governing documents to review' },
  all: { sv: 'Visa alla {count}', en: 'Show all {count}' },
});
