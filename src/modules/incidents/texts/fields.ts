import { type Text, texts, valueTexts } from '../../../shared/text.ts';
import { tlpNames } from './fact-values.ts';
import { factNames } from './facts.ts';
import { aspectNames, valueNamesOf } from './values.ts';
import { categoryNames, kindNames, stateNames, yesNoNames } from './words.ts';

const columns = texts({
  number: { sv: 'Ärendenummer', en: 'Case number' },
  title: { sv: 'Rubrik', en: 'Title' },
  unit_id: { sv: 'Enhet', en: 'Unit' },
  category: { sv: 'Sort', en: 'Sort' },
  kind: { sv: 'Slag av händelse', en: 'Kind of event' },
  state: { sv: 'Status', en: 'Status' },
  state_reason: { sv: 'Skäl', en: 'Reason' },
  exercise: { sv: 'Övning', en: 'Exercise' },
  major: { sv: 'Större incident', en: 'Major incident' },
  personal_data: { sv: 'Berörs personuppgifter?', en: 'Is personal data touched?' },
  personal: { sv: 'Läses av dataskyddsombudet', en: 'Read by the data protection officer' },
  was_personal: { sv: 'Personuppgifter berörs eller har berörts', en: 'Personal data is or was touched' },
  began_at: { sv: 'När det började', en: 'When it began' },
  noticed_at: { sv: 'När det upptäcktes', en: 'When it was noticed' },
  tlp: { sv: 'Får spridas', en: 'May be passed on' },
  external_cases: { sv: 'Ärenden i andra system', en: 'Cases in other systems' },
  registry_number: { sv: 'Diarienummer', en: 'Registry number' },
  registry_note: { sv: 'Diarieanteckning', en: 'Registry note' },
  lesson: { sv: 'Lärdom', en: 'Lesson' },
  learning: { sv: 'Behöver något annat ändras?', en: 'Must anything else change?' },
  law_number: { sv: 'Version av beslutstabellen', en: 'Version of the decision table' },
  received_at: { sv: 'Rapporterad', en: 'Reported' },
  assessed_at: { sv: 'Bedömd', en: 'Assessed' },
  confirmed_at: { sv: 'Bedömd som incident', en: 'Judged an incident' },
  closed_at: { sv: 'Avslutad', en: 'Closed' },
  merged_into_id: { sv: 'Ingår i', en: 'Part of' },
  split_from_id: { sv: 'Delat från', en: 'Split from' },
  person_id: { sv: 'Handläggare', en: 'Handler' },
  place: { sv: 'Ordning', en: 'Order' },
  min: { sv: 'minst', en: 'at least' },
  max: { sv: 'högst', en: 'at most' },
  risk: { sv: 'Risk', en: 'Risk' },
  dpia: { sv: 'Konsekvensbedömning', en: 'DPIA' },
  supplier: { sv: 'Leverantör', en: 'Supplier' },
  training: { sv: 'Utbildning', en: 'Training' },
  instruction: { sv: 'Instruktion', en: 'Instruction' },
});

const certainty = texts({
  exact: { sv: 'säker tidpunkt', en: 'certain' },
  about: { sv: 'ungefär', en: 'about' },
  unknown: { sv: 'okänd tidpunkt', en: 'moment unknown' },
});

const named = (prefix: string, names: Record<string, Text>): Record<string, Text> =>
  Object.fromEntries(Object.entries(names).map(([name, text]) => [`${prefix}.${name}`, text]));

/** What columns and facts of a case, and their values, are called in its history. */
export const fieldTexts: Record<string, Text> = {
  'added.incident': { sv: 'Rapporterades', en: 'Was reported' },
  ...named('field', columns),
  ...named('field', aspectNames),
  ...named('field.facts', factNames),
  ...Object.assign({}, ...Object.keys(factNames).map((fact) => valueTexts(fact, valueNamesOf(fact)))),
  ...valueTexts('category', categoryNames),
  ...valueTexts('kind', kindNames),
  ...valueTexts('state', stateNames),
  ...valueTexts('personal_data', yesNoNames),
  ...valueTexts('tlp', tlpNames),
  ...valueTexts('certainty', certainty),
  ...valueTexts('answer', { yes: yesNoNames.yes, no: yesNoNames.no }),
};
