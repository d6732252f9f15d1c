import type { Sketch } from './key-person.ts';

/** Those who drive the work, register it and keep the platform going. */
export const coordinating: readonly Sketch[] = [
  {
    key: 'securityOfficer',
    name: 'Oskar Dalberg',
    title: 'Informationssäkerhetsspecialist',
    unit: 'securityOffice',
    roles: [['securityOffice', '2020-02-01', 'region']],
    demoText: {
      sv: 'Tar emot incidenter, hjälper till att hantera dem och skriver stödmaterial.',
      en: 'Receives incidents, helps to handle them and writes support material.',
    },
  },
  {
    key: 'hospitalSecurityCoordinator',
    name: 'Johan Ekvall',
    title: 'Informationssäkerhetssamordnare',
    unit: 'hospital',
    roles: [['securityCoordinator', '2018-10-01']],
    demoText: {
      sv: 'Driver arbetet på sjukhusen: ser vad som är försenat och vems det är.',
      en: 'Drives the work in the hospitals: sees what is late and whose it is.',
    },
  },
  {
    key: 'primaryCareSecurityCoordinator',
    name: 'Amina Jibriil',
    title: 'Informationssäkerhetssamordnare',
    unit: 'primaryCare',
    roles: [['securityCoordinator', '2020-08-01']],
    demoText: {
      sv: 'Driver arbetet i primärvården – och ser inte sjukhusens interna ärenden.',
      en: 'Drives the work in primary care – and does not see the hospitals’ internal records.',
    },
  },
  {
    key: 'privacyCoordinator',
    name: 'Petra Nyhem',
    title: 'Dataskyddssamordnare',
    unit: 'hospital',
    roles: [['privacyCoordinator', '2018-06-01']],
    demoText: {
      sv: 'Håller sjukhusens registerförteckning aktuell och hjälper till med konsekvensbedömningar.',
      en: 'Keeps the hospitals’ record of processing up to date and helps with impact assessments.',
    },
  },
  {
    key: 'accessRequestOfficer',
    name: 'Nadja Radovic',
    title: 'Jurist',
    unit: 'legalDepartment',
    roles: [['accessRequestOfficer', '2021-02-01', 'region']],
    demoText: {
      sv: 'Svarar på begäran om registerutdrag och andra rättigheter inom en månad.',
      en: 'Answers requests for access and other data subject rights within one month.',
    },
  },
  {
    key: 'registrar',
    name: 'Gunilla Forsell',
    title: 'Registrator',
    unit: 'registryOffice',
    roles: [['registrar', '2015-01-01', 'region']],
    demoText: {
      sv: 'Diarieför handlingar och incidenter och lämnar ut det som är offentligt.',
      en: 'Registers documents and incidents, and releases what is public.',
    },
  },
  {
    key: 'crisisLead',
    name: 'Rikard Hagvall',
    title: 'Beredskapschef',
    unit: 'crisisPreparedness',
    roles: [
      ['crisisFunction', '2019-06-01', 'region'],
      ['unitManager', '2019-06-01'],
    ],
    demoText: {
      sv: 'Leder krisplaneringen och samordnar risk- och sårbarhetsanalysen.',
      en: 'Leads crisis planning and coordinates the risk and vulnerability analysis.',
    },
  },
  {
    key: 'procurementOfficer',
    name: 'David Öhrling',
    title: 'Upphandlare',
    unit: 'procurementUnit',
    roles: [['procurement', '2021-09-01', 'region']],
    demoText: {
      sv: 'Ställer säkerhetskrav genom hela inköpet och följer upp leverantörerna.',
      en: 'Sets security demands throughout a purchase and follows up the suppliers.',
    },
  },
  {
    key: 'systemAdministrator',
    name: 'Alexander Novotny',
    title: 'Systemadministratör',
    unit: 'workplaceServices',
    roles: [['systemAdministrator', '2021-01-01', 'region']],
    demoText: {
      sv: 'Sköter Värna: organisation, roller, import, inloggning och drift.',
      en: 'Looks after Värna: organisation, roles, imports, sign-in and operation.',
    },
  },
];
