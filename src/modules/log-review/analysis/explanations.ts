import type { Text } from '../../../shared/text.ts';
import type { Explanation } from './rule.ts';

type Told = Pick<Explanation, 'shape' | 'needs' | 'settings'> &
  Partial<Pick<Explanation, 'strength' | 'version' | 'named'>>;

const explanation = (id: Explanation['id'], sentence: Text, told: Told): Explanation => ({
  id,
  version: 1,
  on: true,
  strength: 'strong',
  ...told,
  sentence,
});

const inpatientKinds = ['slutenvård', 'inneliggande', 'inskriven', 'inpatient', 'imp', 'acute', 'nonac'];

/**
 * Windows are the handbook's; `before`, `after`, `around`, `back` and `longest` are days. X09 (the unit is a laboratory or the like,
 * and was sent an order) is X03 and adds nothing. X14 is in {@link unfounded}.
 */
export const explanations: readonly Explanation[] = [
  explanation(
    'X01',
    { sv: 'Patienten har vårdkontakt på enheten.', en: 'The patient has contact with the unit.' },
    {
      version: 2,
      shape: 'ties',
      needs: ['encounter'],
      settings: { before: 14, after: 60, longest: 365, inpatientKinds },
    },
  ),
  explanation(
    'X02',
    { sv: 'Patienten är bokad eller kallad.', en: 'The patient is booked or called.' },
    { shape: 'ties', needs: ['appointment'], settings: { after: 30 } },
  ),
  explanation(
    'X03',
    { sv: 'Remiss till enheten.', en: 'The unit was sent an order.' },
    { version: 2, shape: 'ties', needs: ['clinical_order'], settings: { before: 3, after: 30, longest: 365 } },
  ),
  explanation(
    'X04',
    { sv: 'Svar på egen remiss.', en: 'An answer to the unit’s own order.' },
    { version: 2, shape: 'ties', needs: ['clinical_order'], settings: { after: 60, longest: 365 } },
  ),
  explanation(
    'X05',
    { sv: 'Listad på vårdcentralen.', en: 'Listed at the health centre.' },
    { shape: 'ties', needs: ['listing'], settings: {} },
  ),
  explanation(
    'X06',
    { sv: 'Fast vårdkontakt på enheten.', en: 'A named care contact at the unit.' },
    { version: 2, shape: 'ties', named: true, needs: ['care_relation'], settings: {} },
  ),
  explanation(
    'X07',
    { sv: 'Pågående vårdrelation.', en: 'A care relation that goes on.' },
    { shape: 'events', needs: [], settings: { before: 90 } },
  ),
  explanation(
    'X08',
    { sv: 'Medarbetaren dokumenterade i journalen.', en: 'The employee wrote in the record.' },
    { shape: 'events', strength: 'weak', needs: [], settings: { around: 3 } },
  ),
  explanation(
    'X10',
    { sv: 'Enheten har ett godkänt uppdrag för ändamålet.', en: 'The unit has an approved task for the purpose.' },
    { shape: 'events', needs: ['approved_task'], settings: {} },
  ),
  explanation(
    'X11',
    { sv: 'Nödöppning vid akutbesök samma dygn.', en: 'Emergency access at an emergency visit within a day.' },
    { version: 2, shape: 'events', needs: ['encounter'], settings: { hours: 24, longest: 365, inpatientKinds } },
  ),
  explanation(
    'X12',
    { sv: 'Patienten har samtyckt till sammanhållen vård.', en: 'The patient has consented to shared records.' },
    { shape: 'events', needs: ['consent', 'unit', 'encounter'], settings: {} },
  ),
  explanation(
    'X13',
    { sv: 'Enheten samarbetar normalt med kliniken.', en: 'The unit normally works together with the clinic.' },
    {
      shape: 'events',
      strength: 'weak',
      needs: ['encounter'],
      settings: { back: 90, share: 0.02, lift: 10, patients: 20 },
    },
  ),
];

/** Explanations of the handbook that no file carries, each with the file that would. */
export const unfounded = [
  {
    id: 'X14',
    file: 'diagnosis.csv',
    columns: ['patient_id', 'diagnosis_group', 'noted_on'],
    sentence: {
      sv: 'Enheten behandlar normalt patientens diagnosgrupp. Behöver diagnosgrupper.',
      en: 'The unit normally treats the patient’s group of diagnoses. Needs diagnosis groups.',
    },
  },
] as const;
