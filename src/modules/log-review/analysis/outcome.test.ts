import { expect, test } from 'vitest';
import { rows } from '../engine/engine.ts';
import { analyse } from './analyse.ts';
import { casesOf } from './case-store.ts';
import { contextMissing } from './context-missing.ts';
import { evidenceOf, seenOf } from './evidence.ts';
import { explainedShares } from './figures.ts';
import { preview } from './preview.ts';
import { rulesWith } from './rules-with.ts';
import { lookedFor } from './runs.ts';
import { periodOf } from './statement.ts';
import { eventsByStratum, strataOf } from './strata.ts';
import { aMonth } from './testing.ts';

const world = aMonth();
const october = periodOf('2026-10');
const key = (user_hsa: string, patient_id: string, unit_hsa = 'SE-E1') => ({
  day: '2026-10-12',
  user_hsa,
  patient_id,
  unit_hsa,
});

test('the evidence of a case is what was seen and what was found', async () => {
  const cases = await Array.fromAsync(casesOf(world.engine, october, 5));
  const evidence = await evidenceOf(world.engine, october, { lowest: 5 });
  expect(evidence.map(({ case_id }) => case_id).sort()).toEqual(cases.map(({ case_id }) => case_id).sort());
  const mass = cases.find(({ kind }) => kind === 'working-day');
  expect(evidence.find(({ case_id }) => case_id === mass?.case_id)?.events).toHaveLength(35);
  const blocked = cases.find(({ patients }) => patients[0] === 'P-blocked')?.case_id ?? '';
  expect(await evidenceOf(world.engine, october, { cases: [blocked] })).toMatchObject([
    {
      case_id: blocked,
      events: [
        { first_at: '2026-10-12 08:00:00', entries: 1, resource_units: ['SE-E2'], rules: ['R06', 'R14', 'R21'] },
      ],
    },
  ]);
});

test('of any event it is told what explains it, by which ties, and the nearest contact', async () => {
  const keys = [key('U1', 'P-contact'), key('U1', 'P-contact-late'), key('U1', 'P-wrote'), key('U1', 'P-nobody')];
  const seen = new Map((await seenOf(world.engine, october, keys)).map((event) => [event.patient_id, event]));
  expect(seen.get('P-contact')).toMatchObject({
    explanations: ['X01'],
    ties: [{ rule: 'X01', since: '2026-09-17', until: '2026-11-30' }],
    nearest: { day: '2026-10-01', unit_hsa: 'SE-E1' },
    rules: [],
  });
  expect(seen.get('P-contact-late')).toMatchObject({ explanations: [], ties: [], nearest: { day: '2026-08-01' } });
  expect(seen.get('P-wrote')).toMatchObject({ explanations: [], weak: ['X08'], writes: 1 });
  expect(seen.get('P-nobody')).toMatchObject({ nearest: null, rules: ['R06', 'R21'] });
  expect(await seenOf(world.engine, october, [])).toEqual([]);
});

test('every event of the month is of one stratum', async () => {
  const events = await Array.fromAsync(eventsByStratum(world.engine, october));
  const [{ n } = { n: 0 }] = await rows<{ n: number }>(
    world.engine,
    'select count() as n from access_event where toYYYYMM(day) = 202610',
  );
  expect(events).toHaveLength(n);
  expect(new Set(events.map(({ event_id }) => event_id)).size).toBe(n);
  const of = (patient: string) => events.find(({ patient_id }) => patient_id === patient)?.stratum;
  expect(['contact', 'child', 'blocked', 'emergency', 'protected'].map((name) => of(`P-${name}`))).toEqual([
    'explained',
    'unexplained',
    'flagged',
    'emergency',
    'protected',
  ]);
  const counted = await strataOf(world.engine, october);
  expect(counted.reduce((sum, { events: count }) => sum + count, 0)).toBe(n);
  const [one] = await Array.fromAsync(eventsByStratum(world.engine, october, { unit: 'SE-E1', stratum: 'protected' }));
  expect(one).toMatchObject({ patient_id: 'P-protected', user_hsa: 'U1' });
});

test('the month remembers which explanations were looked for', async () => {
  const states = new Map((await lookedFor(world.engine, october)).map(({ rule, state }) => [rule, state]));
  expect([states.get('X01'), states.get('X13')]).toEqual(['used', 'used']);
});

test('a preview says what other rules would say, and leaves what stands', async () => {
  const before = await Array.fromAsync(casesOf(world.engine, october));
  const others = rulesWith({
    rules: {
      R20: { on: true },
      R05: { on: false },
      R11: { settings: { rarer: 0.1 } },
      X13: { settings: { patients: 3, lift: 2 } },
    },
    limits: { shown: 4 },
  });
  const { before: stands, after } = await preview(world.engine, '2026-10', others);
  expect([stands?.rules.R20, after.rules.R20]).toEqual([undefined, 1]);
  expect([stands?.rules.R05, after.rules.R05]).toEqual([1, undefined]);
  expect(after.rules.R11).toBeGreaterThan(0);
  expect(after.unexplained).toBe(stands?.unexplained);
  expect(await Array.fromAsync(casesOf(world.engine, october))).toEqual(before);
  expect(await rows(world.engine, "select name from system.tables where startsWith(name, 'preview_')")).toEqual([]);
});

test('a unit that normally works with a clinic lowers the score a little', async () => {
  await analyse(world.engine, '2026-10', rulesWith({ rules: { X13: { settings: { patients: 3, lift: 2 } } } }));
  const [partner] = await seenOf(world.engine, october, [key('U-eight', 'P-partner', 'SE-E8')]);
  expect(partner).toMatchObject({ explanations: [], weak: ['X13'] });
  await analyse(world.engine, '2026-10');
});

test('rules without their context say nothing, and are told of', async () => {
  const { tables, off } = await contextMissing(world.engine, '2025-03');
  expect(tables).toEqual(['shift', 'encounter']);
  expect(off.map(({ id }) => id)).toEqual(expect.arrayContaining(['X01', 'X11', 'R06', 'R09', 'R21', 'X14']));
  expect(off.find(({ id }) => id === 'X14')?.needs).toEqual(['diagnosis.csv']);
  expect((await contextMissing(world.engine)).tables).toEqual([]);
  await analyse(world.engine, '2025-03');
  const march = periodOf('2025-03');
  expect(await Array.fromAsync(casesOf(world.engine, march))).toMatchObject([{ rules: ['R01'], patients: ['P-U2'] }]);
  expect(await explainedShares(world.engine, march)).toBeNull();
});

test('rules that do not exist, and numbers that make no sense, are refused', () => {
  expect(() => rulesWith({ rules: { R99: { on: false } } })).toThrow(RangeError);
  expect(() => rulesWith({ rules: { R05: { settings: { flats: 4 } } } })).toThrow(RangeError);
  expect(() => rulesWith({ rules: { R05: { weight: -1 } } })).toThrow(RangeError);
  expect(() => rulesWith({ limits: { shown: 2, perhaps: 3 } })).toThrow(RangeError);
});
