import type { Text } from '../../../shared/text.ts';
import type { Condition, DecisionRow } from '../contract/law.ts';

const both = (sv: string, en: string): Text => ({ sv, en });
const is = (fact: string, value: string): Condition => ({ fact, is: 'equal', value });
const over = (fact: string, value: number): Condition => ({ fact, is: 'over', value });

/** The day cybersäkerhetslagen came into force and the NIS Act was repealed. */
const inForce = '2026-01-15';
const csl = {
  regime: 'cybersecurity',
  paragraph: both('Cybersäkerhetslagen 2 kap. 5 §', 'Cybersecurity Act ch. 2 s. 5'),
  source: 'Cybersäkerhetslagen 2025:1506',
  certainty: 'verified',
} as const;
const oldNis = {
  regime: 'oldNis',
  paragraph: both('NIS-lagen (2018:1174) 18 §', 'NIS Act (2018:1174) s. 18'),
  source: 'Lag 2018:1174',
  certainty: 'verified',
} as const;

const noSystem = both('Inget nätverk eller informationssystem är drabbat.', 'No network or information system is hit.');

/** A threshold of MCFFS 2026:8, read in a secondary source only. */
const threshold = (key: string, when: Condition[], sv: string, en: string): DecisionRow => ({
  ...csl,
  key,
  when: [is('networkSystem', 'yes'), ...when],
  verdict: 'report',
  paragraph: both('Cybersäkerhetslagen 2 kap. 5 §; MCFFS 2026:8', 'Cybersecurity Act ch. 2 s. 5; MCFFS 2026:8'),
  reason: both(sv, en),
  source: 'Tröskel i MCFFS 2026:8 enligt andrahandskälla; läs föreskriften',
  certainty: 'probable',
});

const thresholds: readonly DecisionRow[] = [
  threshold(
    'csl-care-limited',
    [is('sector', 'healthcare'), over('hoursLimited', 1)],
    'Vården har varit begränsad i mer än en timme.',
    'Care has been limited for more than an hour.',
  ),
  threshold(
    'csl-care-fallback',
    [is('sector', 'healthcare'), over('fallbackHours', 6)],
    'Reservrutiner i vården i mer än sex timmar.',
    'Fallback routines in care for more than six hours.',
  ),
  threshold(
    'csl-care-safety',
    [is('sector', 'healthcare'), is('patientSafetyReport', 'yes')],
    'Händelsen ska anmälas enligt patientsäkerhetsreglerna.',
    'The event must be reported under patient safety rules.',
  ),
  threshold(
    'csl-ambulance',
    [is('sector', 'healthcare'), is('ambulanceUnavailable', 'yes')],
    'Ambulans har inte gått att få.',
    'No ambulance could be had.',
  ),
  threshold(
    'csl-admin-limited',
    [is('sector', 'publicAdministration'), over('hoursLimited', 4)],
    'Offentlig förvaltning har varit begränsad i mer än fyra timmar.',
    'Public administration has been limited for more than four hours.',
  ),
  threshold(
    'csl-admin-fallback',
    [is('sector', 'publicAdministration'), over('fallbackHours', 12)],
    'Reservrutiner i förvaltningen i mer än tolv timmar.',
    'Fallback routines in the administration for more than twelve hours.',
  ),
  threshold(
    'csl-limited',
    [is('criticalSystem', 'yes'), over('hoursLimited', 12)],
    'Ett sektorskritiskt system är drabbat och verksamheten begränsad i mer än tolv timmar.',
    'A sector-critical system is hit and activity limited for more than twelve hours.',
  ),
  threshold(
    'csl-fallback',
    [over('fallbackHours', 48)],
    'Reservrutiner i mer än 48 timmar.',
    'Fallback routines for more than 48 hours.',
  ),
  threshold(
    'csl-protected',
    [is('criticalSystem', 'yes'), is('protectedInformation', 'yes')],
    'Skyddsvärd information i ett kritiskt system har lästs, ändrats eller förstörts.',
    'Protected information in a critical system was accessed, corrupted or destroyed.',
  ),
  threshold(
    'csl-cost',
    [over('costSharePercent', 5)],
    'Kostnaden är mer än fem procent av omsättningen eller intäkterna.',
    'The cost is more than five per cent of turnover or income.',
  ),
  threshold(
    'csl-others-information',
    [is('othersInformation', 'yes')],
    'Skyddsvärd information som är någon annan juridisk persons är berörd.',
    'Protected information of another legal person is touched.',
  ),
  threshold(
    'csl-persons',
    [is('protectedInformation', 'yes'), { fact: 'persons', is: 'atLeast', value: 500 }],
    'Skyddsvärd information om minst 500 personer är berörd.',
    'Protected information about at least 500 persons is touched.',
  ),
  threshold('csl-environment', [is('environmentalHarm', 'yes')], 'Skada på miljön.', 'Harm to the environment.'),
  threshold(
    'csl-other-actor',
    [is('otherActorInCrisis', 'yes')],
    'En annan samhällsviktig aktör har gått i krisläge.',
    'Another vital actor is in crisis mode.',
  ),
  threshold(
    'csl-injury',
    [is('seriousInjury', 'yes')],
    'Allvarlig skada, sjukdom eller dödsfall.',
    'Serious injury, illness or death.',
  ),
  threshold(
    'csl-recurring',
    [is('recurring', 'yes')],
    'Återkommande: minst två på sex månader med samma orsak, och kostnaden tillsammans över gränsen.',
    'Recurring: at least two in six months with the same cause, their summed cost above the limit.',
  ),
];

/** The Cybersecurity Act from its first day, and the NIS Act for what happened before. */
export const cybersecurityRows: readonly DecisionRow[] = [
  {
    ...csl,
    key: 'csl-before',
    when: [{ fact: 'happenedOn', is: 'before', value: inForce }],
    verdict: 'doNotReport',
    paragraph: both('Cybersäkerhetslagen, övergångsbestämmelser', 'Cybersecurity Act, transitional provisions'),
    reason: both(
      'Händelsen inträffade före den 15 januari 2026: NIS-lagen gäller.',
      'It happened before 15 January 2026: the NIS Act holds.',
    ),
  },
  { ...csl, key: 'csl-no-system', when: [is('networkSystem', 'no')], verdict: 'doNotReport', reason: noSystem },
  ...thresholds,
  {
    ...csl,
    key: 'csl-not-significant',
    when: [is('networkSystem', 'yes')],
    verdict: 'doNotReport',
    reason: both('Ingen tröskel för betydande incident är nådd.', 'No threshold of a significant incident is reached.'),
    certainty: 'probable',
  },
  {
    ...oldNis,
    key: 'oldnis-after',
    when: [{ fact: 'happenedOn', is: 'from', value: inForce }],
    verdict: 'doNotReport',
    reason: both(
      'NIS-lagen upphörde den 15 januari 2026: cybersäkerhetslagen gäller.',
      'The NIS Act ended on 15 January 2026: the Cybersecurity Act holds.',
    ),
  },
  { ...oldNis, key: 'oldnis-no-system', when: [is('networkSystem', 'no')], verdict: 'doNotReport', reason: noSystem },
  {
    ...oldNis,
    key: 'oldnis-impact',
    when: [is('criticalSystem', 'yes')],
    verdict: 'unclear',
    reason: both(
      'En samhällsviktig tjänst är drabbad. Anmäl om inverkan på dess kontinuitet är betydande; det bedöms i varje fall.',
      'A vital service is hit. Report if the impact on its continuity is significant; judged in each case.',
    ),
  },
  {
    ...oldNis,
    key: 'oldnis-none',
    when: [is('criticalSystem', 'no')],
    verdict: 'doNotReport',
    reason: both('Ingen samhällsviktig tjänst är drabbad.', 'No vital service is hit.'),
  },
];
