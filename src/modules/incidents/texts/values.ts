import { type Text, texts } from '../../../shared/text.ts';
import type { Facts } from '../contract/facts.ts';
import type { Certainty, Tlp } from '../contract/words.ts';
import {
  causeNames,
  dataKindNames,
  groupNames,
  patientHarmNames,
  personRiskNames,
  sectorNames,
} from './fact-values.ts';
import { kindNames, yesNoNames } from './words.ts';

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

export const tlpMeanings = texts({
  red: { sv: 'Bara de som är namngivna i ärendet.', en: 'Only those named in the case.' },
  amberStrict: {
    sv: 'Bara inom regionen, och bara den som behöver.',
    en: 'Within the region, on a need-to-know basis.',
  },
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

const own: Partial<Record<keyof Facts, Record<string, Text>>> = {
  kind: kindNames,
  cause: causeNames,
  groups: groupNames,
  dataKinds: dataKindNames,
  sector: sectorNames,
  patientHarm: patientHarmNames,
  riskToPersons: personRiskNames,
};

/** What the values of a fact are called; facts without names of their own are answered yes, no or not known. */
export const valueNamesOf = (fact: string): Record<string, Text> => own[fact as keyof Facts] ?? yesNoNames;
