import type { Role } from '../shared/role.ts';

/** Something that shows a safeguard at work: when it was collected, how long it shows anything, when it is looked at next. */
export type Shown = {
  readonly title: string;
  readonly note: string;
  readonly collectedOn: string;
  readonly validUntil: string | null;
  readonly nextCheckOn: string | null;
};

/** An invented safeguard of Region Exempel, the requirements of ISO/IEC 27001:2013 it meets, and what shows it. */
export type Safeguard = {
  readonly number: string;
  readonly title: string;
  readonly text: string;
  readonly status: 'planned' | 'active' | 'degraded';
  readonly owner: Role;
  readonly checkedOn: string | null;
  readonly nextCheckOn: string;
  readonly requirements: readonly string[];
  readonly evidence: readonly Shown[];
};

const shown = (
  title: string,
  collectedOn: string,
  validUntil: string | null,
  nextCheckOn: string | null,
  note: string,
): Shown => ({ title, note, collectedOn, validUntil, nextCheckOn });

/** Fourteen safeguards in 2026: most work, two have weakened, two are planned for the gaps of 2019. */
export const safeguards: readonly Safeguard[] = [
  {
    number: 'SÅ-01',
    title: 'Säkerhetskopiering av vårdsystemen varje natt',
    text: 'Alla databaser kopieras varje natt till en egen lagring som inte nås från driftmiljön. En kopia i månaden läses tillbaka på prov.',
    status: 'active',
    owner: 'ciso',
    checkedOn: '2026-09-14',
    nextCheckOn: '2026-12-14',
    requirements: ['A.12.3.1', 'A.17.1.2'],
    evidence: [
      shown(
        'Protokoll från återläsning, september 2026',
        '2026-09-14',
        '2026-12-31',
        '2026-12-14',
        'Journalsystemet lästes tillbaka på 3 timmar och 40 minuter. Kravet är högst 4 timmar.',
      ),
    ],
  },
  {
    number: 'SÅ-02',
    title: 'Flerfaktorsautentisering med e-tjänstekort',
    text: 'Alla som öppnar patientuppgifter loggar in med e-tjänstekort eller motsvarande. Undantag beslutas av informationssäkerhetschefen och gäller högst sex månader.',
    status: 'active',
    owner: 'ciso',
    checkedOn: '2026-06-02',
    nextCheckOn: '2026-12-02',
    requirements: ['A.9.4.2', 'A.9.2.1'],
    evidence: [
      shown(
        'Lista över undantag från kortinloggning',
        '2026-06-02',
        '2026-12-02',
        '2026-11-27',
        'Fyra undantag, alla tidsbegränsade. Det äldsta upphör den 2 december.',
      ),
    ],
  },
  {
    number: 'SÅ-03',
    title: 'Årlig genomgång av behörigheter',
    text: 'Varje chef går igenom sina medarbetares behörigheter en gång om året och vid större förändringar.',
    status: 'degraded',
    owner: 'ciso',
    checkedOn: '2026-04-20',
    nextCheckOn: '2026-11-15',
    requirements: ['A.9.2.5'],
    evidence: [
      shown(
        'Sammanställning av chefernas genomgång 2025',
        '2025-11-28',
        '2026-11-28',
        '2026-11-20',
        '81 procent av enheterna gjorde genomgången. Sjukhusförvaltningen drar ner resultatet.',
      ),
    ],
  },
  {
    number: 'SÅ-04',
    title: 'Skydd mot skadlig kod på alla datorer',
    text: 'Skyddet uppdateras av sig självt. Larm går till it-driften dygnet runt.',
    status: 'active',
    owner: 'ciso',
    checkedOn: '2026-10-05',
    nextCheckOn: '2027-04-05',
    requirements: ['A.12.2.1'],
    evidence: [
      shown(
        'Täckningsgrad för skydd mot skadlig kod, oktober 2026',
        '2026-10-05',
        '2027-04-30',
        '2027-04-05',
        '99,2 procent av datorerna har aktuellt skydd. Resten är medicintekniska arbetsstationer med särskilt beslut.',
      ),
    ],
  },
  {
    number: 'SÅ-05',
    title: 'Avskilt nät för medicinteknisk utrustning',
    text: 'Nätansluten medicinteknisk utrustning ligger i egna nät. Öppningar i brandväggen kräver riskanalys.',
    status: 'active',
    owner: 'ciso',
    checkedOn: '2026-03-11',
    nextCheckOn: '2027-03-11',
    requirements: ['A.13.1.3', 'A.13.1.1'],
    evidence: [
      shown(
        'Granskning av brandväggsregler, våren 2026',
        '2026-03-11',
        '2027-03-31',
        '2027-03-11',
        'Tre öppningar saknade riskanalys och stängdes.',
      ),
    ],
  },
  {
    number: 'SÅ-06',
    title: 'Grundutbildning i informationssäkerhet',
    text: 'Alla nyanställda går utbildningen inom tre månader och gör om den vart tredje år.',
    status: 'active',
    owner: 'ciso',
    checkedOn: '2026-10-30',
    nextCheckOn: '2027-01-29',
    requirements: ['A.7.2.2', '7.3'],
    evidence: [
      shown(
        'Andel utbildade per förvaltning, oktober 2026',
        '2026-10-30',
        '2027-01-31',
        '2027-01-29',
        '74 procent av medarbetarna har gått utbildningen de senaste tre åren.',
      ),
    ],
  },
  {
    number: 'SÅ-07',
    title: 'Krypterade bärbara datorer och telefoner',
    text: 'Hårddisken krypteras innan datorn lämnas ut. Telefoner hanteras centralt och kan tömmas på avstånd.',
    status: 'active',
    owner: 'ciso',
    checkedOn: '2026-05-18',
    nextCheckOn: '2027-05-18',
    requirements: ['A.6.2.1', 'A.10.1.1'],
    evidence: [
      shown(
        'Utdrag ur hanteringen av mobila enheter',
        '2026-05-18',
        '2027-05-31',
        '2027-05-18',
        'Samtliga 9 412 bärbara datorer är krypterade.',
      ),
    ],
  },
  {
    number: 'SÅ-08',
    title: 'Månatlig loggranskning på varje vårdenhet',
    text: 'Verksamhetschefen granskar varje månad ett urval av vem som har läst journaler och dokumenterar resultatet.',
    status: 'degraded',
    owner: 'dataProtectionOfficer',
    checkedOn: '2026-09-30',
    nextCheckOn: '2026-11-30',
    requirements: ['A.12.4.1'],
    evidence: [
      shown(
        'Internkontroll: gjorda loggranskningar, tredje kvartalet 2026',
        '2026-09-30',
        '2026-12-31',
        '2026-11-30',
        '62 procent av enheterna gjorde granskningen alla tre månaderna.',
      ),
    ],
  },
  {
    number: 'SÅ-09',
    title: 'Incidentrutin med jour',
    text: 'Anmälningar tas emot dygnet runt. Dataskyddsombudet bedömer personuppgiftsincidenter inom ett dygn.',
    status: 'active',
    owner: 'dataProtectionOfficer',
    checkedOn: '2026-08-25',
    nextCheckOn: '2027-02-25',
    requirements: ['A.16.1.2', 'A.16.1.5'],
    evidence: [
      shown(
        'Övning i incidenthantering, augusti 2026',
        '2026-08-25',
        '2027-08-31',
        '2027-02-25',
        'Larmkedjan fungerade. Mallen för anmälan behöver bli kortare.',
      ),
    ],
  },
  {
    number: 'SÅ-10',
    title: 'Säkerhetskrav i alla upphandlingar av it',
    text: 'Kraven väljs efter informationsklassning och följs upp innan systemet tas i bruk.',
    status: 'active',
    owner: 'ciso',
    checkedOn: '2026-02-10',
    nextCheckOn: '2027-02-10',
    requirements: ['A.15.1.1', 'A.15.1.2', 'A.14.1.1'],
    evidence: [
      shown(
        'Stickprov av tio upphandlingar 2025',
        '2026-02-10',
        '2027-02-28',
        '2027-02-10',
        'Nio av tio hade klassning och krav. En fick kompletteras före avtal.',
      ),
    ],
  },
  {
    number: 'SÅ-11',
    title: 'Passerkontroll och besökslogg i serverhallar',
    text: 'Bara namngivna personer har tillträde. Besökare följs och skrivs in.',
    status: 'active',
    owner: 'ciso',
    checkedOn: '2026-07-01',
    nextCheckOn: '2027-01-08',
    requirements: ['A.11.1.2', 'A.11.1.1'],
    evidence: [
      shown(
        'Genomgång av passerbehörigheter, sommaren 2026',
        '2026-07-01',
        '2027-01-15',
        '2027-01-08',
        'Elva behörigheter togs bort, nio av dem hörde till konsulter som slutat.',
      ),
    ],
  },
  {
    number: 'SÅ-12',
    title: 'Reservrutiner när journalsystemet är nere',
    text: 'Varje vårdenhet har en pärm med blanketter och en dator med läskopia. Rutinen övas en gång om året.',
    status: 'active',
    owner: 'ciso',
    checkedOn: '2026-05-07',
    nextCheckOn: '2027-05-07',
    requirements: ['A.17.1.1', 'A.17.1.3'],
    evidence: [
      shown(
        'Övning i reservrutiner, våren 2026',
        '2026-05-07',
        '2027-05-31',
        '2027-05-07',
        'Tolv enheter övade. Två saknade aktuell läskopia och har fått den.',
      ),
    ],
  },
  {
    number: 'SÅ-13',
    title: 'Granskning av systemadministratörers loggar',
    text: 'En annan person än administratören går varje månad igenom vad som gjorts med höga behörigheter.',
    status: 'planned',
    owner: 'ciso',
    checkedOn: null,
    nextCheckOn: '2027-01-31',
    requirements: ['A.12.4.3'],
    evidence: [],
  },
  {
    number: 'SÅ-14',
    title: 'Förteckning över underleverantörer',
    text: 'Leverantörer av it-tjänster redovisar sina underleverantörer i avtalet och vid varje ändring.',
    status: 'planned',
    owner: 'ciso',
    checkedOn: null,
    nextCheckOn: '2027-03-01',
    requirements: ['A.15.1.3'],
    evidence: [],
  },
];
