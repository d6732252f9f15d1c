import { type Text, texts } from '../../../../shared/text.ts';
import type { FactName } from './shapes.ts';

const titles = texts({
  event: { sv: 'Händelsen', en: 'The event' },
  persons: { sv: 'Personuppgifter', en: 'Personal data' },
  informed: { sv: 'Information till de berörda', en: 'Information to those concerned' },
  consequence: { sv: 'Konsekvens', en: 'Consequence' },
  cause: { sv: 'Orsak', en: 'Cause' },
  measures: { sv: 'Åtgärder hittills', en: 'Measures so far' },
  system: { sv: 'System och tjänster', en: 'Systems and services' },
  care: { sv: 'Vård och patientsäkerhet', en: 'Care and patient safety' },
  parties: { sv: 'Biträden och ansvariga', en: 'Processors and controllers' },
});

export type FactGroup = {
  key: keyof typeof titles;
  title: Text;
  facts: readonly FactName[];
  /** A fact of the group that, answered no, makes the rest of no interest. */
  gate?: FactName;
};

/** The facts of a case, gathered as one asks about them. */
export const factGroups: readonly FactGroup[] = [
  {
    key: 'event',
    title: titles.event,
    facts: ['kind', 'what', 'where', 'began', 'noticed', 'howFound', 'ongoing', 'ended'],
  },
  {
    key: 'persons',
    title: titles.persons,
    gate: 'personalData',
    facts: [
      'personalData',
      'persons',
      'records',
      'groups',
      'dataKinds',
      'outsidersHadAccess',
      'unintelligible',
      'riskToPersons',
      'riskRemoved',
    ],
  },
  {
    key: 'informed',
    title: titles.informed,
    facts: ['personsInformed', 'personsInformedAt', 'personsWillBeInformed', 'whyNotInformed', 'secrecyWishes'],
  },
  { key: 'consequence', title: titles.consequence, facts: ['consequence', 'consequences', 'crossBorder'] },
  {
    key: 'cause',
    title: titles.cause,
    facts: ['cause', 'causeText', 'malicious', 'crimeSuspected', 'policeReported', 'indicators'],
  },
  { key: 'measures', title: titles.measures, facts: ['measuresTaken', 'measuresPlanned'] },
  {
    key: 'system',
    title: titles.system,
    gate: 'networkSystem',
    facts: [
      'networkSystem',
      'service',
      'sector',
      'criticalSystem',
      'hoursLimited',
      'fallbackHours',
      'ambulanceUnavailable',
      'protectedInformation',
      'othersInformation',
      'costSharePercent',
      'environmentalHarm',
      'otherActorInCrisis',
      'seriousInjury',
      'recurring',
      'trustService',
    ],
  },
  { key: 'care', title: titles.care, facts: ['patientHarm', 'patientSafetyReport', 'medicalDevice'] },
  {
    key: 'parties',
    title: titles.parties,
    facts: ['processorInvolved', 'processorName', 'weAreProcessor', 'controllerName'],
  },
];
