import { texts, valueTexts } from '../../../shared/text.ts';

/** What a gap is called, as a heading and in the inbox. */
export const gapTitles = texts({
  late: { sv: 'Loggkällan {source} har inte levererat i tid', en: 'The log source {source} has not delivered in time' },
  silent: { sv: 'Loggen från {system} är tyst en tid på dagen', en: 'The log of {system} is silent for part of a day' },
  numbers: { sv: 'Loggnummer saknas från {system}', en: 'Log numbers are missing from {system}' },
  clock: { sv: 'Klockan hoppar i loggen från {system}', en: 'The clock jumps in the log of {system}' },
});

const done = texts({
  'sources-listed': { sv: 'Såg listan över loggkällor', en: 'Saw the list of log sources' },
  'source-opened': { sv: 'Öppnade en loggkälla', en: 'Opened a log source' },
  'deliveries-listed': { sv: 'Såg en loggkällas leveranser', en: 'Saw the deliveries of a log source' },
  'misfits-counted': {
    sv: 'Såg hur många loggposter som ligger i karantän',
    en: 'Saw how many log records are in quarantine',
  },
  'gaps-listed': { sv: 'Såg larmen om luckor i loggen', en: 'Saw the alarms of gaps in the log' },
  'source-created': { sv: 'Lade till en loggkälla', en: 'Added a log source' },
  'source-changed': { sv: 'Ändrade en loggkälla', en: 'Changed a log source' },
  'sample-read': { sv: 'Provläste början av en loggfil', en: 'Read the beginning of a log file to try it' },
  'file-received': { sv: 'Lämnade in en loggfil', en: 'Handed in a log file' },
  'quarantine-read': { sv: 'Såg loggposter i karantän', en: 'Looked at log records in quarantine' },
  'quarantine-replayed': { sv: 'Lät karantänen läsas in på nytt', en: 'Had the quarantine read again' },
  'call-received': { sv: 'Tog emot ett anrop med åtkomstlogg', en: 'Received a call with access log' },
  'quarantine-kept': { sv: 'Lade loggposter i karantän', en: 'Put log records in quarantine' },
});

const refused = texts({
  'source-keeps-name': {
    sv: 'Loggar från {name} är redan inlästa under det namnet, så källan kan inte byta namn. Skriv i anteckningen vad som är nytt.',
    en: 'Logs of {name} have been read in under that name, so the source cannot be renamed. Write in the note what is new.',
  },
  'directory-missing': {
    sv: 'Servern når inte katalogen {path}, eller får inte flytta filer i den. Kontrollera sökvägen och rättigheterna. Programmets egna kataloger går inte att bevaka.',
    en: 'The server does not reach the directory {path}, or may not move files in it. Check the path and its rights. The program’s own directories cannot be watched.',
  },
  'path-not-whole': { sv: 'Ange hela sökvägen, från /.', en: 'Give the whole path, from /.' },
  'no-such-zone': {
    sv: 'Tidszonen finns inte eller skiljer sig inte i hela timmar från UTC. Exempel: Europe/Stockholm.',
    en: 'There is no such time zone, or it does not differ by whole hours from UTC. For example Europe/Stockholm.',
  },
  'sample-unreadable': {
    sv: 'Filen går inte att packa upp. Välj en annan fil, eller packa upp den först.',
    en: 'The file cannot be unpacked. Choose another file, or unpack it first.',
  },
});

const fields = texts({
  'field.name': { sv: 'Namn', en: 'Name' },
  'field.format': { sv: 'Format', en: 'Format' },
  'field.dialect': { sv: 'Dialekt', en: 'Dialect' },
  'field.note': { sv: 'Anteckning', en: 'Note' },
  'field.delivery_hours': { sv: 'Leverans väntas inom (timmar)', en: 'Delivery expected within (hours)' },
  'field.silent_minutes': { sv: 'Tystnad som larmas (minuter)', en: 'Silence that raises an alarm (minutes)' },
  'field.skew_seconds': { sv: 'Klockan går före (sekunder)', en: 'Clock is fast by (seconds)' },
  'field.watched_directory': { sv: 'Bevakad katalog', en: 'Watched directory' },
  'field.active': { sv: 'I bruk', en: 'In use' },
  'field.explanation': { sv: 'Förklaring', en: 'Explanation' },
  'field.from_at': { sv: 'Från', en: 'From' },
  'field.to_at': { sv: 'Till', en: 'To' },
  'field.amount': { sv: 'Omfattning', en: 'Extent' },
  'field.noted_at': { sv: 'Upptäckt', en: 'Noted' },
  'field.system': { sv: 'System', en: 'System' },
  'field.kind': { sv: 'Slag', en: 'Kind' },
});

/** Actions, refusals and columns of sources and gaps. */
export const sourceTexts = texts({
  ...done,
  ...refused,
  ...fields,
  'gap-closed': { sv: 'Stängde ett larm om lucka i loggen', en: 'Closed an alarm of a gap in the log' },
  'gap-is-closed': {
    sv: 'Larmet är redan stängt. Ladda om sidan för att se varför.',
    en: 'The alarm is closed already. Reload the page to see why.',
  },
  ...valueTexts('format', {
    csv: { sv: 'CSV', en: 'CSV' },
    storelog: { sv: 'StoreLog (RIV-TA)', en: 'StoreLog (RIV-TA)' },
    fhir: { sv: 'FHIR AuditEvent', en: 'FHIR AuditEvent' },
  }),
});
