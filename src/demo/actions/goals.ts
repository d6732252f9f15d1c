import type { Direction } from '../../modules/actions/contract/words.ts';

/** A goal of the demo's plan, with what was read of it. A reading that `corrects` takes the place of the one before it. */
export type DemoGoal = {
  readonly key: string;
  readonly area: string;
  readonly title: string;
  readonly measure: string;
  readonly unitOfMeasure: string;
  readonly direction: Direction;
  readonly baseline: number;
  readonly target: number;
  readonly targetOn: string;
  readonly readings: readonly {
    readonly holdsOn: string;
    readonly value: number;
    readonly note?: string;
    readonly corrects?: true;
  }[];
};

export const planOf2021 = {
  title: 'Handlingsplan för informationssäkerhet 2021–2026',
  summary:
    'Planen gör policyn till arbete. Varje målområde har mätbara mål som regionstyrelsen följer upp två gånger om året.',
  firstYear: 2021,
  lastYear: 2026,
  decidedBy: 'Regionstyrelsen',
  decidedOn: '2021-02-09',
  paragraph: '§ 14',
  registryNumber: 'RS/0112/2021',
} as const;

/** Where everything stood when the plan was made. */
export const baselineOn = '2021-01-01';

/** The six areas of the plan; the figures of 2019 and 2021 are the region's own. */
export const goals: readonly DemoGoal[] = [
  {
    key: 'requirements',
    area: 'Säker och riskbaserad informationshantering',
    title: 'Alla krav i ISO/IEC 27001 är uppfyllda',
    measure: 'Antal uppfyllda krav av 140',
    unitOfMeasure: 'krav',
    direction: 'up',
    baseline: 130,
    target: 140,
    targetOn: '2026-12-31',
    readings: [
      { holdsOn: '2021-12-31', value: 131 },
      { holdsOn: '2022-12-31', value: 133 },
      { holdsOn: '2023-12-31', value: 134 },
      { holdsOn: '2024-12-31', value: 135 },
      { holdsOn: '2025-12-31', value: 136, note: 'Underleverantörer och övervakning av administratörer återstår.' },
    ],
  },
  {
    key: 'riskAnalyses',
    area: 'Säker och riskbaserad informationshantering',
    title: 'E-tjänstekort och samhällsviktiga tjänster riskanalyseras varje år',
    measure: 'Antal av de två årliga riskanalyserna som är gjorda',
    unitOfMeasure: 'av 2',
    direction: 'up',
    baseline: 0,
    target: 2,
    targetOn: '2026-12-31',
    readings: [],
  },
  {
    key: 'training',
    area: 'God informationssäkerhetskultur',
    title: 'Alla medarbetare kan grunderna',
    measure: 'Andel medarbetare med godkänd grundutbildning',
    unitOfMeasure: '%',
    direction: 'up',
    baseline: 41,
    target: 90,
    targetOn: '2026-12-31',
    readings: [
      { holdsOn: '2021-12-31', value: 48, note: 'Efter oktoberkampanjen med frågesport.' },
      { holdsOn: '2022-12-31', value: 57 },
      { holdsOn: '2023-12-31', value: 66 },
      { holdsOn: '2024-12-31', value: 75 },
      { holdsOn: '2025-12-31', value: 83 },
    ],
  },
  {
    key: 'deviations',
    area: 'Säker och riskbaserad informationshantering',
    title: 'Avvikelserna i korthanteringen är borta',
    measure: 'Öppna mindre avvikelser efter revisionen av e-tjänstekort',
    unitOfMeasure: 'avvikelser',
    direction: 'down',
    baseline: 6,
    target: 0,
    targetOn: '2022-12-31',
    readings: [
      { holdsOn: '2021-09-30', value: 4 },
      { holdsOn: '2022-03-31', value: 1 },
      { holdsOn: '2022-10-31', value: 0, note: 'Inera har godkänt rättelserna.' },
    ],
  },
  {
    key: 'breaches',
    area: 'Effektiv incidenthantering',
    title: 'Personuppgiftsincidenter bedöms i tid',
    measure: 'Andel bedömda inom 72 timmar',
    unitOfMeasure: '%',
    direction: 'up',
    baseline: 67,
    target: 100,
    targetOn: '2026-12-31',
    readings: [
      { holdsOn: '2021-12-31', value: 78, note: 'Nio incidenter, sex anmäldes till IMY.' },
      { holdsOn: '2022-12-31', value: 84 },
      { holdsOn: '2023-12-31', value: 88 },
      { holdsOn: '2024-12-31', value: 93 },
      { holdsOn: '2025-12-31', value: 97 },
    ],
  },
  {
    key: 'logReview',
    area: 'Robust informationshantering',
    title: 'Loggarna granskas varje månad i hela vården',
    measure: 'Andel verksamheter som granskat alla månader under året',
    unitOfMeasure: '%',
    direction: 'up',
    baseline: 55,
    target: 100,
    targetOn: '2025-12-31',
    readings: [
      { holdsOn: '2021-12-31', value: 60 },
      { holdsOn: '2022-12-31', value: 71 },
      { holdsOn: '2023-12-31', value: 80 },
      { holdsOn: '2024-12-31', value: 86 },
      { holdsOn: '2025-12-31', value: 91, note: 'Sommarmånaderna faller bort på flera enheter.' },
    ],
  },
  {
    key: 'restoreTests',
    area: 'Robust informationshantering',
    title: 'Säkerhetskopiorna går att läsa tillbaka',
    measure: 'Samhällsviktiga system med godkänt återläsningstest under året',
    unitOfMeasure: 'system',
    direction: 'up',
    baseline: 2,
    target: 12,
    targetOn: '2026-12-31',
    readings: [
      { holdsOn: '2022-12-31', value: 5 },
      { holdsOn: '2023-12-31', value: 9, note: 'Inskickat av driften.' },
      { holdsOn: '2023-12-31', value: 7, note: 'Två prov var bara kontroller av att filen fanns.', corrects: true },
      { holdsOn: '2024-12-31', value: 9 },
      { holdsOn: '2025-12-31', value: 11 },
    ],
  },
];
