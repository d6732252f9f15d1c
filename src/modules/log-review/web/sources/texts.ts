import { texts } from '../../../../shared/text.ts';

/** The list of sources, alarms and context. */
export const text = texts({
  lead: {
    sv: 'System som lämnar åtkomstloggar. Det som saknas i loggen kan ingen granska, så luckor larmas här.',
    en: 'Systems that hand in access logs. Nobody can review what is missing from the log, so gaps raise an alarm here.',
  },
  tabs: { sv: 'Delar av sidan', en: 'Parts of the page' },
  sources: { sv: 'Källor', en: 'Sources' },
  gaps: { sv: 'Larm', en: 'Alarms' },
  context: { sv: 'Underlag', en: 'Context' },
  filling: {
    sv: 'Demons loggar läses in. Det tar någon minut; granskningarna dyker upp när det är klart.',
    en: 'The demo’s logs are being read in. It takes a minute or so; the reviews appear when it is done.',
  },
  add: { sv: 'Lägg till källa', en: 'Add source' },
  none: { sv: 'Inga loggkällor ännu', en: 'No log sources yet' },
  noneText: {
    sv: 'Lägg till det system som lämnar loggar, välj format och ladda upp en fil. Stora filer läses in med ./varna log import.',
    en: 'Add the system that hands in logs, choose a format and upload a file. Large files are read in with ./varna log import.',
  },
  name: { sv: 'Namn', en: 'Name' },
  nameHint: { sv: 'Till exempel Journalsystemet.', en: 'For example The record system.' },
  format: { sv: 'Format', en: 'Format' },
  csv: { sv: 'CSV', en: 'CSV' },
  csvHint: { sv: 'En rad per åtkomst, med rubrikrad', en: 'A line an access, with a line of headings' },
  storelog: { sv: 'StoreLog (RIV-TA)', en: 'StoreLog (RIV-TA)' },
  storelogHint: { sv: 'XML, i filer eller som SOAP-anrop', en: 'XML, in files or as SOAP calls' },
  fhir: { sv: 'FHIR AuditEvent', en: 'FHIR AuditEvent' },
  fhirHint: { sv: 'R4, som NDJSON, Bundle eller en och en', en: 'R4, as NDJSON, Bundle or one by one' },
  latest: { sv: 'Senaste leverans', en: 'Latest delivery' },
  never: { sv: 'Ingen ännu', en: 'None yet' },
  rows: { sv: 'Rader på 30 dagar', en: 'Rows in 30 days' },
  misfits: { sv: 'I karantän', en: 'In quarantine' },
  rhythm: { sv: 'Väntas inom', en: 'Expected within' },
  unwatched: { sv: 'Bevakas inte', en: 'Not watched' },
  state: { sv: 'Status', en: 'Status' },
  inUse: { sv: 'I ordning', en: 'In order' },
  hasGaps: { sv: '{count} {count|larm|larm}', en: '{count} {count|alarm|alarms}' },
  resting: { sv: 'Vilar', en: 'Resting' },
  noDelivery: { sv: 'Ingen leverans ännu', en: 'No delivery yet' },
  failed: { sv: 'Senaste misslyckades', en: 'The latest failed' },
});

export const gapText = texts({
  lead: {
    sv: 'Tystnad, nummer som saknas och klockor som hoppar. Ett larm handlar om loggen, aldrig om en person.',
    en: 'Silence, numbers that are missing and clocks that jump. An alarm is about the log, never about a person.',
  },
  none: { sv: 'Inga larm', en: 'No alarms' },
  noneText: {
    sv: 'Leveranserna har kommit i tid och inget saknas i numreringen.',
    en: 'The deliveries came in time and no number is missing.',
  },
  what: { sv: 'Vad som hänt', en: 'What happened' },
  when: { sv: 'När', en: 'When' },
  status: { sv: 'Status', en: 'Status' },
  open: { sv: 'Öppet', en: 'Open' },
  closed: { sv: 'Stängt', en: 'Closed' },
  late: { sv: 'Ingen leverans på {hours} {hours|timme|timmar}', en: 'No delivery for {hours} {hours|hour|hours}' },
  silent: { sv: 'Tyst i {minutes} {minutes|minut|minuter}', en: 'Silent for {minutes} {minutes|minute|minutes}' },
  numbers: { sv: '{count} loggnummer saknas', en: '{count} log {count|number is|numbers are} missing' },
  clock: {
    sv: 'Klockan hoppar tillbaka {minutes} {minutes|minut|minuter}',
    en: 'The clock jumps back {minutes} {minutes|minute|minutes}',
  },
  close: { sv: 'Förklara och stäng', en: 'Explain and close' },
  closeTitle: { sv: 'Varför blev det en lucka?', en: 'Why was there a gap?' },
  closeLead: {
    sv: 'Skriv vad som hände och om raderna går att få i efterhand. Det står kvar vid larmet.',
    en: 'Say what happened and whether the rows can still be had. It stays with the alarm.',
  },
  explanation: { sv: 'Förklaring', en: 'Explanation' },
  closeVerb: { sv: 'Stäng larmet', en: 'Close the alarm' },
  more: { sv: 'Visa fler', en: 'Show more' },
});

export const contextText = texts({
  lead: {
    sv: 'Det loggen prövas mot: vårdkontakter, bokningar, anställningar. En regel som saknar underlag är av tills filen har kommit. Läs in med ./varna log context import KATALOG.',
    en: 'What the log is held against: care contacts, bookings, employments. A rule without its context is off until the file has come. Read them in with ./varna log context import DIR.',
  },
  file: { sv: 'Underlag', en: 'Context' },
  rows: { sv: 'Rader', en: 'Rows' },
  loaded: { sv: 'Inläst', en: 'Read in' },
  missing: { sv: 'Har inte kommit', en: 'Has not come' },
  rules: { sv: 'Bär reglerna', en: 'Carries the rules' },
  noRules: { sv: 'Ingen regel behöver den', en: 'No rule needs it' },
});
