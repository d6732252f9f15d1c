import { texts } from '../../../../shared/text.ts';

/** The follow-up as a whole, and its first part: what is done in time. */
export const followText = texts({
  lead: {
    sv: 'Hur loggkontrollen görs, enhet för enhet. Här finns siffror om enheter, aldrig om personer.',
    en: 'How the log review is done, unit by unit. Figures of units, never of persons.',
  },
  parts: { sv: 'Delar', en: 'Parts' },
  inTime: { sv: 'Gjort i tid', en: 'Done on time' },
  judged: { sv: 'Bedömningar', en: 'Judgements' },
  explained: { sv: 'Förklaringar och regler', en: 'Explanations and rules' },
  months: { sv: 'Månader och urval', en: 'Months and samples' },
  paper: { sv: 'För utskrift', en: 'For print' },
  xlsx: { sv: 'Excel', en: 'Excel' },
  period: { sv: 'Period', en: 'Period' },
  latest: { sv: 'De senaste {count} månaderna', en: 'The latest {count} months' },
  span: { sv: '{from} – {to}', en: '{from} – {to}' },
  share: { sv: 'Signerat i tid', en: 'Signed on time' },
  shareOf: { sv: 'av de granskningar vars dag har gått', en: 'of the reviews whose day has passed' },
  onTime: { sv: 'I tid', en: 'On time' },
  late: { sv: 'För sent', en: 'Late' },
  overdue: { sv: 'Försenade', en: 'Overdue' },
  open: { sv: 'Pågår', en: 'Open' },
  byMonth: { sv: 'Månad för månad', en: 'Month by month' },
  month: { sv: 'Månad', en: 'Month' },
  units: { sv: 'Granskningar', en: 'Reviews' },
  standing: { sv: 'Läge', en: 'Standing' },
  byUnit: { sv: 'Enhet för enhet', en: 'Unit by unit' },
  unit: { sv: 'Enhet', en: 'Unit' },
  itself: { sv: '{unit}, utom enheterna under', en: '{unit}, without the units below' },
  strips: { sv: 'Alla enheter, månad för månad', en: 'All units, month by month' },
  stripsLead: {
    sv: 'En ruta för varje enhet och månad. Försenade står först.',
    en: 'A cell for each unit and month. Overdue ones stand first.',
  },
  stripUnits: { sv: '{count|enhet|enheter}', en: '{count|unit|units}' },
  onlyOverdue: { sv: 'Med försenad granskning', en: 'With an overdue review' },
  noUnits: { sv: 'Inga granskningar i perioden', en: 'No reviews in the period' },
  noUnitsText: {
    sv: 'Rutorna kommer när den första månaden har dragits.',
    en: 'The cells come when the first month has been drawn.',
  },
  nothing: { sv: 'Ingen loggkontroll har dragits i perioden', en: 'No log review has been drawn in the period' },
  nothingText: {
    sv: 'I början av varje månad dras ett urval av månaden före. Då kommer siffrorna hit.',
    en: 'At the beginning of each month a sample of the month before is drawn. The figures come here then.',
  },
  few: { sv: 'färre än 5', en: 'fewer than 5' },
  hidden: { sv: 'visas inte', en: 'not shown' },
  fewNote: {
    sv: 'I delar av regionen visas 1–4 som ”färre än 5”, så att ingen ska kännas igen. Ibland döljs också ett tal bredvid.',
    en: 'In parts of the region 1–4 is shown as “fewer than 5”, so that nobody is recognised. Sometimes a number beside it is hidden too.',
  },
});

/** How one unit's month stands. */
export const standingText = texts({
  onTime: { sv: 'I tid', en: 'On time' },
  late: { sv: 'För sent', en: 'Late' },
  overdue: { sv: 'Försenad', en: 'Overdue' },
  open: { sv: 'Pågår', en: 'Open' },
  none: { sv: 'Inget urval', en: 'No selection' },
});

/** Decisions, by reason and by mark. */
export const judgedText = texts({
  byWhy: { sv: 'Efter varför de visades', en: 'By why they were shown' },
  byRule: { sv: 'Efter kännetecken', en: 'By mark' },
  byRuleLead: {
    sv: 'En åtkomst kan ha flera kännetecken och räknas då på flera rader.',
    en: 'An access may have several marks and then counts in several rows.',
  },
  what: { sv: 'Vad', en: 'What' },
  justified: { sv: 'Befogade', en: 'Justified' },
  explained: { sv: 'Förklarade', en: 'Explained' },
  unclear: { sv: 'Oklara', en: 'Unclear' },
  unjustified: { sv: 'Obefogade', en: 'Not justified' },
  undecided: { sv: 'Inte bedömda', en: 'Not judged' },
  precision: { sv: 'Träffsäkerhet', en: 'Precision' },
  precisionNote: {
    sv: 'Träffsäkerhet är hur stor andel av de bedömda som var obefogade. Är den låg väcker kännetecknet mest frågor i onödan, och vikten bör sänkas.',
    en: 'Precision is the share of those judged that were not justified. When it is low the mark mostly raises needless questions, and its weight should be lowered.',
  },
  none: { sv: 'Inget är bedömt än', en: 'Nothing is judged yet' },
});

/** What is explained, how often chance would explain it, and what is off. */
export const explainedText = texts({
  title: { sv: 'Hur mycket som har en känd förklaring', en: 'How much has a known explanation' },
  lead: {
    sv: 'Samma månad mätt på tre sätt. Visa aldrig bara det första: det smickrar.',
    en: 'The same month measured three ways. Never show the first alone: it flatters.',
  },
  rows: { sv: 'Rader i loggen', en: 'Log entries' },
  rowsText: {
    sv: 'Varje klick räknas. Många klick i samma journal gör andelen hög.',
    en: 'Every click counts. Many clicks in the same record make the share high.',
  },
  events: { sv: 'Åtkomster', en: 'Accesses' },
  eventsText: {
    sv: 'En medarbetare, en patient, en dag. Så räknar granskningen.',
    en: 'One employee, one patient, one day. This is how the review counts.',
  },
  firstPairs: { sv: 'Första mötet', en: 'First meetings' },
  firstPairsText: {
    sv: 'Första gången i månaden en medarbetare läste om en patient. Det svåraste och ärligaste måttet.',
    en: 'The first time in the month an employee read about a patient. The hardest and most honest measure.',
  },
  byMonth: { sv: 'Månad för månad', en: 'Month by month' },
  month: { sv: 'Månad', en: 'Month' },
  none: { sv: 'Ingen månad i perioden är analyserad.', en: 'No month in the period is analysed.' },
  statement: { sv: 'Vad kontrollen hittar och inte hittar', en: 'What the review finds and does not' },
  chance: { sv: 'Förklarar reglerna för mycket?', en: 'Do the rules explain too much?' },
  chanceLead: {
    sv: 'Hur ofta en regel skulle ha förklarat en åtkomst till en slumpvis vald patient. Över 1 % är regeln för vid.',
    en: 'How often a rule would have explained an access to a patient picked at random. Above 1% it is too wide.',
  },
  rule: { sv: 'Förklaring', en: 'Explanation' },
  share: { sv: 'Av slumpen', en: 'By chance' },
  verdict: { sv: 'Bedömning', en: 'Verdict' },
  loose: { sv: 'För vid', en: 'Too wide' },
  fine: { sv: 'Bra', en: 'Good' },
  off: { sv: 'Regler som är avstängda', en: 'Rules that are off' },
  offLead: {
    sv: 'En regel utan underlag ger inga svar alls, hellre än fel svar.',
    en: 'A rule without its data gives no answers at all, rather than wrong ones.',
  },
  offRule: { sv: 'Regel', en: 'Rule' },
  why: { sv: 'Varför', en: 'Why' },
  missing: { sv: 'Saknar underlag: {files}', en: 'Lacks data: {files}' },
  byRegion: { sv: 'Avstängd av regionen', en: 'Switched off by the region' },
  allOn: { sv: 'Alla regler är i bruk.', en: 'All rules are in use.' },
});
