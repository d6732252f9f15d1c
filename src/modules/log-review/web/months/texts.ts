import { texts } from '../../../../shared/text.ts';

/** Months of review, how their samples were drawn, and drawing them again. */
export const monthText = texts({
  lead: {
    sv: 'Urvalet lottas så att vem som helst kan räkna om det i efterhand och få samma svar.',
    en: 'The sample is drawn so that anyone can compute it again afterwards and get the same answer.',
  },
  how: { sv: 'Så fungerar lottningen', en: 'How the drawing works' },
  how1: {
    sv: 'När månaden börjar tas ett hemligt frö fram, ett långt slumptal. Fröets kontrollsumma visas direkt, så att fröet inte kan bytas i efterhand.',
    en: 'When the month begins a secret seed is made, a long random number. Its checksum is shown at once, so that the seed cannot be exchanged afterwards.',
  },
  how2: {
    sv: 'När månaden är slut fryses alla åtkomster. Varje åtkomst får en lott av fröet och sitt eget id, och de lägsta lotterna på varje enhet granskas. Ingen kan påverka vilka det blir.',
    en: 'When the month is over all accesses are frozen. Each gets a lot from the seed and its own id, and the lowest lots of each unit are reviewed. Nobody can influence which.',
  },
  how3: {
    sv: 'Rader som kommer för sent hör till nästa månads urval. Att dra om räknar allt på nytt och jämför med det som granskades.',
    en: 'Rows that come late belong to the next month’s sample. Drawing again computes everything anew and compares with what was reviewed.',
  },
  none: { sv: 'Ingen månad har börjat än', en: 'No month has begun yet' },
  noneText: {
    sv: 'Den första månaden tar sitt frö när loggar har lästs in. Börja med källorna.',
    en: 'The first month takes its seed when logs have come in. Begin with the sources.',
  },
  committed: { sv: 'Fröet är bundet', en: 'Seed committed' },
  analysed: { sv: 'Analyserad', en: 'Analysed' },
  drawn: { sv: 'Dragen', en: 'Drawn' },
  month: { sv: 'Månad', en: 'Month' },
  state: { sv: 'Status', en: 'Status' },
  reviews: { sv: 'Signerade granskningar', en: 'Signed reviews' },
  signedOf: { sv: '{signed} av {reviews}', en: '{signed} of {reviews}' },
  items: { sv: 'Åtkomster i urvalet', en: 'Accesses in the sample' },
  itemsShort: { sv: 'Åtkomster', en: 'Accesses' },
  reviewsShort: { sv: 'Signerade', en: 'Signed' },
  drawnAt: { sv: 'Dragen', en: 'Drawn' },
  prepare: { sv: 'Dra månaden nu', en: 'Draw the month now' },
  prepareText: {
    sv: 'Månaden analyseras, fryses och dras. Det sker annars av sig självt den andra i nästa månad. Det går inte att göra om.',
    en: 'The month is analysed, frozen and drawn. Otherwise this happens by itself on the second of the next month. It cannot be redone.',
  },
  prepared: { sv: 'Månaden dras. Det tar någon minut.', en: 'The month is being drawn. It takes a minute or so.' },
});

export const oneText = texts({
  title: { sv: 'Urvalet för {month}', en: 'The sample of {month}' },
  facts: { sv: 'Så drogs det', en: 'How it was drawn' },
  committedAt: { sv: 'Fröet bundet', en: 'Seed committed' },
  seedTime: { sv: 'Om fröet', en: 'About the seed' },
  commitment: { sv: 'Fröets kontrollsumma (SHA-256)', en: 'The seed’s checksum (SHA-256)' },
  seed: { sv: 'Fröet', en: 'The seed' },
  seedHidden: {
    sv: 'Visas när månaden är dragen, för den som får dra om',
    en: 'Shown once the month is drawn, to those who may redraw',
  },
  cutoffAt: { sv: 'Fryst', en: 'Frozen' },
  algorithm: { sv: 'Metod', en: 'Method' },
  rules: { sv: 'Regler', en: 'Rules' },
  ruleVersion: { sv: 'version {version}', en: 'version {version}' },
  standardRules: { sv: 'standard', en: 'standard' },
  resultHash: { sv: 'Urvalets kontrollsumma', en: 'The sample’s checksum' },
  plan: { sv: 'Plan per enhet', en: 'Plan per unit' },
  planWords: {
    sv: 'Alla nödöppningar, alla som skiljer sig från det vanliga, {unexplained} utan förklaring, {explained} med förklaring, och {perUser} av varje medarbetare som står i tur i år',
    en: 'All emergency accesses, all that differ from the usual, {unexplained} without explanation, {explained} with one, and {perUser} of each employee whose turn it is this year',
  },
  notOfStaff: { sv: 'Konton som inte finns i personallistan', en: 'Accounts in no staff list' },
  frame: { sv: 'Vad som fanns att dra ur', en: 'What there was to draw from' },
  frameLead: {
    sv: 'Antal i hela regionen, grupp för grupp.',
    en: 'Counts in the whole region, group by group.',
  },
  stratum: { sv: 'Grupp', en: 'Group' },
  units: { sv: 'Enheter', en: 'Units' },
  events: { sv: 'Åtkomster', en: 'Accesses' },
  taken: { sv: 'Dragna', en: 'Drawn' },
  notDrawn: { sv: 'Månaden är inte dragen än', en: 'The month is not drawn yet' },
  notDrawnText: {
    sv: 'Fröet är bundet. Det som loggas samlas in till dess månaden är slut och dras.',
    en: 'The seed is committed. What is logged is gathered until the month is over and drawn.',
  },
  redraws: { sv: 'Omdragningar', en: 'Redraws' },
  redrawsLead: {
    sv: 'Räknar om frys, lotter och urval ur loggen och jämför med det som granskades. Inget ändras.',
    en: 'Computes the frame, the lots and the sample anew from the log and compares with what was reviewed. Nothing changes.',
  },
  redraw: { sv: 'Dra om och jämför', en: 'Draw again and compare' },
  asked: { sv: 'Omdragningen har börjat', en: 'The redraw has begun' },
  noRedraws: { sv: 'Ingen har dragit om månaden.', en: 'Nobody has redrawn the month.' },
  wholeRegion: { sv: 'Hela regionen', en: 'The whole region' },
  onlyUnit: { sv: 'Bara en enhet', en: 'Only one unit' },
  onlyUnitHint: { sv: 'Lämna tomt för hela regionen.', en: 'Leave empty for the whole region.' },
  waiting: { sv: 'Räknar', en: 'Computing' },
  same: { sv: 'Samma', en: 'The same' },
  differs: { sv: 'Skiljer sig', en: 'Differs' },
  failed: { sv: 'Kunde inte räknas', en: 'Could not be computed' },
  sameText: {
    sv: 'Omräkningen gav precis samma urval: {strata} grupper och {items} åtkomster stämmer.',
    en: 'The recomputation gave exactly the same sample: {strata} groups and {items} accesses agree.',
  },
  differsText: {
    sv: 'Omräkningen gav ett annat svar. Det kan betyda att loggen har ändrats efter frysningen.',
    en: 'The recomputation gave another answer. It may mean that the log has changed since it was frozen.',
  },
  waitingText: {
    sv: 'Det tar någon minut. Sidan visar svaret när det är klart.',
    en: 'It takes a minute or so. The page shows the answer when it is ready.',
  },
  failedText: {
    sv: 'Loggdatabasen svarade inte. Försök igen om en stund.',
    en: 'The log database did not answer. Try again in a while.',
  },
  by: { sv: 'av {name}', en: 'by {name}' },
});
