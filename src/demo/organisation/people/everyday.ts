import type { Sketch } from './key-person.ts';

/** Those who work in care and in the units' daily life. */
export const everyday: readonly Sketch[] = [
  {
    key: 'nurse',
    name: 'Sara Lindvall',
    title: 'Sjuksköterska',
    unit: 'medicineWard2',
    roles: [],
    demoText: {
      sv: 'Rapporterar en händelse, söker en instruktion och gör sin grundutbildning.',
      en: 'Reports an event, looks up an instruction and takes the basic training.',
    },
  },
  {
    key: 'physician',
    name: 'Maja Elfving',
    title: 'Överläkare',
    unit: 'womensClinic',
    protectedIdentity: true,
    roles: [],
    demoText: {
      sv: 'Har skyddad identitet: ser att få andra kan se vem hon är och var hon arbetar.',
      en: 'Has a protected identity: sees that few others can tell who she is and where she works.',
    },
  },
  {
    key: 'contactPerson',
    name: 'Emma Korpela',
    title: 'Medicinsk sekreterare',
    unit: 'emergencyDepartment',
    roles: [['contactPerson', '2022-03-01']],
    demoText: {
      sv: 'Är mottagningens kontaktperson: för ut information och svarar på kollegors frågor.',
      en: 'Is the contact person of the emergency department: passes on information and answers colleagues.',
    },
  },
  {
    key: 'wardManager',
    name: 'Jonas Wikander',
    title: 'Enhetschef',
    unit: 'medicineWard2',
    roles: [['unitManager', '2018-05-01']],
    demoText: {
      sv: 'Granskar månadens loggar för sin avdelning, beslutar om behörigheter och följer upp utbildningen.',
      en: 'Reviews the month’s logs for the ward, decides on access rights and follows up training.',
    },
  },
  {
    key: 'healthCentreManager',
    name: 'Marie Sandell',
    title: 'Verksamhetschef',
    unit: 'healthCentreLindeby',
    roles: [['unitManager', '2016-09-01']],
    demoText: {
      sv: 'Leder en vårdcentral: granskar loggar, tar hand om avvikelser och håller reservrutinerna färska.',
      en: 'Heads a health centre: reviews logs, handles deviations and keeps fallback routines up to date.',
    },
  },
  {
    key: 'riskOwner',
    name: 'Annika Rosendal',
    title: 'Verksamhetschef',
    unit: 'emergencyClinic',
    roles: [
      ['riskOwner', '2019-01-01', 'hospital'],
      ['unitManager', '2017-01-01'],
    ],
    demoText: {
      sv: 'Äger risker i akutsjukvården: väljer hur de hanteras och svarar för att åtgärderna blir av.',
      en: 'Owns risks in emergency care: decides how to treat them and sees that the actions get done.',
    },
  },
  {
    key: 'chiefPhysician',
    name: 'Helena Öbrink',
    title: 'Chefläkare',
    unit: 'hospital',
    roles: [['informationOwner', '2018-01-01']],
    demoText: {
      sv: 'Äger patientinformationen på sjukhusen: klassar den och ställer krav på skyddet.',
      en: 'Owns the hospitals’ patient information: classifies it and sets requirements on its protection.',
    },
  },
  {
    key: 'systemOwner',
    name: 'Tomas Kivimäki',
    title: 'Systemägare',
    unit: 'careApplications',
    roles: [
      ['systemOwner', '2020-04-01', 'it'],
      ['unitManager', '2020-04-01'],
    ],
    demoText: {
      sv: 'Äger journalsystemet: riskanalyser, leverantörens tillgång, ändringar och systemets handlingar.',
      en: 'Owns the record system: risk analyses, supplier access, changes and the papers of the system.',
    },
  },
  {
    key: 'serviceManager',
    name: 'Kerstin Blomgård',
    title: 'Funktionsförvaltare',
    unit: 'careApplications',
    roles: [['serviceManager', '2021-01-01', 'it']],
    demoText: {
      sv: 'Håller kontinuitetsplaner och reservrutiner redo för när vårdens IT-stöd står stilla.',
      en: 'Keeps continuity plans and fallback routines ready for when the care systems are down.',
    },
  },
];
