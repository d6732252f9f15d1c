import { z } from 'zod';

/** Something known, known not to be, or not known yet. */
export const YesNo = z.enum(['yes', 'no', 'unknown']);
export type YesNo = z.infer<typeof YesNo>;

/** What sort of report it is: an incident, a deviation from how things should be done, or an idea for improvement. */
export const Category = z.enum(['incident', 'deviation', 'idea']);
export type Category = z.infer<typeof Category>;

export const IncidentKind = z.enum([
  'lostEquipment',
  'wrongRecipient',
  'wrongAccess',
  'malware',
  'phishing',
  'outage',
  'paper',
  'physical',
  'other',
]);
export type IncidentKind = z.infer<typeof IncidentKind>;

/** An `event` is reported; it is `assessed`, becomes an `incident` or is `dismissed`; in the end `closed`. `merged` went into another. */
export const State = z.enum(['event', 'assessed', 'incident', 'dismissed', 'merged', 'closed']);
export type State = z.infer<typeof State>;
/** Still being worked on. */
export const openStates: readonly State[] = ['event', 'assessed', 'incident'];

/** Why it came about, as yearly figures to authorities are divided. */
export const Cause = z.enum(['humanError', 'systemFault', 'malicious', 'thirdParty', 'nature', 'unknown']);
export type Cause = z.infer<typeof Cause>;

export const Group = z.enum([
  'patients',
  'relatives',
  'employees',
  'children',
  'protectedIdentity',
  'applicants',
  'students',
  'suppliers',
  'public',
  'other',
]);
export type Group = z.infer<typeof Group>;

export const DataKind = z.enum([
  'name',
  'contact',
  'personalNumber',
  'protectedIdentity',
  'health',
  'genetic',
  'biometric',
  'sexLife',
  'ethnicOrigin',
  'politics',
  'religion',
  'unionMembership',
  'crime',
  'economy',
  'credentials',
  'location',
  'picture',
  'other',
]);
export type DataKind = z.infer<typeof DataKind>;

/** Kinds of data that art. 9 GDPR calls special. */
export const specialKinds: readonly DataKind[] = [
  'health',
  'genetic',
  'biometric',
  'sexLife',
  'ethnicOrigin',
  'politics',
  'religion',
  'unionMembership',
];

/** Sector of a service that was hit; it decides which thresholds hold. */
export const Sector = z.enum(['healthcare', 'publicAdministration', 'transport', 'other', 'unknown']);
export type Sector = z.infer<typeof Sector>;

/** Harm to a patient, as Patientsäkerhetslagen 3:5 asks. */
export const PatientHarm = z.enum(['none', 'minor', 'riskOfSerious', 'serious', 'unknown']);
export type PatientHarm = z.infer<typeof PatientHarm>;

/** Risk to the rights and freedoms of the people concerned, as art. 33 and 34 GDPR ask. */
export const PersonRisk = z.enum(['unlikely', 'risk', 'high', 'unknown']);
export type PersonRisk = z.infer<typeof PersonRisk>;

/** Traffic Light Protocol 2.0: how far a case may be passed on. */
export const Tlp = z.enum(['red', 'amberStrict', 'amber', 'green', 'clear']);
export type Tlp = z.infer<typeof Tlp>;

/** How sure a legal rule is: read in its source, or told by a secondary source and to be confirmed. */
export const Certainty = z.enum(['verified', 'probable']);
export type Certainty = z.infer<typeof Certainty>;

/** A law under which an incident may have to be reported. */
export const Regime = z.enum([
  'gdpr33',
  'gdpr34',
  'cybersecurity',
  'oldNis',
  'lexMaria',
  'medicalDevice',
  'police',
  'processorToController',
]);
export type Regime = z.infer<typeof Regime>;

export const Verdict = z.enum(['report', 'doNotReport', 'unclear']);
export type Verdict = z.infer<typeof Verdict>;

/** A step of reporting under a law. */
export const Stage = z.enum([
  'earlyWarning',
  'notification',
  'interimReport',
  'statusReport',
  'finalReport',
  'supplement',
  'toPersons',
  'toController',
  'report',
]);
export type Stage = z.infer<typeof Stage>;
