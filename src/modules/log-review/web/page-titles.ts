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
});
