import { texts } from '../../../shared/text.ts';

export const intakeTexts = texts({
  'log-imported': { sv: 'Läste in en logg', en: 'Took in a log' },
  'log-disposed': { sv: 'Gallrade en månads åtkomstloggar', en: 'Disposed of a month of access logs' },
  'kept-still': {
    sv: 'Loggarna från {month} ska sparas till {until}.',
    en: 'The logs of {month} must be kept until {until}.',
  },
  'log-refused': { sv: 'Kunde inte läsa in en logg', en: 'Could not take in a log' },
  'context-imported': { sv: 'Läste in kontext till loggarna', en: 'Took in context for the logs' },
  'cases-read': {
    sv: 'Tog ut en månads fall med patienter i klartext',
    en: 'Took out a month’s cases with patients in clear',
  },
  'month-not-analysed': {
    sv: 'Månaden {month} är inte analyserad. Kör först ./varna log analyse --month {month}.',
    en: 'The month {month} is not analysed. First run ./varna log analyse --month {month}.',
  },
  'source-unknown': {
    sv: 'Det finns ingen källa som heter ”{source}”. Ange formatet med --format så läggs den upp.',
    en: 'There is no source called “{source}”. Give its format with --format to make it.',
  },
  'source-other-format': {
    sv: 'Källan ”{source}” skickar {format}. Välj det formatet, eller ange en annan källa.',
    en: 'The source “{source}” sends {format}. Choose that format, or name another source.',
  },
  'columns-missing': {
    sv: 'Filen saknar kolumner som behövs: {columns}. Ange i källans dialekt vad de heter i filen.',
    en: 'The file lacks columns that are needed: {columns}. Say in the dialect of the source what they are called in the file.',
  },
  'no-heading': {
    sv: 'Filen har ingen rubrikrad. Kontrollera att det är en CSV-fil.',
    en: 'The file has no line of headings. Check that it is a CSV file.',
  },
  'broken-gzip': {
    sv: 'Den packade filen är skadad eller avkortad. Hämta den igen och läs in den på nytt.',
    en: 'The packed file is damaged or cut short. Fetch it again and take it in anew.',
  },
  'unknown-encoding': {
    sv: 'Filen säger sig vara skriven i teckenkodningen {encoding}, som inte finns. Ange rätt kodning i källans dialekt.',
    en: 'The file says it is written in the encoding {encoding}, which does not exist. Give the right one in the dialect of the source.',
  },
  'no-context': {
    sv: 'I {directory} finns ingen fil med kontext. Filerna heter staff.csv, unit.csv, patient.csv och så vidare; ./varna log context visar alla.',
    en: 'There is no file of context in {directory}. The files are called staff.csv, unit.csv, patient.csv and so on; ./varna log context shows all.',
  },
  'no-such-context': {
    sv: 'Det finns ingen kontext som heter {file}.',
    en: 'There is no context called {file}.',
  },
  'nothing-fits': {
    sv: 'Nästan ingenting i filen passar: {quarantined} poster i karantän mot {rows} rader. Kontrollera källans format och dialekt, och läs in filen igen.',
    en: 'Next to nothing in the file fits: {quarantined} records in quarantine against {rows} rows. Check the format and dialect of the source, and take the file in again.',
  },
  'not-xml': { sv: 'Filen är inte XML.', en: 'The file is not XML.' },
  'delivery-interrupted': {
    sv: 'Inläsningen avbröts innan den var klar, troligen för att programmet stängdes. Det som redan är inläst ligger kvar. Läs in filen igen så fortsätter den där den slutade, och inget kommer med två gånger. En uppladdad fil, ett anrop och en fil i bevakad katalog tas upp igen av sig själva.',
    en: 'Taking it in was interrupted before it was done, probably since the program was closed. What is already in stays. Take the file in again and it goes on where it ended, and nothing comes twice. An uploaded file, a call and a file in a watched directory are taken up again by themselves.',
  },
  'intake-broken': {
    sv: 'Inläsningen stannade av ett oväntat fel. Det som redan är inläst ligger kvar. Läs in filen igen så fortsätter den där den slutade.',
    en: 'Taking it in ended by an unexpected error. What is already in stays. Take the file in again and it goes on where it ended.',
  },
});
