import { z } from 'zod';
import { Cause, DataKind, Group, IncidentKind, PatientHarm, PersonRisk, Sector, YesNo } from './words.ts';

/** A moment on the wire: ISO 8601 in UTC. */
export const Moment = z.iso.datetime();
/** How well a moment is known. */
export const MomentCertainty = z.enum(['exact', 'about', 'unknown']);
const longText = z.string().trim().max(10_000);
const line = z.string().trim().max(300);

/** When something happened; `at` is null exactly when it is not known. */
export const FactMoment = z.object({ at: Moment.nullable(), certainty: MomentCertainty });
export type FactMoment = z.infer<typeof FactMoment>;
const unknownMoment = { at: null, certainty: 'unknown' } as const;

/** How many, between two numbers; both null while nothing is known. */
export const Count = z.object({ min: z.number().int().min(0).nullable(), max: z.number().int().min(0).nullable() });
export type Count = z.infer<typeof Count>;
const unknownCount = { min: null, max: null } as const;

const yesNo = YesNo.default('unknown');
const hours = z.number().min(0).max(100_000).nullable().default(null);
/** Consequence on the scale 0–4 of the region; null while not judged. */
const level = z.number().int().min(0).max(4).nullable().default(null);

/** What is known of an incident, typed once; every report to every authority is made from it. */
export const Facts = z.object({
  kind: IncidentKind.default('other'),
  /** What happened, in words. */
  what: longText.default(''),
  /** Where: place, system or process, in words. */
  where: line.default(''),
  howFound: longText.default(''),
  began: FactMoment.default(unknownMoment),
  noticed: FactMoment.default(unknownMoment),
  ended: FactMoment.default(unknownMoment),
  ongoing: yesNo,

  personalData: yesNo,
  persons: Count.default(unknownCount),
  records: Count.default(unknownCount),
  groups: z.array(Group).max(20).default([]),
  dataKinds: z.array(DataKind).max(30).default([]),
  /** The data cannot be read by whoever has it (encrypted, key not lost). */
  unintelligible: yesNo,
  riskToPersons: PersonRisk.default('unknown'),
  /** Steps taken afterwards mean that the high risk is no longer likely. */
  riskRemoved: yesNo,
  outsidersHadAccess: yesNo,

  /** Consequence for confidentiality, integrity, availability and traceability (K, R, T, spårbarhet). */
  consequence: z
    .object({ confidentiality: level, integrity: level, availability: level, traceability: level })
    .default({ confidentiality: null, integrity: null, availability: null, traceability: null }),
  consequences: longText.default(''),
  cause: Cause.default('unknown'),
  causeText: longText.default(''),
  malicious: yesNo,
  crimeSuspected: yesNo,
  policeReported: yesNo,
  crossBorder: yesNo,
  indicators: longText.default(''),
  measuresTaken: longText.default(''),
  measuresPlanned: longText.default(''),

  /** Whether it happened at a processor of ours, and when the processor told us. */
  processorInvolved: yesNo,
  processorName: line.default(''),
  /** Whether we are the processor and the data another controller's. */
  weAreProcessor: YesNo.default('no'),
  controllerName: line.default(''),

  patientHarm: PatientHarm.default('unknown'),
  patientSafetyReport: yesNo,
  medicalDevice: yesNo,

  /** Whether a network or information system is hit, not only paper or spoken words. */
  networkSystem: yesNo,
  /** The system or service hit, its sector, and for how long. */
  service: line.default(''),
  sector: Sector.default('unknown'),
  criticalSystem: yesNo,
  hoursLimited: hours,
  fallbackHours: hours,
  ambulanceUnavailable: yesNo,
  protectedInformation: yesNo,
  /** Protected information that is another legal person's. */
  othersInformation: yesNo,
  /** Cost as share of turnover or income, percent. */
  costSharePercent: z.number().min(0).max(100).nullable().default(null),
  environmentalHarm: yesNo,
  otherActorInCrisis: yesNo,
  seriousInjury: yesNo,
  /** At least two in six months with the same cause, whose cost together passes the threshold. */
  recurring: yesNo,
  trustService: YesNo.default('no'),

  personsInformed: yesNo,
  personsInformedAt: FactMoment.default(unknownMoment),
  personsWillBeInformed: yesNo,
  whyNotInformed: longText.default(''),
  /** What is asked to be kept secret by the receiver, and why. */
  secrecyWishes: longText.default(''),
});
export type Facts = z.output<typeof Facts>;
