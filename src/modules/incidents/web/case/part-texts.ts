import { texts } from '../../../../shared/text.ts';
import type { CaseReport, NewNote, TimelineEntry } from '../../contract/case.ts';

export const handlerText = texts({
  title: { sv: 'Handläggare', en: 'Handlers' },
  none: { sv: 'Ingen är utsedd.', en: 'Nobody is named.' },
  owner: { sv: 'äger ärendet', en: 'owns the case' },
  deputy: { sv: 'ersättare', en: 'deputy' },
  name: { sv: 'Utse', en: 'Name' },
  change: { sv: 'Ändra', en: 'Change' },
  dialog: { sv: 'Utse handläggare', en: 'Name handlers' },
  people: { sv: 'Handläggare, i ordning', en: 'Handlers, in order' },
  hint: {
    sv: 'Den första äger ärendet, den andra är ersättare. Den som utses kan läsa ärendet.',
    en: 'The first owns the case, the second is the deputy. Whoever is named can read the case.',
  },
  saved: { sv: 'Handläggarna är utsedda', en: 'The handlers are named' },
});

export const awareText = texts({
  title: { sv: 'Kännedom', en: 'Awareness' },
  lead: {
    sv: 'När någon fick veta, och vad. Klockorna räknas från den tidigaste tidpunkt som lagen tillåter.',
    en: 'When somebody knew, and what. Clocks run from the earliest moment the law allows.',
  },
  none: {
    sv: 'Ingen tidpunkt är införd. Utan den börjar ingen klocka.',
    en: 'No moment is recorded. Without one no clock starts.',
  },
  add: { sv: 'För in en tidpunkt', en: 'Record a moment' },
  kind: { sv: 'Vad som gjorde det känt', en: 'How it became known' },
  at: { sv: 'När', en: 'When' },
  who: { sv: 'Vem fick veta', en: 'Who became aware' },
  why: { sv: 'Hur, och varför den tidpunkten gäller', en: 'How, and why that moment counts' },
  added: { sv: 'Tidpunkten är införd', en: 'The moment is recorded' },
  recorded: { sv: 'infört av {name}', en: 'recorded by {name}' },
  withdraw: { sv: 'Ta tillbaka', en: 'Withdraw' },
  withdrawTitle: { sv: 'Ta tillbaka tidpunkten?', en: 'Withdraw the moment?' },
  withdrawLead: {
    sv: 'Den stannar i ärendet med skälet, men startar ingen klocka. Klockor som räknas från den räknas om.',
    en: 'It remains in the case with the reason, but starts no clock. Clocks that run from it are counted anew.',
  },
  withdrawn: { sv: 'Tidpunkten är tillbakatagen', en: 'The moment is withdrawn' },
  withdrawnMark: { sv: 'Tillbakatagen: {reason}', en: 'Withdrawn: {reason}' },
});

export const threadText = texts({
  received: { sv: 'Kom in {moment}', en: 'Received {moment}' },
  by: { sv: 'Rapporterad av {name}', en: 'Reported by {name}' },
  contact: { sv: 'Kontakt', en: 'Contact' },
  where: { sv: 'Var', en: 'Where' },
  what: { sv: 'Vad som hände', en: 'What happened' },
  persons: { sv: 'Antal personer', en: 'Number of persons' },
  files: { sv: 'Filer som följde med', en: 'Files sent along' },
  fromReporter: { sv: 'den som rapporterade', en: 'the reporter' },
  write: { sv: 'Skriv till den som rapporterade', en: 'Write to the reporter' },
  writeHint: {
    sv: 'Den som rapporterade ser svaret, men inget annat i ärendet. Skriv inga uppgifter om andra.',
    en: 'The reporter sees the answer but nothing else of the case. Write nothing about others.',
  },
  send: { sv: 'Skicka', en: 'Send' },
  sent: { sv: 'Svaret är skickat', en: 'The answer is sent' },
  notReachable: {
    sv: 'Rapporten kom utan inloggning. Den som rapporterade följer läget med sin kod men kan inte få svar.',
    en: 'The report came without sign-in. The reporter follows the state by code but cannot be answered.',
  },
  machine: { sv: 'Rapporten kom från {source}.', en: 'The report came from {source}.' },
  none: { sv: 'Inga rapporter', en: 'No reports' },
  noneText: {
    sv: 'Rapporterna har flyttat med till ett annat ärende, eller så är ärendet en del av ett annat.',
    en: 'The reports have gone to another case, or the case is a part split from another.',
  },
});

export const channelNames = texts({
  signedIn: { sv: 'Inloggad', en: 'Signed in' },
  open: { sv: 'Utan inloggning', en: 'Without sign-in' },
  machine: { sv: 'Från ett system', en: 'From a system' },
}) satisfies Record<CaseReport['channel'], unknown>;

export const lineText = texts({
  lead: {
    sv: 'Det som hänt och gjorts, med tid och namn. Inget kan ändras eller tas bort; rätta med en ny rad.',
    en: 'What happened and was done, with time and name. Nothing can be changed or removed; correct with a new line.',
  },
  add: { sv: 'Skriv i tidslinjen', en: 'Write in the timeline' },
  kind: { sv: 'Sort', en: 'Sort' },
  text: { sv: 'Vad', en: 'What' },
  at: { sv: 'När det hände, om inte nu', en: 'When it happened, if not now' },
  verb: { sv: 'För in', en: 'Record' },
  added: { sv: 'Infört i tidslinjen', en: 'Recorded in the timeline' },
  later: { sv: 'infört {moment}', en: 'recorded {moment}' },
  more: { sv: 'Visa tidigare', en: 'Show earlier' },
  system: { sv: 'Värna', en: 'Värna' },
});

export const noteKinds = texts({
  note: { sv: 'Anteckning', en: 'Note' },
  contact: { sv: 'Kontakt', en: 'Contact' },
  evidence: { sv: 'Bevis', en: 'Evidence' },
}) satisfies Record<NewNote['kind'], unknown>;

export const lineKinds = texts({
  ...noteKinds,
  reported: { sv: 'Rapport', en: 'Report' },
  state: { sv: 'Läge', en: 'State' },
  facts: { sv: 'Uppgifter', en: 'Facts' },
  handlers: { sv: 'Handläggare', en: 'Handlers' },
  awareness: { sv: 'Kännedom', en: 'Awareness' },
  triage: { sv: 'Bedömning', en: 'Triage' },
  decision: { sv: 'Beslut', en: 'Decision' },
  obligation: { sv: 'Plikt', en: 'Duty' },
  filing: { sv: 'Lämnat', en: 'Filed' },
  message: { sv: 'Svar', en: 'Answer' },
  merge: { sv: 'Sammanslagning', en: 'Merge' },
  split: { sv: 'Delning', en: 'Split' },
  escalation: { sv: 'Tid', en: 'Time' },
}) satisfies Record<TimelineEntry['kind'], unknown>;
