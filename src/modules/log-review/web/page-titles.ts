import { texts } from '../../../shared/text.ts';

/** What the pages are called. */
export const pageTitles = texts({
  reviews: { sv: 'Månadens loggkontroller', en: 'The month’s log reviews' },
  reviewsShort: { sv: 'Granskningar', en: 'Reviews' },
  review: { sv: 'Loggkontroll', en: 'Log review' },
  question: { sv: 'Fråga om en åtkomst', en: 'Question about an access' },
  questions: { sv: 'Frågor till mig om åtkomster', en: 'Questions to me about accesses' },
  followUp: { sv: 'Uppföljning av loggkontrollen', en: 'Follow-up of the log review' },
  followUpShort: { sv: 'Uppföljning', en: 'Follow-up' },
  months: { sv: 'Månader och urval', en: 'Months and samples' },
  sources: { sv: 'Loggkällor', en: 'Log sources' },
  sourcesShort: { sv: 'Källor', en: 'Sources' },
  source: { sv: 'Loggkälla', en: 'Log source' },
  rules: { sv: 'Regler för loggkontrollen', en: 'Rules of the log review' },
  rulesShort: { sv: 'Regler', en: 'Rules' },
  cases: { sv: 'Utredningar av åtkomst', en: 'Investigations of accesses' },
  casesShort: { sv: 'Utredningar', en: 'Investigations' },
  case: { sv: 'Utredning av åtkomst', en: 'Investigation of an access' },
  checks: { sv: 'Riktade kontroller', en: 'Targeted checks' },
  check: { sv: 'Riktad kontroll', en: 'Targeted check' },
  newCheck: { sv: 'Beställ riktad kontroll', en: 'Order a targeted check' },
  extracts: { sv: 'Loggutdrag till patienter', en: 'Log extracts for patients' },
  extractsShort: { sv: 'Loggutdrag', en: 'Log extracts' },
  extract: { sv: 'Loggutdrag', en: 'Log extract' },
  newExtract: { sv: 'Ta fram ett loggutdrag', en: 'Make a log extract' },
  practice: {
    sv: 'Regionens val för utdrag och utredningar',
    en: 'The region’s choices for extracts and investigations',
  },
  surf: { sv: 'Kontroll av webbtrafik', en: 'Check of web traffic' },
});
