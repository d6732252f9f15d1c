import { type Text, texts } from '../../../../shared/text.ts';
import type { Start } from '../../contract/law.ts';
import type { Stage } from '../../contract/words.ts';

/** What each stage of reporting is called. */
export const stageNames: Record<Stage, Text> = texts({
  earlyWarning: { sv: 'Upplysning', en: 'Early warning' },
  notification: { sv: 'Anmälan', en: 'Notification' },
  interimReport: { sv: 'Delrapport', en: 'Interim report' },
  statusReport: { sv: 'Lägesrapport', en: 'Status report' },
  finalReport: { sv: 'Slutrapport', en: 'Final report' },
  supplement: { sv: 'Komplettering', en: 'Supplement' },
  toPersons: { sv: 'Information till de berörda', en: 'Information to those concerned' },
  toController: { sv: 'Underrättelse till den ansvarige', en: 'Notice to the controller' },
  report: { sv: 'Rapport', en: 'Report' },
});

/** What starts a clock, after how long it may run: "72 timmar från att någon fick kännedom". */
export const startNames: Record<Start['kind'], Text> = texts({
  awareness: { sv: 'från att någon fick kännedom', en: 'from when someone became aware' },
  decision: { sv: 'från beslutet att anmäla', en: 'from the decision to report' },
  filed: { sv: 'från att en tidigare rapport lämnades', en: 'from when an earlier report was filed' },
  handled: {
    sv: 'från att en tidigare rapport lämnades; pågår incidenten då, från att den är hanterad',
    en: 'from when an earlier report was filed; if the incident goes on then, from when it has been handled',
  },
});

export const lawText = texts({
  lead: {
    sv: 'Så avgör Värna om en incident ska anmälas: uppgifterna i ärendet prövas mot raderna uppifrån, och den första som stämmer ger förslaget. En människa beslutar.',
    en: 'How Värna tells whether an incident is to be reported: the facts of the case are tried against the rows from the top, and the first that holds gives the proposal. A person decides.',
  },
  edit: { sv: 'Ändra', en: 'Change' },
  versionMark: { sv: 'Version {number}', en: 'Version {number}' },
  older: {
    sv: 'Du läser version {number}. Ärenden som började under den bedöms efter den tills någon tar in en nyare.',
    en: 'You are reading version {number}. Cases begun under it are judged by it until someone takes in a newer one.',
  },
  current: { sv: 'Visa den gällande', en: 'Show the one in force' },
  parts: { sv: 'Delar av regelverket', en: 'Parts of the rules' },
  tabTable: { sv: 'Ska det anmälas?', en: 'Is it to be reported?' },
  tabDuties: { sv: 'Rapporteringsplikter', en: 'Duties to report' },
  tabReceivers: { sv: 'Mottagare', en: 'Receivers' },
  tabVersions: { sv: 'Versioner', en: 'Versions' },
  regimes: { sv: 'Regelverk', en: 'Laws' },
  when: { sv: 'Om', en: 'If' },
  and: { sv: 'och', en: 'and' },
  otherwise: { sv: 'I alla andra fall', en: 'In all other cases' },
  source: { sv: 'Källa: {source}', en: 'Source: {source}' },
  to: { sv: 'Till', en: 'To' },
  limit: { sv: 'Tid', en: 'Time' },
  onlyWhen: { sv: 'Villkor', en: 'Condition' },
  contents: { sv: 'Ska innehålla', en: 'Is to hold' },
  paragraph: { sv: 'Lagrum', en: 'Provision' },
  sourceLabel: { sv: 'Källa', en: 'Source' },
  stage: { sv: 'Steg', en: 'Stage' },
  number: { sv: 'Version', en: 'Version' },
  made: { sv: 'Gäller från', en: 'In force from' },
  madeBy: { sv: 'Beslutad av', en: 'Decided by' },
  note: { sv: 'Vad som ändrades och varför', en: 'What was changed and why' },
  delivered: { sv: 'Värna', en: 'Värna' },
  changes: { sv: 'Ändringar mot version {number}', en: 'Changes since version {number}' },
  noChanges: { sv: 'Inga rader skiljer sig.', en: 'No rows differ.' },
});

export const differenceText = texts({
  added: { sv: 'Ny', en: 'New' },
  removed: { sv: 'Borttagen', en: 'Removed' },
  changed: { sv: 'Ändrad', en: 'Changed' },
  moved: { sv: 'Flyttad', en: 'Moved' },
  decisions: { sv: 'Rad i beslutstabellen', en: 'Row of the decision table' },
  templates: { sv: 'Rapporteringsplikt', en: 'Duty to report' },
  receivers: { sv: 'Mottagare', en: 'Receiver' },
  before: { sv: 'Förut', en: 'Before' },
  after: { sv: 'Nu', en: 'Now' },
});
