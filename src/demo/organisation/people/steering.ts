import type { Sketch } from './key-person.ts';

/** Those who lead, decide and check. */
export const steering: readonly Sketch[] = [
  {
    key: 'ciso',
    name: 'Karin Hellmark',
    title: 'Informationssäkerhetschef',
    unit: 'securityOffice',
    roles: [
      ['ciso', '2016-01-01', 'region'],
      ['unitManager', '2016-01-01'],
    ],
    demoText: {
      sv: 'Leder informationssäkerhetsarbetet i hela regionen och rapporterar till regionstyrelsen.',
      en: 'Leads information security in the whole region and reports to the regional board.',
    },
  },
  {
    key: 'dataProtectionOfficer',
    name: 'Leyla Ardalani',
    title: 'Dataskyddsombud',
    unit: 'dataProtectionOffice',
    roles: [['dataProtectionOfficer', '2018-05-25', 'region']],
    demoText: {
      sv: 'Granskar och ger råd om personuppgifter, bedömer incidenter och svarar Integritetsskyddsmyndigheten.',
      en: 'Reviews and advises on personal data, assesses breaches and answers the privacy authority IMY.',
    },
  },
  {
    key: 'chiefExecutive',
    name: 'Mats Ehnberg',
    title: 'Regiondirektör',
    unit: 'regionalOffice',
    roles: [
      ['chiefExecutive', '2019-03-01', 'region'],
      ['executiveManagement', '2019-03-01', 'region'],
      ['administrationHead', '2019-03-01'],
    ],
    demoText: {
      sv: 'Håller ledningens genomgång och följer upp mål, risker och dataskydd i regionen.',
      en: 'Holds the management review and follows up goals, risks and data protection in the region.',
    },
  },
  {
    key: 'healthcareDirector',
    name: 'Birgitta Åslund',
    title: 'Hälso- och sjukvårdsdirektör',
    unit: 'healthcareLead',
    roles: [
      ['executiveManagement', '2020-01-01', 'region'],
      ['unitManager', '2020-01-01'],
    ],
    demoText: {
      sv: 'Sitter i regionledningen: ser de fem största riskerna och vad som är försenat.',
      en: 'Sits in executive management: sees the five largest risks and what is overdue.',
    },
  },
  {
    key: 'boardChair',
    name: 'Ingela Marklin',
    title: 'Ordförande i regionstyrelsen',
    unit: 'regionalBoard',
    roles: [['regionalBoard', '2023-01-01', 'region']],
    demoText: {
      sv: 'Läser styrelsens sida: största riskerna, målen och andelen utbildade, allt på en sida.',
      en: 'Reads the board’s page: largest risks, goals and share of staff trained, all on one page.',
    },
  },
  {
    key: 'committeeChair',
    name: 'Lars-Erik Tornvall',
    title: 'Ordförande i hälso- och sjukvårdsnämnden',
    unit: 'healthcareCommittee',
    roles: [['committee', '2023-01-01']],
    demoText: {
      sv: 'Svarar för nämndens personuppgifter och ser hur skyddet ser ut i nämndens förvaltningar.',
      en: 'Answers for the committee’s personal data and sees how well its administrations protect it.',
    },
  },
  {
    key: 'administrationHead',
    name: 'Susanne Hedkvist',
    title: 'Förvaltningschef',
    unit: 'hospital',
    roles: [['administrationHead', '2020-09-01']],
    demoText: {
      sv: 'Leder sjukhusförvaltningen: beslutar om åtgärder, kontinuitet och resurser.',
      en: 'Heads the hospital administration: decides on actions, continuity and resources.',
    },
  },
  {
    key: 'deputyHead',
    name: 'Ulrika Stenvall',
    title: 'Biträdande förvaltningschef',
    unit: 'primaryCare',
    roles: [['processingApprover', '2021-05-01']],
    demoText: {
      sv: 'Godkänner anmälda personuppgiftsbehandlingar i primärvården.',
      en: 'Approves notified processing of personal data in primary care.',
    },
  },
  {
    key: 'officeHead',
    name: 'Cecilia Granhed',
    title: 'Kanslichef',
    unit: 'registryOffice',
    roles: [
      ['unitManager', '2019-09-01'],
      ['dataProtectionRepresentative', '2020-01-01', 'regionalBoard'],
    ],
    demoText: {
      sv: 'Är PU-ombud för regionstyrelsen: ser till att styrelsens behandlingar är kända och i ordning.',
      en: 'Is the board’s data protection representative: sees that its processing is known and in order.',
    },
  },
  {
    key: 'auditor',
    name: 'Henrik Ståhlgren',
    title: 'Yrkesrevisor',
    unit: 'auditOffice',
    roles: [['auditor', '2019-01-01', 'region']],
    demoText: {
      sv: 'Kontrollerar: läser krav, bevis och beslut och tar ut daterade utdrag som inte kan ändras.',
      en: 'Checks: reads requirements, evidence and decisions, and takes dated, tamper-evident extracts.',
    },
  },
];
