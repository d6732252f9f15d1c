import type { Facts } from '../contract/facts.ts';
import {
  causeNames,
  dataKindNames,
  groupNames,
  patientHarmNames,
  personRiskNames,
  sectorNames,
} from '../texts/fact-values.ts';
import { aspectNames, levelNames } from '../texts/values.ts';
import { kindNames, yesNoNames } from '../texts/words.ts';
import { allNamed, count, hours, lines, moment, named, percent, type Value, written } from './value.ts';

const yesNo = named(yesNoNames);

function consequence(levels: Facts['consequence']): Value {
  const judged = (Object.keys(aspectNames) as (keyof typeof aspectNames)[]).flatMap((aspect) => {
    const name = levelNames[levels[aspect] ?? -1];
    return name ? [{ sv: `${aspectNames[aspect].sv}: ${name.sv}`, en: `${aspectNames[aspect].en}: ${name.en}` }] : [];
  });
  return lines(judged);
}

/** How each fact is said; null while it is not known. */
const said: { readonly [K in keyof Facts]: (value: Facts[K]) => Value } = {
  kind: named(kindNames),
  what: written,
  where: written,
  howFound: written,
  began: moment,
  noticed: moment,
  ended: moment,
  ongoing: yesNo,
  personalData: yesNo,
  persons: count,
  records: count,
  groups: allNamed(groupNames),
  dataKinds: allNamed(dataKindNames),
  unintelligible: yesNo,
  riskToPersons: named(personRiskNames),
  riskRemoved: yesNo,
  outsidersHadAccess: yesNo,
  consequence,
  consequences: written,
  cause: named(causeNames),
  causeText: written,
  malicious: yesNo,
  crimeSuspected: yesNo,
  policeReported: yesNo,
  crossBorder: yesNo,
  indicators: written,
  measuresTaken: written,
  measuresPlanned: written,
  processorInvolved: yesNo,
  processorName: written,
  weAreProcessor: yesNo,
  controllerName: written,
  patientHarm: named(patientHarmNames),
  patientSafetyReport: yesNo,
  medicalDevice: yesNo,
  networkSystem: yesNo,
  service: written,
  sector: named(sectorNames),
  criticalSystem: yesNo,
  hoursLimited: hours,
  fallbackHours: hours,
  ambulanceUnavailable: yesNo,
  protectedInformation: yesNo,
  othersInformation: yesNo,
  costSharePercent: percent,
  environmentalHarm: yesNo,
  otherActorInCrisis: yesNo,
  seriousInjury: yesNo,
  recurring: yesNo,
  trustService: yesNo,
  personsInformed: yesNo,
  personsInformedAt: moment,
  personsWillBeInformed: yesNo,
  whyNotInformed: written,
  secrecyWishes: written,
};

/** A fact in words; null while it is not known. */
export const factValue = <K extends keyof Facts>(name: K, facts: Facts): Value => said[name](facts[name]);
