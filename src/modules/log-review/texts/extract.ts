import { texts, valueTexts } from '../../../shared/text.ts';
import type { Deed, Ground, LogExtractState, ReaderAs, Secrecy, SecrecyHint } from '../contract/extract-words.ts';

export const extractStateNames = texts({
  draft: { sv: 'Sekretess prövas', en: 'Secrecy is tested' },
  second: { sv: 'Väntar på en andra granskning', en: 'Awaits a second look' },
  ready: { sv: 'Klart att lämna ut', en: 'Ready to hand out' },
  issued: { sv: 'Utlämnat', en: 'Handed out' },
}) satisfies Record<LogExtractState, unknown>;

export const secrecyNames = texts({
  release: { sv: 'Lämnas ut', en: 'Released' },
  withholdReader: { sv: 'Utan vem', en: 'Without who' },
  withhold: { sv: 'Lämnas inte ut', en: 'Withheld' },
}) satisfies Record<Secrecy, unknown>;

export const groundNames = texts({
  staffSafety: { sv: 'Personalens säkerhet', en: 'Safety of staff' },
  protectedIdentity: { sv: 'Skyddade personuppgifter', en: 'Protected identity' },
  thirdParty: { sv: 'Någon annan än patienten', en: 'Somebody else than the patient' },
  other: { sv: 'Annat skäl', en: 'Another ground' },
}) satisfies Record<Ground, unknown>;

export const hintNames = texts({
  readerProtected: { sv: 'Läsaren har skyddade personuppgifter', en: 'The reader has a protected identity' },
  patientProtected: { sv: 'Patienten har skyddade personuppgifter', en: 'The patient has a protected identity' },
  watchedPatient: { sv: 'Patienten är bevakad', en: 'The patient is watched' },
  unknownUnit: { sv: 'Enheten är okänd i organisationen', en: 'The unit is unknown to the organisation' },
}) satisfies Record<SecrecyHint, unknown>;

export const deedNames = texts({
  read: { sv: 'läste', en: 'read' },
  wrote: { sv: 'skrev', en: 'wrote' },
  signed: { sv: 'signerade', en: 'signed' },
  printed: { sv: 'skrev ut', en: 'printed' },
  deleted: { sv: 'raderade', en: 'deleted' },
  emergency: { sv: 'öppnade i nödläge', en: 'opened in an emergency' },
}) satisfies Record<Deed, unknown>;

export const readerAsNames = texts({
  title: { sv: 'Med titel', en: 'By title' },
  name: { sv: 'Med namn och titel', en: 'By name and title' },
}) satisfies Record<ReaderAs, unknown>;

const own = texts({
  'extract-not-draft': {
    sv: 'Utdraget prövas inte längre. Skicka tillbaka det först om något ska ändras.',
    en: 'The extract is no longer being tested. Send it back first if something is to be changed.',
  },
  'extract-not-second': {
    sv: 'Utdraget väntar inte på en andra granskning. Ladda om sidan för att se hur det står.',
    en: 'The extract does not await a second look. Reload the page to see how it stands.',
  },
  'extract-not-ready': {
    sv: 'Utdraget är inte klart att lämna ut. Gör sekretessprövningen klar först.',
    en: 'The extract is not ready to hand out. Finish the secrecy test first.',
  },
  'extract-too-long': {
    sv: 'Loggen har fler än {most} rader om patienten under perioden. Dela upp utdraget på kortare perioder.',
    en: 'The log has more than {most} rows about the patient in the period. Divide the extract into shorter periods.',
  },
  'extract-own-look': {
    sv: 'Den som gjort utdraget eller prövat sekretessen kan inte granska det en andra gång. Be en kollega.',
    en: 'Whoever made the extract or tested its secrecy cannot be the second to look. Ask a colleague.',
  },
  'extract-ground': {
    sv: 'Välj på vilken grund uppgiften inte lämnas ut. Vid annat skäl, skriv vilket.',
    en: 'Choose on what ground it is withheld. For another ground, write which.',
  },
  'extracts-listed': { sv: 'Såg listan över loggutdrag', en: 'Saw the list of log extracts' },
  'extract-made': { sv: 'Tog fram ett loggutdrag', en: 'Made a log extract' },
  'extract.opened': { sv: 'Öppnade loggutdraget', en: 'Opened the log extract' },
  'secrecy-tested': { sv: 'Prövade sekretess i loggutdraget', en: 'Tested secrecy in the log extract' },
  'extract-submitted': { sv: 'Gjorde sekretessprövningen klar', en: 'Finished the secrecy test' },
  'extract-looked': { sv: 'Granskade loggutdraget en andra gång', en: 'Took a second look at the log extract' },
  'extract-issued': { sv: 'Lämnade ut loggutdraget', en: 'Handed out the log extract' },
  'extract-read': { sv: 'Läste loggutdraget som det lämnas ut', en: 'Read the log extract as it is handed out' },
  'extract-printed': { sv: 'Hämtade loggutdraget som fil', en: 'Fetched the log extract as a file' },
  'practice-read': { sv: 'Såg hur loggutdrag görs', en: 'Saw how log extracts are made' },
  'practice-set': { sv: 'Ändrade hur loggutdrag görs', en: 'Changed how log extracts are made' },
  'field.requested_on': { sv: 'Begärt', en: 'Requested' },
  'field.identified': { sv: 'Hur den som frågar är känd', en: 'How the one who asks is known' },
  'field.second_by': { sv: 'Granskat en andra gång av', en: 'Second look by' },
  'field.second_note': { sv: 'Kommentar vid andra granskningen', en: 'Comment at the second look' },
  'field.issued_by': { sv: 'Utlämnat av', en: 'Handed out by' },
  'field.issued_at': { sv: 'Utlämnat', en: 'Handed out' },
  'field.secrecy': { sv: 'Sekretess', en: 'Secrecy' },
  'field.ground': { sv: 'Grund', en: 'Ground' },
  'field.reader_as': { sv: 'Läsare visas', en: 'Readers are shown' },
});

/** Problems, actions of the trail, fields and values of patients' log extracts. */
export const extractTexts = {
  ...own,
  ...valueTexts('secrecy', secrecyNames),
  ...valueTexts('ground', groundNames),
  ...valueTexts('reader_as', readerAsNames),
} as const;

/** Words of what the patient gets. */
export const letterText = texts({
  title: { sv: 'Loggutdrag ur din patientjournal', en: 'Log extract of your patient record' },
  patient: { sv: 'Personnummer', en: 'Personal identity number' },
  period: { sv: 'Period', en: 'Period' },
  asked: { sv: 'Du frågade', en: 'You asked' },
  lead: {
    sv: 'Här ser du vilka enheter som har haft elektronisk åtkomst till din journal och när. En rad är en person under en dag.',
    en: 'Here you see which units have had electronic access to your record and when. A row is one person during one day.',
  },
  none: {
    sv: 'Ingen har haft elektronisk åtkomst till din journal under perioden, enligt loggen.',
    en: 'According to the log nobody has had electronic access to your record in the period.',
  },
  why: {
    sv: 'Den som deltar i din vård, eller behöver uppgifterna för sitt arbete i vården, får läsa. Det kan vara den du träffade, men också den som tog emot en remiss, skrev ett provsvar eller gjorde en bokning.',
    en: 'Whoever takes part in your care, or needs the information for work in care, may read. That may be whom you met, but also who received a referral, wrote a test result or made a booking.',
  },
  caption: { sv: 'Åtkomster, de senaste först', en: 'Accesses, latest first' },
  when: { sv: 'När', en: 'When' },
  unit: { sv: 'Vårdenhet', en: 'Care unit' },
  provider: { sv: 'Vårdgivare', en: 'Care provider' },
  who: { sv: 'Vem', en: 'Who' },
  what: { sv: 'Vad', en: 'What' },
  withheldWho: { sv: 'Lämnas inte ut', en: 'Withheld' },
  withheld: { sv: 'Vad som inte har lämnats ut', en: 'What has been withheld' },
  withheldRows: {
    sv: '{count} {count|åtkomst|åtkomster} har inte lämnats ut.',
    en: '{count} {count|access has|accesses have} been withheld.',
  },
  withheldReaders: {
    sv: 'Vid {count} {count|åtkomst|åtkomster} har vi utelämnat vem det var.',
    en: 'For {count} {count|access|accesses} we have left out who it was.',
  },
  grounds: {
    sv: 'Grund: {grounds} (offentlighets- och sekretesslagen 2009:400).',
    en: 'Ground: {grounds} (Public Access to Information and Secrecy Act 2009:400).',
  },
  appeal: {
    sv: 'Vill du ha ett beslut som går att överklaga, be oss om det skriftligt.',
    en: 'If you want a decision that can be appealed, ask us for it in writing.',
  },
  next: { sv: 'Om du undrar över något', en: 'If you wonder about something' },
  nextText: {
    sv: 'Ser något konstigt ut kan du be oss kontrollera det. Vi tar reda på varför journalen lästes och svarar dig.',
    en: 'If something looks strange you can ask us to check it. We find out why the record was read and answer you.',
  },
  noContact: { sv: '[Skriv vart patienten kan vända sig.]', en: '[Write where the patient can turn.]' },
  source: {
    sv: 'Patientdatalagen 8 kap. 5 §, HSLF-FS 2016:40 4 kap. 10 §. Regionens åtkomstloggar.',
    en: 'Patient Data Act chapter 8 section 5, HSLF-FS 2016:40 chapter 4 section 10. The region’s access logs.',
  },
});
