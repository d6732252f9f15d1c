import { texts } from '../../../shared/text.ts';

export const followUpTexts = texts({
  'followed-up': { sv: 'Öppnade uppföljningen av loggkontrollen', en: 'Opened the follow-up of the log review' },
  'months-read': { sv: 'Såg hur månadens urval drogs', en: 'Saw how the month’s sample was drawn' },
  'follow-up-printed': {
    sv: 'Skrev ut uppföljningen av loggkontrollen',
    en: 'Printed the follow-up of the log review',
  },
  'months-backwards': {
    sv: 'Välj en första månad som är före den sista, högst fem år.',
    en: 'Choose a first month that is before the last, at most five years.',
  },
  'strips-exported': { sv: 'Exporterade enheternas uppföljning', en: 'Exported the units’ follow-up' },
});

/** What this kind of review finds and what it does not, told beside every figure (handbook §3.4). */
export const statement = {
  sv: 'Den som läser en journal av ren nyfikenhet, utan att något annat sticker ut, hittas mest genom slumpvisa stickprov och genom att patienter frågar vem som har läst. Att få obefogade åtkomster har hittats betyder därför inte att det bara finns få.',
  en: 'Someone who reads a record out of pure curiosity, with nothing else that stands out, is mostly found by random samples and by patients who ask who has read. That few unjustified accesses were found therefore does not mean that there are only few.',
} as const;

export const sheetTexts = texts({
  title: { sv: 'Uppföljning av loggkontrollen', en: 'Follow-up of the log review' },
  unit: { sv: 'Enhet', en: 'Unit' },
  months: { sv: 'Månader', en: 'Months' },
  share: { sv: 'Gjorda i tid', en: 'Done on time' },
  punctuality: { sv: 'Granskningar i tid, månad för månad', en: 'Reviews on time, month by month' },
  byUnit: { sv: 'Granskningar i tid, enhet för enhet', en: 'Reviews on time, unit by unit' },
  month: { sv: 'Månad', en: 'Month' },
  onTime: { sv: 'I tid', en: 'On time' },
  late: { sv: 'För sent', en: 'Late' },
  overdue: { sv: 'Försenade', en: 'Overdue' },
  open: { sv: 'Pågår', en: 'Under way' },
  byWhy: { sv: 'Bedömningar efter varför åtkomsten valdes', en: 'Judgements by why the access was chosen' },
  byRule: { sv: 'Bedömningar efter kännetecken', en: 'Judgements by mark' },
  chosen: { sv: 'Urval', en: 'Chosen' },
  mark: { sv: 'Kännetecken', en: 'Mark' },
  justified: { sv: 'Befogade', en: 'Justified' },
  explainedByThem: { sv: 'Förklarade', en: 'Explained' },
  unclear: { sv: 'Oklara', en: 'Unclear' },
  unjustified: { sv: 'Obefogade', en: 'Not justified' },
  undecided: { sv: 'Inte bedömda', en: 'Not judged' },
  precision: { sv: 'Träffsäkerhet', en: 'Precision' },
  explained: { sv: 'Andel åtkomster med en förklaring', en: 'Share of accesses with an explanation' },
  rows: { sv: 'Av loggens rader', en: 'Of the log’s rows' },
  events: { sv: 'Av åtkomsterna', en: 'Of the accesses' },
  firstPairs: { sv: 'Av första gånger', en: 'Of first times' },
  cameLate: { sv: 'Rader som kom efter dragningen', en: 'Rows that came after the draw' },
  lateRows: { sv: 'Rader', en: 'Rows' },
  lateWaiting: { sv: 'Väntar på nästa granskning', en: 'Wait for the next review' },
  off: { sv: 'Regler som inte användes', en: 'Rules that were not used' },
  rule: { sv: 'Regel', en: 'Rule' },
  needs: { sv: 'Saknar', en: 'Lacks' },
  byRegion: { sv: 'Avstängd av regionen', en: 'Switched off by the region' },
  limits: { sv: 'Vad kontrollen inte hittar', en: 'What the review does not find' },
  few: { sv: '1–4', en: '1–4' },
  hidden: { sv: 'visas inte', en: 'not shown' },
  source: {
    sv: 'Patientdatalagen 4 kap. 3 §, HSLF-FS 2016:40 4 kap. 9 §. Tal från ett till fyra visas inte för delar av regionen.',
    en: 'Patient Data Act ch. 4 s. 3, HSLF-FS 2016:40 ch. 4 s. 9. Numbers from one to four are not shown for parts of the region.',
  },
});
