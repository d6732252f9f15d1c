import type { Text } from '../../../shared/text.ts';
import type { Condition, DecisionRow } from '../contract/law.ts';

const both = (sv: string, en: string): Text => ({ sv, en });
const is = (fact: string, value: string): Condition => ({ fact, is: 'equal', value });
const oneOf = (fact: string, ...values: string[]): Condition => ({ fact, is: 'oneOf', values });

const lexMaria = {
  regime: 'lexMaria',
  paragraph: both('Patientsäkerhetslagen 3 kap. 5 §', 'Patient Safety Act ch. 3 s. 5'),
  source: 'Patientsäkerhetslagen 2010:659 3 kap. 5 §',
  certainty: 'verified',
} as const;
const device = {
  regime: 'medicalDevice',
  paragraph: both('HSLF-FS 2022:42', 'HSLF-FS 2022:42'),
  source: 'lakemedelsverket.se; föreskriften är inte läst',
  certainty: 'probable',
} as const;
const police = {
  regime: 'police',
  paragraph: both('Brottsbalken 4 kap. 9 c §', 'Criminal Code ch. 4 s. 9 c'),
  source: 'Brottsbalken 4 kap. 9 c §; cybersäkerhetsförordningen 2025:1507 33 § 4',
  certainty: 'verified',
} as const;

/** Patient safety, medical devices and crime. */
export const otherRows: readonly DecisionRow[] = [
  {
    ...lexMaria,
    key: 'lexmaria-serious',
    when: [oneOf('patientHarm', 'serious', 'riskOfSerious')],
    verdict: 'report',
    reason: both(
      'Händelsen har medfört eller kunnat medföra en allvarlig vårdskada.',
      'The event caused, or could have caused, serious harm in care.',
    ),
  },
  {
    ...lexMaria,
    key: 'lexmaria-none',
    when: [oneOf('patientHarm', 'none', 'minor')],
    verdict: 'doNotReport',
    reason: both('Ingen allvarlig vårdskada, och ingen risk för det.', 'No serious harm in care, nor a risk of it.'),
  },
  {
    ...device,
    key: 'device-none',
    when: [is('medicalDevice', 'no')],
    verdict: 'doNotReport',
    reason: both(
      'Ingen medicinteknisk produkt och inget nationellt medicinskt informationssystem är inblandat.',
      'No medical device and no national medical information system is involved.',
    ),
  },
  {
    ...device,
    key: 'device-serious',
    when: [is('medicalDevice', 'yes'), oneOf('patientHarm', 'serious', 'riskOfSerious')],
    verdict: 'report',
    reason: both(
      'En medicinteknisk produkt har bidragit till allvarlig skada eller risk för det.',
      'A medical device contributed to serious harm or a risk of it.',
    ),
  },
  {
    ...device,
    key: 'device-ask',
    when: [is('medicalDevice', 'yes')],
    verdict: 'unclear',
    reason: both(
      'En medicinteknisk produkt är inblandad: fråga medicinsk teknik om händelsen ska anmälas.',
      'A medical device is involved: ask clinical engineering whether the event is to be reported.',
    ),
  },
  {
    ...police,
    key: 'police-crime',
    when: [is('crimeSuspected', 'yes')],
    verdict: 'report',
    reason: both(
      'Brott misstänks. Lagen tvingar inte till anmälan, men CSIRT-enheten uppmanar till den.',
      'A crime is suspected. The law does not compel a report, but the CSIRT urges it.',
    ),
  },
  {
    ...police,
    key: 'police-none',
    when: [is('crimeSuspected', 'no')],
    verdict: 'doNotReport',
    reason: both('Inget brott misstänks.', 'No crime is suspected.'),
  },
  {
    ...police,
    key: 'police-ask',
    when: [is('malicious', 'yes')],
    verdict: 'unclear',
    reason: both(
      'Någon har handlat med avsikt: bedöm om det är ett brott.',
      'Somebody acted on purpose: judge whether it is a crime.',
    ),
  },
];
