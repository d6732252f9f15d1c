import { texts } from '../../../../shared/text.ts';

export const coverageText = texts({
  title: { sv: 'Täckning: {framework}', en: 'Coverage: {framework}' },
  lead: {
    sv: 'Vilka styrdokument som uppfyller vilka krav, och vad som saknas eller håller på att gå ut.',
    en: 'Which governing documents meet which requirements, and what is missing or about to expire.',
  },
  parts: { sv: 'Delar av täckningen', en: 'Parts of the coverage' },
  matrix: { sv: 'Krav och styrdokument', en: 'Requirements and documents' },
  uncovered: { sv: 'Krav utan styrdokument', en: 'Requirements without a document' },
  outside: { sv: 'Styrdokument utan krav', en: 'Documents without a requirement' },
  expiring: { sv: 'Underlag som går ut', en: 'Evidence about to expire' },
  broken: { sv: 'Brutna kopplingar', en: 'Broken traces' },
  asList: { sv: 'Visa som lista', en: 'Show as a list' },
  asMatrix: { sv: 'Visa som matris', en: 'Show as a matrix' },
  caption: { sv: 'Krav mot styrdokument', en: 'Requirements by governing document' },
  onlyLinked: {
    sv: 'Ramverket är stort: matrisen visar bara krav som är kopplade till något styrdokument.',
    en: 'The framework is large: the matrix shows only requirements traced to some document.',
  },
  keys: {
    sv: 'Piltangenterna flyttar mellan kopplingarna.',
    en: 'The arrow keys move between the traces.',
  },
  linked: { sv: '{requirement} uppfylls av {document}', en: '{requirement} is met by {document}' },
  linkedBroken: {
    sv: '{requirement} kopplat till {document}, men kopplingen är bruten',
    en: '{requirement} is traced to {document}, but the trace is broken',
  },
  notLinked: { sv: '{requirement} är inte kopplat till {document}', en: '{requirement} is not traced to {document}' },
  legendLinked: { sv: 'Uppfylls av dokumentet', en: 'Met by the document' },
  legendBroken: { sv: 'Bruten koppling', en: 'Broken trace' },
  hidden: { sv: 'och {count} du inte får läsa', en: 'and {count} you may not read' },
  none: { sv: 'Inget styrdokument', en: 'No document' },
  meets: { sv: 'Uppfyller', en: 'Meets' },
  metBy: { sv: 'Uppfylls av', en: 'Met by' },
  noDocuments: { sv: 'Inget krav är kopplat till något styrdokument', en: 'No requirement is traced to a document' },
  noDocumentsText: {
    sv: 'Öppna ett krav och koppla det styrdokument som uppfyller det.',
    en: 'Open a requirement and link the governing document that meets it.',
  },
  allCovered: { sv: 'Alla krav har ett styrdokument', en: 'Every requirement has a document' },
  allCoveredText: {
    sv: 'Krav som inte är tillämpliga räknas inte.',
    en: 'Requirements that do not apply are not counted.',
  },
  section: { sv: 'Avsnitt', en: 'Section' },
  counted: { sv: 'styrdokument', en: '{count|document|documents}' },
  allUsed: {
    sv: 'Alla gällande styrdokument uppfyller något krav',
    en: 'Every document in force meets some requirement',
  },
  allUsedText: {
    sv: 'Ett dokument hamnar här när inget krav i ramverket är kopplat till det.',
    en: 'A document is listed here when no requirement of the framework is traced to it.',
  },
  within: { sv: 'Går ut inom', en: 'Expires within' },
  days: { sv: '{days} {days|dag|dagar}', en: '{days} {days|day|days}' },
  year: { sv: 'ett år', en: 'a year' },
  nothingExpiring: { sv: 'Inget underlag går ut inom {within}', en: 'No evidence expires within {within}' },
  nothingExpiringText: {
    sv: 'Underlag utan sista dag räknas som gällande tills vidare.',
    en: 'Evidence without a last day is valid until further notice.',
  },
  shows: { sv: 'Visar krav', en: 'Shows requirements' },
  state: { sv: 'Läge', en: 'State' },
  noBroken: { sv: 'Inga brutna kopplingar', en: 'No broken traces' },
  noBrokenText: {
    sv: 'En koppling bryts när dokumentet upphävs eller får en ny version. Då visas den här tills någon har tittat på den.',
    en: 'A trace breaks when the document is withdrawn or gets a new version. It is then listed here until someone has looked at it.',
  },
});
