import { texts } from '../../../shared/text.ts';

export const stratumNames = texts({
  case: { sv: 'Med kännetecken, alla visade', en: 'With marks, all shown' },
  emergency: { sv: 'Nödöppningar, alla visade', en: 'Emergency accesses, all shown' },
  protected: { sv: 'Skyddade personuppgifter', en: 'Protected identities' },
  flagged: { sv: 'Med kännetecken under gränsen', en: 'With marks below the limit' },
  unexplained: { sv: 'Oförklarade', en: 'Unexplained' },
  explained: { sv: 'Förklarade', en: 'Explained' },
});

/** Units of the log that no file of the region knows. */
export const unknownUnits = { sv: 'Okända enheter', en: 'Unknown units' } as const;

/** What is said of a seed that was not decided before the month. */
export const seedTimeNames = texts({
  during: {
    sv: 'Fröet bestämdes när månaden redan hade börjat',
    en: 'The seed was decided when the month had already begun',
  },
  after: { sv: 'Fröet bestämdes först när månaden drogs', en: 'The seed was not decided until the month was drawn' },
});

export const monthTexts = texts({
  'month-committed': { sv: 'La fast slumptalet för en månads urval', en: 'Committed to the seed of a month’s sample' },
  'month-drawn-now': {
    sv: 'Drog månadens urval och gjorde granskningarna',
    en: 'Drew the month’s sample and made the reviews',
  },
  'month-asked': {
    sv: 'Begärde att en månad görs klar för granskning',
    en: 'Asked for a month to be made ready for review',
  },
  'redraw-asked': { sv: 'Begärde att ett urval dras om', en: 'Asked for a sample to be drawn again' },
  'redraw-read': { sv: 'Såg vad en omdragning gav', en: 'Saw what a redraw gave' },
  'month-not-over': {
    sv: 'Månaden {month} är inte slut. Urvalet dras när den är det.',
    en: 'The month {month} is not over. The sample is drawn when it is.',
  },
  'month-drawn': {
    sv: 'Urvalet för {month} är redan draget och ändras inte. Rader som kommer senare hör till nästa månads urval.',
    en: 'The sample of {month} is drawn already and does not change. Rows that come later belong to the next month’s sample.',
  },
  'month-unknown': { sv: 'Det finns inget urval för {month}.', en: 'There is no sample for {month}.' },
  'no-region': {
    sv: 'Regionen är inte upplagd än. Lägg upp den först.',
    en: 'The region has not been set up yet. Set it up first.',
  },
});
