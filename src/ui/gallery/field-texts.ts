import { texts } from '../../shared/text.ts';

/** Words of the gallery's forms. */
export const fieldText = texts({
  create: { sv: 'Skapa dokument', en: 'Create document' },
  save: { sv: 'Spara', en: 'Save' },
  titleHint: { sv: 'Som den står på första sidan', en: 'As on the first page' },
  summary: { sv: 'Sammanfattning', en: 'Summary' },
  scope: { sv: 'Gäller för', en: 'Applies to' },
  hospitals: { sv: 'Sjukhusen', en: 'The hospitals' },
  primary: { sv: 'Primärvården', en: 'Primary care' },
  transport: { sv: 'Kollektivtrafiken', en: 'Public transport' },
  decidedAt: { sv: 'Beslutades', en: 'Decided at' },
  interval: { sv: 'Granskas var', en: 'Reviewed every' },
  months: { sv: 'månad', en: 'months' },
  readers: { sv: 'Ska läsas av', en: 'To be read by' },
  lines: { sv: 'Bilagor', en: 'Annexes' },
  addLine: { sv: 'Lägg till en bilaga', en: 'Add an annex' },
  open: { sv: 'Publik', en: 'Public' },
  openHint: { sv: 'Visas för alla medarbetare.', en: 'Shown to all employees.' },
  text: { sv: 'Text', en: 'Text' },
  file: { sv: 'Undertecknat beslut', en: 'Signed decision' },
  oldTitle: { sv: 'Riktlinje för loggkontroll', en: 'Guideline for log review' },
  theirTitle: { sv: 'Riktlinje för loggkontroll i vården', en: 'Guideline for log review in health care' },
});
