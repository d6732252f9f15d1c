import type { Text } from '../../../shared/text.ts';
import type { Flag } from './rule.ts';

type Told = Pick<Flag, 'needs'> & Partial<Omit<Flag, 'id' | 'weight' | 'sentence'>>;

const flag = (id: Flag['id'], weight: number, sentence: Text, told: Told): Flag => ({
  id,
  version: 1,
  weight,
  on: true,
  one: 'pair',
  settings: {},
  ...told,
  sentence,
});

/** Weights are set by reading the rules, never by the answers of a test. */
export const flags: readonly Flag[] = [
  flag('R01', 6, { sv: 'Egen journal.', en: 'One’s own record.' }, { needs: ['staff'] }),
  flag(
    'R02',
    5,
    { sv: 'En kollegas journal.', en: 'A colleague’s record.' },
    { needs: ['staff', 'assignment', 'encounter'] },
  ),
  flag(
    'R03',
    5,
    { sv: 'Samma folkbokföringsadress.', en: 'The same registered address.' },
    { needs: ['staff', 'patient'] },
  ),
  flag(
    'R04',
    1.5,
    { sv: 'Samma ovanliga efternamn.', en: 'The same rare surname.' },
    { needs: ['staff', 'patient', 'encounter'], settings: { rarer: 0.0005 } },
  ),
  flag(
    'R05',
    4,
    { sv: 'En granne.', en: 'A neighbour.' },
    { needs: ['staff', 'patient', 'encounter'], settings: { houses: 4 } },
  ),
  flag('R06', 1, { sv: 'Ingen vårdrelation hittades.', en: 'No care relation was found.' }, { needs: ['encounter'] }),
  flag('R07', 5, { sv: 'En bevakad patient.', en: 'A watched patient.' }, { needs: ['patient', 'encounter'] }),
  flag(
    'R08',
    3,
    { sv: 'Anställningen hade upphört eller inte börjat.', en: 'The employment had ended or not begun.' },
    { needs: ['staff', 'encounter'], one: 'person', settings: { after: 7 } },
  ),
  flag(
    'R09',
    1,
    { sv: 'Utanför arbetspassen.', en: 'Outside the shifts.' },
    { needs: ['shift', 'assignment', 'encounter'], settings: { hours: 2, known: 0.9 } },
  ),
  flag(
    'R10',
    6,
    {
      sv: 'Ovanligt många patienter utan vårdrelation på en dag.',
      en: 'Unusually many patients without a care relation in a day.',
    },
    { needs: ['encounter'], one: 'working-day', settings: { atLeast: 30, times: 5, back: 90 } },
  ),
  flag(
    'R11',
    1,
    {
      sv: 'En enhets uppgifter som enheten nästan aldrig läser.',
      en: 'Data of a unit that this unit hardly ever reads.',
    },
    { needs: ['encounter'], settings: { rarer: 0.001, months: 6 } },
  ),
  flag(
    'R12',
    0.5,
    { sv: 'Utskrift eller export.', en: 'Printed or exported.' },
    { needs: ['encounter'], version: 2, settings: { patients: 10 } },
  ),
  flag(
    'R13',
    1.5,
    { sv: 'Patienten var avliden sedan en tid.', en: 'The patient had been dead for some time.' },
    { needs: ['patient'], settings: { after: 30 } },
  ),
  flag(
    'R14',
    6,
    {
      sv: 'Spärrade uppgifter lästes utan att spärren var hävd.',
      en: 'Blocked data was read though the block was not lifted.',
    },
    { needs: ['record_block', 'unit'] },
  ),
  flag(
    'R15',
    5,
    {
      sv: 'Nödöppning utan akutbesök, eller flera under månaden.',
      en: 'Emergency access without an emergency visit, or several in the month.',
    },
    { needs: ['encounter'], settings: { atMost: 3 } },
  ),
  flag(
    'R16',
    5,
    { sv: 'Patienten har skyddade personuppgifter.', en: 'The patient has a protected identity.' },
    { needs: ['patient', 'encounter'] },
  ),
  flag(
    'R17',
    4,
    { sv: 'Flera i samma hushåll inom en vecka.', en: 'Several of one household within a week.' },
    { needs: ['patient', 'encounter'], settings: { members: 3, days: 7 } },
  ),
  flag(
    'R18',
    3,
    { sv: 'Samma journal flera dagar.', en: 'The same record on several days.' },
    { needs: ['encounter'], settings: { times: 3, within: 30 } },
  ),
  flag(
    'R19',
    4,
    {
      sv: 'Många från olika enheter i samma journal på en dag.',
      en: 'Many of different units in one record in a day.',
    },
    { needs: ['encounter'], settings: { users: 5, units: 3 } },
  ),
  flag(
    'R20',
    4,
    { sv: 'En tidigare nära relation.', en: 'A former close relation.' },
    { needs: ['person_link', 'staff', 'encounter'], on: false },
  ),
  flag(
    'R21',
    0.5,
    {
      sv: 'Kort titt utan anteckning och utan senare kontakt.',
      en: 'A short look with nothing written and no later contact.',
    },
    { needs: ['encounter'], settings: { entries: 3, later: 30 } },
  ),
  flag(
    'R22',
    1.5,
    {
      sv: 'Samma konto på två platser inom några minuter.',
      en: 'The same account at two places within minutes.',
    },
    { needs: ['unit', 'encounter'], settings: { minutes: 5 } },
  ),
  flag(
    'R23',
    0.5,
    { sv: 'Patientens ålder stämmer inte med enheten.', en: 'The patient’s age does not fit the unit.' },
    {
      needs: ['patient', 'unit', 'encounter'],
      settings: {
        childUntil: 18,
        childUnits: ['bup', 'barn', 'barnklinik', 'barnmedicin', 'barnhälsovård', 'skolhälsovård', 'ungdomsmottagning'],
        oldFrom: 60,
        oldUnits: ['geriatrik', 'äldrevård', 'minnesmottagning'],
      },
    },
  ),
];
