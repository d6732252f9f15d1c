type Change = readonly [field: string, before: string | null, after: string | null];
type Example = {
  title: string;
  requirement: string;
  unit: string;
  inForce: string;
  next: string;
  act: string;
  facts: string;
  summaryLabel: string;
  summary: string;
  links: readonly string[];
  history: readonly (readonly [what: string, changes: readonly Change[]])[];
};

/** An invented guideline, in both languages. */
export const recordExample: Record<'sv' | 'en', Example> = {
  sv: {
    title: 'Riktlinje för loggkontroll i vårdens informationssystem',
    requirement: 'Krav',
    unit: 'Informationssäkerhetsfunktionen',
    inForce: 'Gällande',
    next: 'Granskas av Ali Rahmani senast 2026-12-01, om 10 dagar',
    act: 'Granska',
    facts: 'Uppgifter',
    summaryLabel: 'Sammanfattning',
    summary:
      'Verksamhetschefen går igenom åtkomsten till patientuppgifter varje månad. Stickprovet dras slumpmässigt och kan dras om med samma frö.',
    links: ['Policyer för informationssäkerhet', 'Roller och ansvar', 'Uppdelning av arbetsuppgifter'],
    history: [
      ['Fastställde version 4', []],
      [
        'Ändrade uppgifter',
        [
          ['Nästa granskning', '2026-06-01', '2026-12-01'],
          ['Ansvarig', null, 'Siv Bergåker'],
        ],
      ],
      ['Skapade dokumentet', []],
    ],
  },
  en: {
    title: 'Guideline for log review in health care information systems',
    requirement: 'Requirement',
    unit: 'The information security office',
    inForce: 'In force',
    next: 'Reviewed by Ali Rahmani by 2026-12-01, in 10 days',
    act: 'Review',
    facts: 'Facts',
    summaryLabel: 'Summary',
    summary:
      'The unit manager goes through access to patient information every month. The sample is drawn at random and can be drawn again from the same seed.',
    links: ['Policies for information security', 'Roles and responsibilities', 'Segregation of duties'],
    history: [
      ['Adopted version 4', []],
      [
        'Changed facts',
        [
          ['Next review', '2026-06-01', '2026-12-01'],
          ['Owner', null, 'Siv Bergåker'],
        ],
      ],
      ['Created the document', []],
    ],
  },
};
