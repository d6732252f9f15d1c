import type { Text } from '../../../shared/text.ts';
import type { Condition, DecisionRow } from '../contract/law.ts';
import { specialKinds } from '../contract/words.ts';

const both = (sv: string, en: string): Text => ({ sv, en });
const is = (fact: string, value: string): Condition => ({ fact, is: 'equal', value });
const oneOf = (fact: string, ...values: string[]): Condition => ({ fact, is: 'oneOf', values });

const gdpr = { source: 'Dataskyddsförordningen (EU) 2016/679', certainty: 'verified' } as const;
const art33 = { ...gdpr, regime: 'gdpr33', paragraph: both('GDPR art. 33.1', 'GDPR art. 33(1)') } as const;
const art34 = { ...gdpr, regime: 'gdpr34', paragraph: both('GDPR art. 34.1', 'GDPR art. 34(1)') } as const;
const art332 = {
  ...gdpr,
  regime: 'processorToController',
  paragraph: both('GDPR art. 33.2', 'GDPR art. 33(2)'),
} as const;
const noPersonalData = both('Inga personuppgifter berörs.', 'No personal data is touched.');

/** Personal data breaches: to IMY, to the people concerned, and as a processor to the controller. */
export const privacyRows: readonly DecisionRow[] = [
  {
    ...art33,
    key: 'gdpr33-none',
    when: [is('personalData', 'no')],
    verdict: 'doNotReport',
    paragraph: both('GDPR art. 4.12', 'GDPR art. 4(12)'),
    reason: noPersonalData,
  },
  {
    ...art33,
    key: 'gdpr33-processor',
    when: [is('weAreProcessor', 'yes')],
    verdict: 'doNotReport',
    paragraph: both('GDPR art. 33.2', 'GDPR art. 33(2)'),
    reason: both(
      'Vi är biträde: den personuppgiftsansvarige anmäler, vi underrättar den ansvarige.',
      'We are the processor: the controller notifies, we tell the controller.',
    ),
  },
  {
    ...art33,
    key: 'gdpr33-risk',
    when: [is('personalData', 'yes'), oneOf('riskToPersons', 'risk', 'high')],
    verdict: 'report',
    reason: both(
      'Incidenten medför en risk för de registrerades rättigheter och friheter.',
      'The breach is a risk to the rights and freedoms of the data subjects.',
    ),
  },
  {
    ...art33,
    key: 'gdpr33-sensitive',
    when: [
      is('personalData', 'yes'),
      is('outsidersHadAccess', 'yes'),
      { fact: 'dataKinds', is: 'containsAny', values: [...specialKinds, 'protectedIdentity'] },
      is('riskToPersons', 'unknown'),
    ],
    verdict: 'report',
    reason: both(
      'Känsliga eller skyddade uppgifter har nått någon utomstående. Då går det sällan att säga att en risk är osannolik.',
      'Sensitive or protected data has reached an outsider. A risk can then seldom be called unlikely.',
    ),
    source: 'Tillämpning av GDPR art. 33.1 på känsliga uppgifter; att bekräfta mot IMY:s vägledning',
    certainty: 'probable',
  },
  {
    ...art33,
    key: 'gdpr33-unlikely',
    when: [is('personalData', 'yes'), is('riskToPersons', 'unlikely')],
    verdict: 'doNotReport',
    reason: both(
      'Det är osannolikt att incidenten medför en risk. Den dokumenteras ändå, enligt art. 33.5.',
      'A risk is unlikely. The breach is documented all the same, under art. 33(5).',
    ),
  },
  {
    ...art34,
    key: 'gdpr34-none',
    when: [is('personalData', 'no')],
    verdict: 'doNotReport',
    paragraph: both('GDPR art. 4.12', 'GDPR art. 4(12)'),
    reason: noPersonalData,
  },
  {
    ...art34,
    key: 'gdpr34-not-high',
    when: [oneOf('riskToPersons', 'unlikely', 'risk')],
    verdict: 'doNotReport',
    reason: both('Risken är inte hög.', 'The risk is not high.'),
  },
  {
    ...art34,
    key: 'gdpr34-unintelligible',
    when: [is('unintelligible', 'yes')],
    verdict: 'doNotReport',
    paragraph: both('GDPR art. 34.3 a', 'GDPR art. 34(3)(a)'),
    reason: both(
      'Uppgifterna går inte att läsa för den som har fått dem.',
      'The data cannot be read by whoever has it.',
    ),
  },
  {
    ...art34,
    key: 'gdpr34-removed',
    when: [is('riskRemoved', 'yes')],
    verdict: 'doNotReport',
    paragraph: both('GDPR art. 34.3 b', 'GDPR art. 34(3)(b)'),
    reason: both(
      'Åtgärder efteråt gör att den höga risken inte längre är sannolik.',
      'Measures taken since mean that the high risk is no longer likely.',
    ),
  },
  {
    ...art34,
    key: 'gdpr34-high',
    when: [is('personalData', 'yes'), is('riskToPersons', 'high')],
    verdict: 'report',
    reason: both(
      'Risken är hög: de berörda ska få veta, klart och enkelt, utan onödigt dröjsmål.',
      'The risk is high: those concerned are to be told, clearly and plainly, without undue delay.',
    ),
  },
  {
    ...art332,
    key: 'processor-no',
    when: [is('weAreProcessor', 'no')],
    verdict: 'doNotReport',
    reason: both('Vi är inte biträde åt någon annan här.', 'We are no processor for anyone here.'),
  },
  {
    ...art332,
    key: 'processor-none',
    when: [is('personalData', 'no')],
    verdict: 'doNotReport',
    reason: noPersonalData,
  },
  {
    ...art332,
    key: 'processor-yes',
    when: [is('weAreProcessor', 'yes'), is('personalData', 'yes')],
    verdict: 'report',
    reason: both(
      'Ett biträde underrättar den personuppgiftsansvarige utan onödigt dröjsmål.',
      'A processor tells the controller without undue delay.',
    ),
  },
];
