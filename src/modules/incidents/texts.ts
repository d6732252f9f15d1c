import { texts } from '../../shared/text.ts';
import { fieldTexts } from './texts/fields.ts';
import { playbookTexts } from './texts/playbook.ts';
import { reportOutputTexts } from './texts/report-output.ts';
import { webhookTexts } from './texts/webhook.ts';

export const incidentsTexts = texts({
  reported: { sv: 'Rapporterade en händelse', en: 'Reported an event' },
  'reported-by-machine': {
    sv: 'Rapporterade en händelse från ett annat system',
    en: 'Reported an event from another system',
  },
  'reported-openly': { sv: 'Tog emot en rapport utan inloggning', en: 'Received a report without sign-in' },
  'followed-openly': { sv: 'Följde en rapport med mottagningskod', en: 'Followed a report by its receipt code' },
  'reporter-wrote': { sv: 'Skrev till handläggarna', en: 'Wrote to the handlers' },
  'handler-wrote': { sv: 'Skrev till den som rapporterade', en: 'Wrote to the reporter' },
  attached: { sv: 'La till en fil', en: 'Added a file' },
  opened: { sv: 'Öppnade ärendet', en: 'Opened the case' },
  changed: { sv: 'Ändrade uppgifterna i ärendet', en: 'Changed the facts of the case' },
  assessed: { sv: 'Bedömde händelsen', en: 'Assessed the event' },
  confirmed: { sv: 'Bedömde att händelsen är en incident', en: 'Judged the event to be an incident' },
  dismissed: { sv: 'Skrev av händelsen: ingen incident', en: 'Dismissed the event: no incident' },
  closed: { sv: 'Avslutade ärendet', en: 'Closed the case' },
  reopened: { sv: 'Öppnade ärendet igen', en: 'Reopened the case' },
  'handlers-set': { sv: 'Utsåg handläggare', en: 'Named the handlers' },
  'awareness-added': { sv: 'Förde in en tidpunkt för kännedom', en: 'Recorded a moment of awareness' },
  'awareness-withdrawn': { sv: 'Tog tillbaka en tidpunkt för kännedom', en: 'Withdrew a moment of awareness' },
  noted: { sv: 'Antecknade i tidslinjen', en: 'Noted in the timeline' },
  merged: { sv: 'Slog ihop ärendet med ett annat', en: 'Merged the case into another' },
  split: { sv: 'Delade ärendet', en: 'Split the case' },
  decided: { sv: 'Beslutade om anmälan', en: 'Decided on reporting' },
  'law-taken': {
    sv: 'Tog in den gällande beslutstabellen i ärendet',
    en: 'Took the current decision table into the case',
  },
  filed: { sv: 'Noterade en lämnad anmälan', en: 'Recorded a report that was filed' },
  'obligation-ended': {
    sv: 'Avslutade en rapporteringsplikt med ett beslut',
    en: 'Ended a duty to report by a decision',
  },
  'report-requested': { sv: 'Förde in en begärd delrapport', en: 'Recorded a report that was asked for' },
  'law-tried': {
    sv: 'Prövade en ändring av beslutstabellen på öppna ärenden',
    en: 'Tried a change of the decision table on open cases',
  },
  'law-changed': { sv: 'Ändrade beslutstabellen', en: 'Changed the decision table' },
  'list-exported': { sv: 'Exporterade listan över incidenter', en: 'Exported the list of incidents' },
  'in-future': {
    sv: 'Tidpunkten ligger i framtiden. Ange när det hände.',
    en: 'That moment lies in the future. Say when it happened.',
  },
  'too-old': {
    sv: 'Tidpunkten är före år 2000. Kontrollera årtalet.',
    en: 'That moment is before the year 2000. Check the year.',
  },
  'began-after-noticed': {
    sv: 'Det kan inte ha börjat efter att det upptäcktes.',
    en: 'It cannot have begun after it was noticed.',
  },
  'ended-before-began': {
    sv: 'Det kan inte ha upphört innan det började.',
    en: 'It cannot have ended before it began.',
  },
  'ended-yet-ongoing': {
    sv: 'Det kan inte både pågå och ha upphört. Ändra det ena.',
    en: 'It cannot both go on and have ended. Change one of them.',
  },
  'moment-unsure': { sv: 'Ange en tidpunkt, eller att den är okänd.', en: 'Give a moment, or say that it is unknown.' },
  'count-upside-down': {
    sv: 'Det minsta antalet kan inte vara större än det största.',
    en: 'The least number cannot be above the greatest.',
  },
  'unknown-unit': { sv: 'Enheten finns inte. Välj i listan.', en: 'There is no such unit. Choose from the list.' },
  'unit-not-yours': {
    sv: 'Du kan bara flytta ärendet till en enhet vars ärenden du själv hanterar.',
    en: 'You can only move the case to a unit whose cases you handle yourself.',
  },
  'open-reports-off': {
    sv: 'Regionen tar bara emot rapporter efter inloggning. Logga in, eller ring din chef.',
    en: 'The region takes reports after sign-in only. Sign in, or call your manager.',
  },
  'too-many-open': {
    sv: 'Det har kommit många rapporter härifrån den senaste timmen. Vänta en stund, eller ring servicedesk.',
    en: 'Many reports have come from here in the last hour. Wait a while, or call the service desk.',
  },
  'wrong-code': {
    sv: 'Ärendenumret och koden hör inte ihop. Kontrollera kvittensen.',
    en: 'The case number and the code do not belong together. Check the receipt.',
  },
  'not-open': {
    sv: 'Ärendet är avslutat. Öppna det igen om något ska ändras.',
    en: 'The case is closed. Reopen it if anything is to change.',
  },
  'wrong-step': {
    sv: 'Det går inte från det läge ärendet är i nu ({state}). Läs in sidan igen.',
    en: 'That is not possible from where the case stands now ({state}). Reload the page.',
  },
  'not-closed': { sv: 'Ärendet är inte avslutat.', en: 'The case is not closed.' },
  'clocks-open': {
    sv: 'Det finns {count} rapporteringsplikter som inte är fullgjorda. Lämna rapporten, eller besluta att plikten upphör, först.',
    en: '{count} duties to report are not done. File the report, or decide that the duty ends, first.',
  },
  undecided: {
    sv: 'Det saknas beslut om anmälan enligt: {regimes}. Besluta först, även om svaret är att inte anmäla.',
    en: 'A decision on reporting is missing under: {regimes}. Decide first, even if the answer is not to report.',
  },
  'person-left': { sv: 'Personen är inte längre verksam här.', en: 'That person no longer works here.' },
  'already-filed': {
    sv: 'Den rapporten är redan lämnad. Det som är noterat ändras aldrig; skriv en komplettering i stället.',
    en: 'That report has been filed already. What is recorded never changes; write a supplement instead.',
  },
  'duty-ended': { sv: 'Rapporteringsplikten är redan avslutad.', en: 'The duty to report has already ended.' },
  'not-started': {
    sv: 'Tiden har inte börjat räknas än. För in när vi fick kännedom, eller lämna den tidigare rapporten, först.',
    en: 'The time has not begun to run. Record when we became aware, or file the report before it, first.',
  },
  'filed-before-start': {
    sv: 'Rapporten kan inte ha lämnats innan tiden började räknas.',
    en: 'The report cannot have been sent before its time began to run.',
  },
  'late-needs-reason': {
    sv: 'Rapporten är för sen. Skriv varför; myndigheten vill veta det.',
    en: 'The report is late. Say why; the authority wants to know.',
  },
  'due-before-asked': { sv: 'Den ska lämnas efter att den begärdes.', en: 'It is due after it was asked for.' },
  'merge-self': { sv: 'Ett ärende kan inte slås ihop med sig självt.', en: 'A case cannot be merged with itself.' },
  'merge-exercise': {
    sv: 'En övning kan inte slås ihop med ett riktigt ärende.',
    en: 'An exercise cannot be merged with a real case.',
  },
  'unknown-fact': {
    sv: 'Det finns ingen uppgift som heter ”{fact}”. Välj i listan.',
    en: 'There is no fact called “{fact}”. Choose from the list.',
  },
  'unknown-receiver': {
    sv: 'Mottagaren ”{receiver}” finns inte i listan över mottagare.',
    en: 'The receiver “{receiver}” is not among the receivers.',
  },
  'key-twice': { sv: 'Nyckeln ”{key}” används mer än en gång.', en: 'The key “{key}” is used more than once.' },
  'law-moved': {
    sv: 'Någon annan har ändrat tabellen sedan du öppnade den. Läs in den igen och gör om ändringen.',
    en: 'Somebody changed the table after you opened it. Reload it and make the change again.',
  },
  'no-regime': {
    sv: 'Beslutstabellen säger inget om det regelverket.',
    en: 'The decision table says nothing of that law.',
  },
  'figures-printed': { sv: 'Tog ut statistik över incidenter', en: 'Took out incident figures' },
  ...playbookTexts,
  ...webhookTexts,
  ...reportOutputTexts,
  ...fieldTexts,
});
