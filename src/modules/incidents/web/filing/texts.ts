import { type Text, texts } from '../../../../shared/text.ts';
import type { ObligationStatus } from '../../contract/obligation.ts';

/** Words of the duties to report on a case's page. */
export const dutyText = texts({
  title: { sv: 'Rapportering', en: 'Reporting' },
  lead: {
    sv: 'Vad lagen kräver att ni lämnar, till vem och när. Varje plikt slutar med en lämnad rapport eller ett undertecknat beslut.',
    en: 'What the law demands that you file, to whom and when. Each duty ends by a report filed or a signed decision.',
  },
  none: { sv: 'Inga rapporteringsplikter än', en: 'No duties to report yet' },
  noneText: {
    sv: 'De kommer till när någon har beslutat att incidenten ska anmälas. Då börjar klockorna löpa från kännedom, inte från beslutet.',
    en: 'They come when someone has decided that the incident is to be reported. The clocks then run from knowledge, not from the decision.',
  },
  ended: { sv: 'Klara ({count})', en: 'Done ({count})' },
  openReport: { sv: 'Gör rapporten', en: 'Make the report' },
  seeReport: { sv: 'Visa rapporten', en: 'Show the report' },
  receiver: { sv: 'Mottagare', en: 'Receiver' },
  channel: { sv: 'Lämnas genom', en: 'Filed through' },
  address: { sv: 'Adress', en: 'Address' },
  phone: { sv: 'Telefon', en: 'Phone' },
  paragraph: { sv: 'Lagrum', en: 'Provision' },
  contents: { sv: 'Ska innehålla', en: 'Is to hold' },
  details: { sv: 'Mottagare och innehåll', en: 'Receiver and contents' },
  others: { sv: 'Andra underlag', en: 'Other reports' },
  othersLead: {
    sv: 'Görs av samma uppgifter, men ingen klocka väntar på dem.',
    en: 'Made from the same facts, though no clock waits for them.',
  },
});

export const statusNames: Record<ObligationStatus, Text> = texts({
  waiting: { sv: 'Väntar', en: 'Waiting' },
  open: { sv: 'Ska lämnas', en: 'To be filed' },
  filed: { sv: 'Lämnad', en: 'Filed' },
  decided: { sv: 'Avslutad med beslut', en: 'Ended by decision' },
  withdrawn: { sv: 'Upphävd', en: 'Withdrawn' },
});

/** Words of what has been filed. */
export const filedText = texts({
  inTime: { sv: 'Lämnad i tid', en: 'Filed in time' },
  noLimit: { sv: 'Lämnad', en: 'Filed' },
  late: { sv: 'Lämnad för sent', en: 'Filed late' },
  withdrawnText: {
    sv: 'Beslutet ändrades, så rapporten behövs inte längre.',
    en: 'The decision was changed, so the report is no longer needed.',
  },
  sentAt: { sv: 'Lämnad', en: 'Filed' },
  sentBy: { sv: 'Av', en: 'By' },
  channel: { sv: 'Genom', en: 'Through' },
  number: { sv: 'Myndighetens nummer', en: 'The authority’s number' },
  noNumber: { sv: 'Inget nummer', en: 'No number' },
  lateReason: { sv: 'Varför den är sen', en: 'Why it is late' },
  verbatim: { sv: 'Det som lämnades, ordagrant', en: 'What was filed, word for word' },
  endedAt: { sv: 'Beslutad', en: 'Decided' },
  signedBy: { sv: 'Undertecknad av', en: 'Signed by' },
  reason: { sv: 'Skäl', en: 'Reason' },
});

/** Words of what one does with a duty. */
export const actText = texts({
  end: { sv: 'Avsluta med beslut', en: 'End by a decision' },
  endTitle: { sv: 'Avsluta plikten med ett beslut?', en: 'End the duty by a decision?' },
  endLead: {
    sv: 'Klockan stannar utan att något lämnas. Beslutet undertecknas med ditt namn, syns i tidslinjen och går inte att ta tillbaka.',
    en: 'The clock stops though nothing is filed. The decision is signed in your name, is shown in the timeline and cannot be taken back.',
  },
  endReason: { sv: 'Varför rapporten inte behöver lämnas', en: 'Why the report need not be filed' },
  endReasonHint: {
    sv: 'Till exempel vilken ny uppgift som har ändrat bedömningen, och vem ni har talat med.',
    en: 'For instance which new fact changed the judgement, and whom you have spoken to.',
  },
  ended: { sv: 'Plikten är avslutad', en: 'The duty has ended' },
  request: { sv: 'För in en begärd rapport', en: 'Record a report asked for' },
  requestLead: {
    sv: 'När en myndighet ber om en delrapport gäller den tid myndigheten sätter.',
    en: 'When an authority asks for an interim report, the time it sets applies.',
  },
  requestRegime: { sv: 'Myndigheten frågar enligt', en: 'The authority asks under' },
  askedAt: { sv: 'Begärdes', en: 'Asked for' },
  dueAt: { sv: 'Ska vara inne senast', en: 'To be in by' },
  what: { sv: 'Vad de vill veta', en: 'What they want to know' },
  whatHint: { sv: 'Myndighetens egna ord, om du har dem.', en: 'The authority’s own words, if you have them.' },
  requested: { sv: 'Rapporten är införd', en: 'The report is recorded' },
});
