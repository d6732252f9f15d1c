import type { Facts } from '../../contract/facts.ts';
import { Cause, DataKind, Group, IncidentKind, PatientHarm, PersonRisk, Sector, YesNo } from '../../contract/words.ts';

export type FactName = keyof Facts;

/** What sort of thing a fact is, which decides how it is written and read. */
export type Shape =
  | { is: 'line' | 'text' | 'moment' | 'count' | 'levels' | 'hours' | 'percent' }
  | { is: 'choice' | 'many'; values: readonly string[] };

const choice = (values: readonly string[]): Shape => ({ is: 'choice', values });
const line: Shape = { is: 'line' };
const text: Shape = { is: 'text' };
const moment: Shape = { is: 'moment' };
const count: Shape = { is: 'count' };

const shapes: Partial<Record<FactName, Shape>> = {
  kind: choice(IncidentKind.options),
  what: text,
  where: line,
  howFound: text,
  began: moment,
  noticed: moment,
  ended: moment,
  persons: count,
  records: count,
  groups: { is: 'many', values: Group.options },
  dataKinds: { is: 'many', values: DataKind.options },
  riskToPersons: choice(PersonRisk.options),
  consequence: { is: 'levels' },
  consequences: text,
  cause: choice(Cause.options),
  causeText: text,
  indicators: text,
  measuresTaken: text,
  measuresPlanned: text,
  processorName: line,
  controllerName: line,
  patientHarm: choice(PatientHarm.options),
  service: line,
  sector: choice(Sector.options),
  hoursLimited: { is: 'hours' },
  fallbackHours: { is: 'hours' },
  costSharePercent: { is: 'percent' },
  personsInformedAt: moment,
  whyNotInformed: text,
  secrecyWishes: text,
};

const yesNo = choice(YesNo.options);
/** The shape of a fact; those not named otherwise are answered yes, no or not known. */
export const shapeOf = (fact: FactName): Shape => shapes[fact] ?? yesNo;
