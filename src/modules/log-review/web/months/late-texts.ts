import { texts } from '../../../../shared/text.ts';

/** Rows that come after their month is drawn, and how far a month that is being prepared has come. */
export const lateText = texts({
  title: { sv: 'Kom efter dragningen', en: 'Came after the draw' },
  lead: {
    sv: 'Rader som levereras sent ändrar inte ett urval som är draget. De granskas i stället i en senare månad: alla nödöppningar och alla åtkomster som skiljer sig från det vanliga, och ett urval av resten.',
    en: 'Rows that are delivered late do not change a sample that is drawn. They are reviewed in a later month instead: all emergency accesses and all that differ from the usual, and a sample of the rest.',
  },
  waiting: {
    sv: '{count} {number|rad|rader} väntar på nästa granskning.',
    en: '{count} {number|row waits|rows wait} for the next review.',
  },
  reviewed: {
    sv: '{count} {number|rad|rader} ingår i granskningen av',
    en: '{count} {number|row is|rows are} in the review of',
  },
  here: {
    sv: 'Här granskas också {count} {number|rad|rader} som kom sent, från',
    en: 'Also reviewed here: {count} {number|row|rows} that came late, from',
  },
  month: { sv: 'Månad', en: 'Month' },
  rows: { sv: 'Sena rader', en: 'Late rows' },
  wait: { sv: 'Väntar på granskning', en: 'Wait for review' },
  begun: { sv: 'Månaden görs klar: {step}, sedan', en: 'The month is being made ready: {step}, since' },
  stopped: {
    sv: 'Står det still länge har arbetet avbrutits. Då görs det om från början nästa natt, eller när du drar månaden nu.',
    en: 'If it stands still for long, the work was interrupted. It is then done again from the start the next night, or when you draw the month now.',
  },
});

/** The steps by which a month is made ready. */
export const stepText = texts({
  'roll-up': { sv: 'loggens rader räknas samman', en: 'the rows of the log are rolled up' },
  analyse: { sv: 'åtkomsterna analyseras', en: 'the accesses are analysed' },
  freeze: { sv: 'urvalsramen fryses', en: 'the frame is frozen' },
  draw: { sv: 'urvalet dras', en: 'the sample is drawn' },
  figures: { sv: 'siffrorna räknas fram', en: 'the figures are worked out' },
  reviews: { sv: 'granskningarna skapas', en: 'the reviews are made' },
});
