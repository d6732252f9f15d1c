import { type Text, texts } from '../../../shared/text.ts';
import type { Facts } from '../contract/facts.ts';
import type {
  Cause,
  Certainty,
  DataKind,
  Group,
  PatientHarm,
  PersonRisk,
  Sector,
  Stage,
  Tlp,
} from '../contract/words.ts';
import { kindNames, yesNoNames } from './words.ts';

export const causeNames = texts({
  humanError: { sv: 'Mänskligt misstag', en: 'Human error' },
  systemFault: { sv: 'Fel i system eller teknik', en: 'System or technical fault' },
  malicious: { sv: 'Avsiktligt angrepp', en: 'Malicious act' },
  thirdParty: { sv: 'Leverantör eller annan part', en: 'Supplier or another party' },
  nature: { sv: 'Naturhändelse', en: 'Natural event' },
  unknown: { sv: 'Vet inte än', en: 'Not known yet' },
}) satisfies Record<Cause, Text>;

export const groupNames = texts({
  patients: { sv: 'Patienter', en: 'Patients' },
  relatives: { sv: 'Närstående', en: 'Relatives' },
  employees: { sv: 'Medarbetare', en: 'Employees' },
  children: { sv: 'Barn', en: 'Children' },
  protectedIdentity: { sv: 'Personer med skyddad identitet', en: 'People with protected identity' },
  applicants: { sv: 'Arbetssökande', en: 'Job applicants' },
  students: { sv: 'Elever och studenter', en: 'Pupils and students' },
  suppliers: { sv: 'Leverantörers personal', en: 'Suppliers’ staff' },
  public: { sv: 'Allmänheten', en: 'The public' },
  other: { sv: 'Andra', en: 'Others' },
}) satisfies Record<Group, Text>;

export const dataKindNames = texts({
  name: { sv: 'Namn', en: 'Names' },
  contact: { sv: 'Kontaktuppgifter', en: 'Contact details' },
  personalNumber: { sv: 'Personnummer', en: 'Personal identity numbers' },
  protectedIdentity: { sv: 'Skyddade personuppgifter', en: 'Protected personal data' },
  health: { sv: 'Hälsa', en: 'Health' },
  genetic: { sv: 'Genetiska uppgifter', en: 'Genetic data' },
  biometric: { sv: 'Biometriska uppgifter', en: 'Biometric data' },
  sexLife: { sv: 'Sexualliv eller sexuell läggning', en: 'Sex life or sexual orientation' },
  ethnicOrigin: { sv: 'Etniskt ursprung', en: 'Ethnic origin' },
  politics: { sv: 'Politiska åsikter', en: 'Political opinions' },
  religion: { sv: 'Religion eller övertygelse', en: 'Religion or belief' },
  unionMembership: { sv: 'Medlemskap i fackförening', en: 'Trade union membership' },
  crime: { sv: 'Lagöverträdelser', en: 'Criminal offences' },
  economy: { sv: 'Ekonomi', en: 'Finances' },
  credentials: { sv: 'Lösenord och inloggningsuppgifter', en: 'Passwords and credentials' },
  location: { sv: 'Var någon befinner sig', en: 'Location' },
  picture: { sv: 'Bild eller ljud', en: 'Pictures or sound' },
  other: { sv: 'Annat', en: 'Other' },
}) satisfies Record<DataKind, Text>;

export const sectorNames = texts({
  healthcare: { sv: 'Hälso- och sjukvård', en: 'Health care' },
  publicAdministration: { sv: 'Offentlig förvaltning', en: 'Public administration' },
  transport: { sv: 'Transport', en: 'Transport' },
  other: { sv: 'Annan', en: 'Other' },
  unknown: { sv: 'Vet inte än', en: 'Not known yet' },
}) satisfies Record<Sector, Text>;

export const harmNames = texts({
  none: { sv: 'Ingen vårdskada', en: 'No harm' },
  minor: { sv: 'Lindrig vårdskada', en: 'Minor harm' },
  riskOfSerious: { sv: 'Risk för allvarlig vårdskada', en: 'Risk of serious harm' },
  serious: { sv: 'Allvarlig vårdskada', en: 'Serious harm' },
  unknown: { sv: 'Vet inte än', en: 'Not known yet' },
}) satisfies Record<PatientHarm, Text>;

export const riskNames = texts({
  unlikely: { sv: 'Osannolik risk', en: 'A risk is unlikely' },
  risk: { sv: 'Risk', en: 'A risk' },
  high: { sv: 'Hög risk', en: 'A high risk' },
  unknown: { sv: 'Inte bedömd än', en: 'Not judged yet' },
}) satisfies Record<PersonRisk, Text>;

/** The levels of consequence for confidentiality, integrity, availability and traceability, 0–4 as in KLASSA. */
export const levelNames: readonly Text[] = Object.values(
  texts({
    none: { sv: '0 – ingen eller försumbar', en: '0 – none or negligible' },
    moderate: { sv: '1 – måttlig', en: '1 – moderate' },
    considerable: { sv: '2 – betydande', en: '2 – considerable' },
    serious: { sv: '3 – allvarlig', en: '3 – serious' },
    extreme: { sv: '4 – synnerligen allvarlig', en: '4 – extremely serious' },
  }),
);

export const aspectNames = texts({
  confidentiality: { sv: 'Konfidentialitet (K)', en: 'Confidentiality (K)' },
  integrity: { sv: 'Riktighet (R)', en: 'Integrity (R)' },
  availability: { sv: 'Tillgänglighet (T)', en: 'Availability (T)' },
  traceability: { sv: 'Spårbarhet (S)', en: 'Traceability (S)' },
}) satisfies Record<keyof Facts['consequence'], Text>;

/** The labels of Traffic Light Protocol 2.0, which are not translated. */
export const tlpNames = texts({
  red: { sv: 'TLP:RED', en: 'TLP:RED' },
  amberStrict: { sv: 'TLP:AMBER+STRICT', en: 'TLP:AMBER+STRICT' },
  amber: { sv: 'TLP:AMBER', en: 'TLP:AMBER' },
  green: { sv: 'TLP:GREEN', en: 'TLP:GREEN' },
  clear: { sv: 'TLP:CLEAR', en: 'TLP:CLEAR' },
}) satisfies Record<Tlp, Text>;

export const tlpMeanings = texts({
  red: { sv: 'Bara de som är namngivna i ärendet.', en: 'Only those named in the case.' },
  amberStrict: { sv: 'Bara inom regionen, och bara den som behöver.', en: 'Within the region, on a need-to-know basis.' },
  amber: {
    sv: 'Inom regionen och till dem som regionen behöver skydda, bara den som behöver.',
    en: 'Within the region and to those it must protect, on a need-to-know basis.',
  },
  green: { sv: 'Till andra i branschen, men inte öppet.', en: 'To peers in the sector, but not in public.' },
  clear: { sv: 'Får spridas fritt.', en: 'May be spread freely.' },
}) satisfies Record<Tlp, Text>;

export const certaintyNames = texts({
  verified: { sv: 'Läst i källan', en: 'Read in its source' },
  probable: { sv: 'Sannolik', en: 'Probable' },
}) satisfies Record<Certainty, Text>;

export const stageNames = texts({
  earlyWarning: { sv: 'Upplysning', en: 'Early warning' },
  notification: { sv: 'Anmälan', en: 'Notification' },
  interimReport: { sv: 'Delrapport', en: 'Interim report' },
  statusReport: { sv: 'Lägesrapport', en: 'Status report' },
  finalReport: { sv: 'Slutrapport', en: 'Final report' },
  supplement: { sv: 'Komplettering', en: 'Supplement' },
  toPersons: { sv: 'Information till de berörda', en: 'Information to those concerned' },
  toController: { sv: 'Underrättelse till den ansvarige', en: 'Notice to the controller' },
  report: { sv: 'Anmälan', en: 'Report' },
}) satisfies Record<Stage, Text>;

const own: Partial<Record<keyof Facts, Record<string, Text>>> = {
  kind: kindNames,
  cause: causeNames,
  groups: groupNames,
  dataKinds: dataKindNames,
  sector: sectorNames,
  patientHarm: harmNames,
  riskToPersons: riskNames,
};

/** What the values of a fact are called; facts without names of their own are answered yes, no or not known. */
export const valueNamesOf = (fact: string): Record<string, Text> => own[fact as keyof Facts] ?? yesNoNames;
