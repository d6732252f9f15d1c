import { type Text, texts } from '../../../shared/text.ts';
import type { Cause, DataKind, Group, PatientHarm, PersonRisk, Sector, Tlp } from '../contract/words.ts';

/** Why it came about, in words an authority asks for. */
export const causeNames = texts({
  humanError: { sv: 'Den mänskliga faktorn', en: 'Human error' },
  systemFault: { sv: 'Tekniskt fel', en: 'System failure' },
  malicious: { sv: 'Angrepp eller annan avsiktlig handling', en: 'Attack or other malicious act' },
  thirdParty: { sv: 'Fel hos leverantör eller annan part', en: 'Failure at a supplier or other third party' },
  nature: { sv: 'Naturhändelse', en: 'Natural event' },
  unknown: { sv: 'Okänd än', en: 'Not known yet' },
}) satisfies Record<Cause, Text>;

export const groupNames = texts({
  patients: { sv: 'Patienter', en: 'Patients' },
  relatives: { sv: 'Närstående', en: 'Relatives' },
  employees: { sv: 'Anställda', en: 'Employees' },
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
  personalNumber: { sv: 'Personnummer eller samordningsnummer', en: 'Personal or coordination numbers' },
  protectedIdentity: { sv: 'Skyddade personuppgifter', en: 'Protected personal data' },
  health: { sv: 'Hälsa', en: 'Health' },
  genetic: { sv: 'Genetiska uppgifter', en: 'Genetic data' },
  biometric: { sv: 'Biometriska uppgifter', en: 'Biometric data' },
  sexLife: { sv: 'Sexualliv eller sexuell läggning', en: 'Sex life or sexual orientation' },
  ethnicOrigin: { sv: 'Etniskt ursprung', en: 'Ethnic origin' },
  politics: { sv: 'Politiska åsikter', en: 'Political opinions' },
  religion: { sv: 'Religiös eller filosofisk övertygelse', en: 'Religious or philosophical beliefs' },
  unionMembership: { sv: 'Medlemskap i fackförening', en: 'Trade union membership' },
  crime: { sv: 'Lagöverträdelser', en: 'Criminal offences' },
  economy: { sv: 'Ekonomi', en: 'Financial data' },
  credentials: { sv: 'Inloggningsuppgifter', en: 'Sign-in credentials' },
  location: { sv: 'Platsuppgifter', en: 'Location data' },
  picture: { sv: 'Bild, ljud eller film', en: 'Pictures, sound or film' },
  other: { sv: 'Annat', en: 'Other' },
}) satisfies Record<DataKind, Text>;

export const sectorNames = texts({
  healthcare: { sv: 'Hälso- och sjukvård', en: 'Healthcare' },
  publicAdministration: { sv: 'Offentlig förvaltning', en: 'Public administration' },
  transport: { sv: 'Transport', en: 'Transport' },
  other: { sv: 'Annan sektor', en: 'Another sector' },
  unknown: { sv: 'Vet inte än', en: 'Not known yet' },
}) satisfies Record<Sector, Text>;

export const patientHarmNames = texts({
  none: { sv: 'Ingen vårdskada', en: 'No harm in care' },
  minor: { sv: 'Vårdskada, inte allvarlig', en: 'Harm in care, not serious' },
  riskOfSerious: { sv: 'Risk för allvarlig vårdskada', en: 'Risk of serious harm in care' },
  serious: { sv: 'Allvarlig vårdskada', en: 'Serious harm in care' },
  unknown: { sv: 'Vet inte än', en: 'Not known yet' },
}) satisfies Record<PatientHarm, Text>;

export const personRiskNames = texts({
  unlikely: { sv: 'Osannolik risk', en: 'Risk unlikely' },
  risk: { sv: 'Risk', en: 'Risk' },
  high: { sv: 'Hög risk', en: 'High risk' },
  unknown: { sv: 'Inte bedömd än', en: 'Not judged yet' },
}) satisfies Record<PersonRisk, Text>;

/** Traffic Light Protocol 2.0, as FIRST writes it. */
export const tlpNames = texts({
  red: { sv: 'TLP:RED', en: 'TLP:RED' },
  amberStrict: { sv: 'TLP:AMBER+STRICT', en: 'TLP:AMBER+STRICT' },
  amber: { sv: 'TLP:AMBER', en: 'TLP:AMBER' },
  green: { sv: 'TLP:GREEN', en: 'TLP:GREEN' },
  clear: { sv: 'TLP:CLEAR', en: 'TLP:CLEAR' },
}) satisfies Record<Tlp, Text>;
