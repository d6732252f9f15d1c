import { fill, type Text, texts } from '../../../shared/text.ts';

/** Lines of a case that the system writes. */
const lines = texts({
  openedFromReview: {
    sv: 'Utredningen öppnades efter månadens granskning. {reason}',
    en: 'The investigation was opened after the month’s review. {reason}',
  },
  openedFromCheck: {
    sv: 'Utredningen öppnades efter en riktad kontroll. {reason}',
    en: 'The investigation was opened after a targeted check. {reason}',
  },
  circle: { sv: 'De som får ta del: {names}.', en: 'Those who may take part: {names}.' },
  assigned: { sv: '{stepSv}: {name} ska göra det.', en: '{stepEn}: {name} is to do it.' },
  unassigned: { sv: '{stepSv}: ingen är utsedd.', en: '{stepEn}: nobody is named.' },
  done: { sv: '{stepSv}: klart. {note}', en: '{stepEn}: done. {note}' },
  notNeeded: { sv: '{stepSv}: behövs inte. {note}', en: '{stepEn}: not needed. {note}' },
  todo: { sv: '{stepSv}: öppnat igen. {note}', en: '{stepEn}: opened again. {note}' },
  note: { sv: '{text}', en: '{text}' },
  account: {
    sv: 'Medarbetarens egen berättelse skrevs ner.',
    en: 'The employee’s own account was written down.',
  },
  rowsSaved: {
    sv: 'Sparade {rows} {rows|rad|rader} ur loggen som krypterad fil, SHA-256 {sha256}.',
    en: 'Saved {rows} {rows|row|rows} of the log as an encrypted file, SHA-256 {sha256}.',
  },
  breach: {
    sv: 'Personuppgiftsincident {number} öppnades.',
    en: 'Personal data breach {number} was opened.',
  },
  proposed: { sv: 'Förslag till avslut: {outcomeSv}. {reason}', en: 'Proposed ending: {outcomeEn}. {reason}' },
  sentBack: { sv: 'Förslaget skickades tillbaka. {reason}', en: 'The proposal was sent back. {reason}' },
  closed: { sv: 'Avslutad: {outcomeSv}. {reason}', en: 'Closed: {outcomeEn}. {reason}' },
});

/** A line of a case in both languages, with its values filled in. */
export function lineOf(name: keyof typeof lines, values: Record<string, string | number> = {}): Text {
  const { sv, en } = lines[name];
  return { sv: fill(sv, values).trim(), en: fill(en, values).trim() };
}
