import { texts } from '../../../shared/text.ts';

/** What the settings of rules are called, with their unit where they have one; by the names in `analysis/`. */
export const settingNames = texts({
  before: { sv: 'dagar före', en: 'days before' },
  after: { sv: 'dagar efter', en: 'days after' },
  around: { sv: 'dagar före och efter', en: 'days before and after' },
  longest: { sv: 'dagar som längst', en: 'days at most' },
  inpatientKinds: { sv: 'slag av kontakt som är slutenvård', en: 'kinds of contact that are inpatient care' },
  hours: { sv: 'timmar', en: 'hours' },
  back: { sv: 'dagar tillbaka', en: 'days back' },
  share: { sv: 'minsta andel', en: 'least share' },
  lift: { sv: 'gånger vanligare än väntat', en: 'times more common than expected' },
  patients: { sv: 'minsta antal patienter', en: 'least number of patients' },
  rarer: { sv: 'ovanligare än (andel)', en: 'rarer than (share)' },
  houses: { sv: 'husnummer ifrån', en: 'house numbers away' },
  known: { sv: 'andel av enheten med kända pass', en: 'share of the unit with known shifts' },
  atLeast: { sv: 'minst patienter på en dag', en: 'least patients in a day' },
  atMost: { sv: 'fler än per månad', en: 'more than a month' },
  times: { sv: 'gånger', en: 'times' },
  months: { sv: 'månader tillbaka', en: 'months back' },
  members: { sv: 'i hushållet', en: 'of the household' },
  days: { sv: 'inom dagar', en: 'within days' },
  within: { sv: 'inom dagar', en: 'within days' },
  users: { sv: 'medarbetare', en: 'employees' },
  units: { sv: 'enheter', en: 'units' },
  entries: { sv: 'rader som mest', en: 'rows at most' },
  later: { sv: 'dagar utan kontakt efteråt', en: 'days without contact after' },
  minutes: { sv: 'minuter', en: 'minutes' },
  childUntil: { sv: 'barn till ålder', en: 'children until age' },
  childUnits: { sv: 'enheter för barn', en: 'units for children' },
  oldFrom: { sv: 'äldre från ålder', en: 'the old from age' },
  oldUnits: { sv: 'enheter för äldre', en: 'units for the old' },
});

/** What the sampling plan's numbers mean. */
export const planNames = texts({
  flagged: { sv: 'Under gränsen men med kännetecken, per enhet', en: 'Below the limit but with a mark, per unit' },
  unexplained: { sv: 'Utan förklaring, per enhet', en: 'Without an explanation, per unit' },
  explained: { sv: 'Med förklaring, per enhet', en: 'With an explanation, per unit' },
  protected: {
    sv: 'Till skyddade personuppgifter, i hela regionen',
    en: 'To protected identities, in the whole region',
  },
  perUser: { sv: 'Per medarbetare vars tur det är i år', en: 'Per employee whose turn it is this year' },
  dueDay: { sv: 'Klart senast, dag i nästa månad', en: 'Due by, day of the next month' },
});
