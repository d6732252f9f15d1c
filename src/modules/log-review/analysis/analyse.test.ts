import { describe, expect, test } from 'vitest';
import { rows } from '../engine/engine.ts';
import { endWorker } from '../engine/testing.ts';
import { analyse } from './analyse.ts';
import { type CaseRow, casesOf } from './case-store.ts';
import { chanceShares } from './chance.ts';
import { explainedShares, findingsByRule } from './figures.ts';
import { rulesWith, standardRules } from './rules-with.ts';
import { periodOf } from './statement.ts';
import { aMonth } from './testing.ts';

const world = aMonth();
const october = periodOf('2026-10');

const explainedBy = async (user: string, patient: string): Promise<string[]> => {
  const found = await rows<{ rule: string }>(
    world.engine,
    `select concat('X0', toString(bit)) as rule from event_explanation array join bitPositionsToArray(direct) as bit where user_hsa = {user:String} and patient_id = {patient:String}
     union distinct select toString(rule) from explanation_hit where user_hsa = {user:String} and patient_id = {patient:String}`,
    { user, patient },
  );
  return found.map(({ rule }) => rule).sort();
};

const flagged = async (user: string, patient: string): Promise<string[]> => {
  const sql =
    'select distinct toString(rule) as rule from finding where user_hsa = {user:String} and patient_id = {patient:String} order by rule';
  return (await rows<{ rule: string }>(world.engine, sql, { user, patient })).map(({ rule }) => rule);
};

const allCases = (): Promise<CaseRow[]> => Array.fromAsync(casesOf(world.engine, october));

describe('an access is explained', () => {
  test.each([
    ['X01', 'contact at the unit', 'U1', 'P-contact'],
    ['X02', 'a booking', 'U1', 'P-booked'],
    ['X03', 'an order to the unit', 'U1', 'P-ordered'],
    ['X04', 'an answer to the unit’s own order', 'U1', 'P-answer'],
    ['X05', 'a listing', 'U1', 'P-listed'],
    ['X06', 'a named relation', 'U1', 'P-named'],
    ['X06', 'a relation that names the person', 'U2', 'P-named-person'],
    ['X08', 'writing of one’s own', 'U1', 'P-wrote'],
    ['X10', 'an approved task of the purpose', 'U1', 'P-task'],
    ['X11', 'an emergency visit within a day', 'U1', 'P-emergency'],
    ['X01', 'contact at the person’s unit, the log’s unit being misspelt', 'U1', 'P-misspelt'],
    ['X01', 'a stay in hospital that has not ended', 'U1', 'P-admitted'],
  ])('%s: by %s', async (rule, _, user, patient) => expect(await explainedBy(user, patient)).toEqual([rule]));

  test('X07: by a tie the same person read under before, though it has ended', async () =>
    expect(await explainedBy('U1', 'P-repeat')).toEqual(['X01', 'X07']));

  test('X12: by consent, where the own unit has contact later in the record', async () =>
    expect(await explainedBy('U1', 'P-consent')).toEqual(['X12']));

  test.each(['P-contact-late', 'P-order-old', 'P-listed-before', 'P-nobody', 'P-open'])(
    'not when the window is over: %s',
    async (patient) => expect(await explainedBy('U1', patient)).toEqual([]),
  );
});

describe('an access is flagged', () => {
  test.each([
    [['R01', 'R06', 'R21'], 'the own record', 'U2', 'P-U2'],
    [['R02', 'R06', 'R21'], 'a colleague', 'U3', 'P-U2'],
    [['R03', 'R06', 'R21'], 'the same address', 'U2', 'P-home'],
    [['R03'], 'the same address though explained', 'U2', 'P-home-cared'],
    [['R04', 'R06', 'R21'], 'a rare surname', 'U2', 'P-namesake'],
    [['R05', 'R06', 'R21'], 'a neighbour', 'U2', 'P-neighbour'],
    [['R06', 'R21'], 'nothing but no relation', 'U1', 'P-nobody'],
    [['R06', 'R07', 'R21'], 'a watched patient', 'U1', 'P-watched'],
    [['R06', 'R08', 'R21'], 'no employment', 'U-left', 'P-nobody'],
    [['R06', 'R09', 'R21'], 'outside the shift', 'U-shift', 'P-night'],
    [['R06', 'R21'], 'inside the shift', 'U-shift', 'P-day'],
    [['R06', 'R12', 'R21'], 'a print', 'U1', 'P-printed'],
    [['R12'], 'prints of ten patients in a day, though explained', 'U4', 'P-letter-1'],
    [[], 'an explained print among few', 'U1', 'P-listed'],
    [['R06', 'R13', 'R21'], 'a patient long dead', 'U1', 'P-dead'],
    [['R06', 'R14', 'R21'], 'an inner block', 'U1', 'P-blocked'],
    [['R06', 'R21'], 'a block that was lifted', 'U1', 'P-lifted'],
    [['R06', 'R14', 'R21'], 'an outer block', 'U1', 'P-outer'],
    [['R06', 'R15', 'R21'], 'emergency access without a visit', 'U1', 'P-forced'],
    [[], 'emergency access at a visit', 'U1', 'P-emergency'],
    [['R06', 'R16', 'R21'], 'a protected identity', 'U1', 'P-protected'],
    [['R06', 'R17', 'R21'], 'a household', 'U1', 'P-house-1'],
    [['R06', 'R18', 'R21'], 'several days', 'U1', 'P-again'],
    [['R06', 'R19', 'R21'], 'a crowd', 'U1', 'P-crowd'],
    [['R06', 'R21', 'R22'], 'two places within minutes', 'U-two', 'P-two'],
    [['R06', 'R21', 'R23'], 'someone grown up at a unit for children', 'U-six', 'P-adult'],
    [['R06', 'R21'], 'a child at a unit for children', 'U-six', 'P-child'],
    [['R06', 'R21'], 'a former relation, which is off until the region says otherwise', 'U2', 'P-former'],
    [['R06'], 'contact that came later', 'U1', 'P-later'],
    [['R06', 'R10', 'R21'], 'a mass of patients', 'U-mass', 'P-mass-1'],
  ])('%s: %s', async (rules, _, user, patient) => expect(await flagged(user, patient)).toEqual(rules));
});

describe('the cases', () => {
  test('are one for a person and a patient, a working day, or a person', async () => {
    const cases = await allCases();
    expect(cases.filter(({ user_hsa, kind }) => user_hsa === 'U-mass' && kind === 'working-day')).toMatchObject([
      { rules: ['R10'], patients: { length: 35 } },
    ]);
    expect(cases.filter(({ kind }) => kind === 'person')).toMatchObject([{ user_hsa: 'U-left', rules: ['R08'] }]);
    expect(cases.find(({ patients }) => patients[0] === 'P-blocked')).toMatchObject({
      score: 7.5,
      queue: 'unit',
      first_day: '2026-10-12',
    });
  });

  test('of a protected patient go to the data protection officer', async () => {
    const queues = (await allCases()).filter(({ queue }) => queue === 'data-protection-officer');
    expect(queues.map(({ patients }) => patients)).toEqual([['P-protected']]);
  });

  test('are lowered by what the person wrote, save those of the own record and of those near', async () => {
    const cases = await allCases();
    expect(cases.find(({ patients }) => patients[0] === 'P-wrote')).toBeUndefined();
    expect(cases.find(({ user_hsa, patients }) => user_hsa === 'U4' && patients[0] === 'P-U4')).toMatchObject({
      weak: ['X08'],
      score: 6,
      rules: ['R01', 'R06'],
    });
  });

  test('are the same when the analysis is done again, and when its worker ends in the middle', async () => {
    const before = await allCases();
    for (const after of [5, 60, 150]) {
      const kill = setTimeout(() => endWorker(world.engine), after);
      await analyse(world.engine, '2026-10');
      clearTimeout(kill);
      expect(await allCases()).toEqual(before);
    }
  }, 120_000);

  test('do not hold what a rule that is switched off would say', async () => {
    await analyse(world.engine, '2026-10', rulesWith({ rules: { R05: { on: false } } }));
    expect(await flagged('U2', 'P-neighbour')).toEqual(['R06', 'R21']);
    await analyse(world.engine, '2026-10');
  });
});

test('what is explained is told on rows, events and first pairs', async () => {
  const shares = Object.values((await explainedShares(world.engine, october)) ?? {});
  expect(shares).toHaveLength(3);
  for (const share of shares) expect(share).toBeGreaterThan(0.05);
  for (const share of shares) expect(share).toBeLessThan(0.5);
  const found = new Set((await findingsByRule(world.engine, october)).map(({ rule }) => rule));
  expect(standardRules.flags.flatMap(({ id }) => (found.has(id) ? [] : [id]))).toEqual(['R11']);
});

test('each tie is held against pairs made by chance', async () => {
  const shares = await chanceShares(world.engine, october);
  for (const { share } of shares) expect(share).toBeLessThan(0.2);
});
