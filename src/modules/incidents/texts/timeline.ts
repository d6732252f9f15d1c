import { fill, type Text, texts } from '../../../shared/text.ts';

/** Lines of a case's timeline that the system writes. */
const lines = texts({
  reported: { sv: 'Händelsen rapporterades.', en: 'The event was reported.' },
  reportedOpenly: { sv: 'Händelsen rapporterades utan inloggning.', en: 'The event was reported without sign-in.' },
  reportedByMachine: { sv: 'Händelsen rapporterades av {source}.', en: 'The event was reported by {source}.' },
  assessed: { sv: 'Bedömd. {reason}', en: 'Assessed. {reason}' },
  confirmed: { sv: 'Bedömd som incident. {reason}', en: 'Judged to be an incident. {reason}' },
  dismissed: { sv: 'Avskriven: ingen incident. {reason}', en: 'Dismissed: no incident. {reason}' },
  closed: { sv: 'Avslutad. {reason}', en: 'Closed. {reason}' },
  reopened: { sv: 'Öppnad igen. {reason}', en: 'Reopened. {reason}' },
  factsChanged: { sv: 'Ändrade uppgifter: {factsSv}.', en: 'Facts changed: {factsEn}.' },
  handlers: { sv: 'Handläggare: {names}.', en: 'Handlers: {names}.' },
  noHandlers: { sv: 'Ingen handläggare är utsedd.', en: 'No handler is named.' },
  awareness: { sv: '{kindSv}: {who}. {why}', en: '{kindEn}: {who}. {why}' },
  awarenessWithdrawn: {
    sv: 'En tidpunkt för kännedom togs tillbaka. {reason}',
    en: 'A moment of awareness was withdrawn. {reason}',
  },
  decided: { sv: 'Beslut, {regimeSv}: {verdictSv}. {reason}', en: 'Decision, {regimeEn}: {verdictEn}. {reason}' },
  lawTaken: {
    sv: 'Ärendet bedöms nu enligt version {number} av beslutstabellen.',
    en: 'The case is now judged by version {number} of the decision table.',
  },
  duty: {
    sv: 'Ska lämnas: {nameSv} till {receiverSv}. {ruleSv}',
    en: 'To be filed: {nameEn} to {receiverEn}. {ruleEn}',
  },
  dutyWithdrawn: { sv: 'Behöver inte längre lämnas: {nameSv}.', en: 'Need no longer be filed: {nameEn}.' },
  dutyEnded: {
    sv: 'Plikten upphörde genom beslut: {nameSv}. {reason}',
    en: 'The duty ended by decision: {nameEn}. {reason}',
  },
  filed: { sv: 'Lämnad: {nameSv} till {receiverSv}.', en: 'Filed: {nameEn} to {receiverEn}.' },
  filedLate: {
    sv: 'Lämnad för sent: {nameSv} till {receiverSv}. {reason}',
    en: 'Filed late: {nameEn} to {receiverEn}. {reason}',
  },
  messageSent: { sv: 'Svar till den som rapporterade: {body}', en: 'Answer to the reporter: {body}' },
  mergedInto: { sv: 'Ärendet går upp i {number}. {reason}', en: 'The case goes into {number}. {reason}' },
  mergedFrom: { sv: '{number} går upp i det här ärendet. {reason}', en: '{number} goes into this case. {reason}' },
  splitTo: { sv: 'En del av ärendet blev {number}. {reason}', en: 'A part of the case became {number}. {reason}' },
  splitFrom: { sv: 'Delat från {number}. {reason}', en: 'Split from {number}. {reason}' },
  stepChosen: { sv: 'Ur åtgärdskortet: {titleSv}.', en: 'From the playbook: {titleEn}.' },
  stepLeftOut: {
    sv: 'Valdes bort ur åtgärdskortet: {titleSv}. {reason}',
    en: 'Left out of the playbook: {titleEn}. {reason}',
  },
  told: {
    sv: '{percent} procent av tiden har gått för {nameSv}. De ansvariga har fått veta det.',
    en: '{percent} per cent of the time has gone for {nameEn}. Those responsible have been told.',
  },
  overdue: {
    sv: 'Tiden har gått ut för {nameSv}. De ansvariga har fått veta det.',
    en: 'The time has run out for {nameEn}. Those responsible have been told.',
  },
});

/** A line in both languages. */
export const lineOf = (key: keyof typeof lines, values: Record<string, unknown> = {}): Text => ({
  sv: fill(lines[key].sv, values).trim(),
  en: fill(lines[key].en, values).trim(),
});
