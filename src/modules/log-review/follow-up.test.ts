import { beforeAll, describe, expect, test } from 'vitest';
import { countQueries } from '../../testing/count-queries.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation, type Organisation, problem } from '../organisation/testing.ts';
import type { Decision } from './contract/review-words.ts';
import { actingIn, aReview } from './testing.ts';

const region = aRegion('2026-12-20T10:00:00Z');
let org: Organisation;
const acting = actingIn(region, () => org);

const many = (count: number, decision: Decision, rules: string[]) =>
  Array.from({ length: count }, () => ({ decision, rules, comment: 'x', decidedBy: org.people.unitManager }));

const sign = (id: string, moment: string) =>
  region.query("update log_review.review set status = 'signed', signed_at = $2, signed_by = $3 where id = $1", [
    id,
    moment,
    org.people.unitManager,
  ]);

beforeAll(async () => {
  org = await anOrganisation(region);
  const { ward, clinic, healthCentre, region: top } = org.units;
  const onTime = await aReview(region, {
    unitId: ward,
    items: [
      ...many(12, 'justified', ['R03']),
      ...many(6, 'unjustified', ['R03']),
      ...many(2, 'unjustified', ['R10']),
      ...many(9, 'explained', ['R10']),
    ],
  });
  await sign(onTime.id, '2026-12-15T22:30:00Z');
  const late = await aReview(region, { unitId: clinic, items: many(7, 'unclear', []) });
  await sign(late.id, '2026-12-15T23:30:00Z');
  await aReview(region, { unitId: healthCentre });
  await aReview(region, { unitId: ward, month: '2026-11', dueOn: '2027-01-15' });
  await aReview(region, { unitId: top, queue: 'protected' });
  await region.query("update log_review.month set figures = $1 where month = '2026-10-01'", [
    JSON.stringify({
      explained: { rows: 0.987, events: 0.973, firstPairs: 0.955 },
      chance: [
        { rule: 'X01', share: 0.0005 },
        { rule: 'X13', share: 0.02 },
      ],
      off: [{ rule: 'R09', missing: ['shift'] }],
    }),
  ]);
});

describe('the follow-up of the region', () => {
  test('tells the share of units that were done by their day, counted in Stockholm', async () => {
    const told = await (await acting('ciso')).followUp({ query: {} });
    expect(told).toMatchObject({ wholeRegion: true, above: null, from: '2025-12', to: '2026-11' });
    expect(told.total).toEqual({ units: 4, onTime: 1, late: 1, overdue: 1, open: 1, share: 1 / 3 });
    expect(told.months.map(({ month, share }) => [month, share])).toEqual([
      ['2026-10', 1 / 3],
      ['2026-11', null],
    ]);
    expect(told.byUnit.map(({ unit, onTime, late, overdue }) => [unit.name, onTime, late, overdue])).toEqual([
      ['Primärvården', 0, 0, 1],
      ['Sjukhuset', 1, 1, 0],
    ]);
  });

  test('tells how each mark was judged, and its precision', async () => {
    const { byRule, byWhy } = await (await acting('ciso')).followUp({ query: {} });
    const address = byRule.find(({ code }) => code === 'R03');
    expect(address).toMatchObject({ name: { sv: 'Samma folkbokföringsadress' }, justified: 12, unjustified: 6 });
    expect(address?.precision).toBeCloseTo(6 / 18);
    expect(byWhy).toMatchObject([
      { code: 'case', name: { sv: 'Skiljer sig från det vanliga' }, unclear: 7, unjustified: 8, undecided: 3 },
    ]);
  });

  test('tells what is explained three ways, which rules are loose or off, and what the review does not find', async () => {
    const { explained, chance, off, statement } = await (await acting('auditor')).followUp({ query: {} });
    expect(explained).toEqual([
      { month: '2026-10', rows: 0.987, events: 0.973, firstPairs: 0.955 },
      { month: '2026-11', rows: null, events: null, firstPairs: null },
    ]);
    expect(chance.map(({ code, loose }) => [code, loose])).toEqual([]);
    expect(off).toEqual([]);
    const october = await (await acting('auditor')).followUp({ query: { from: '2026-10', to: '2026-10' } });
    expect(october.chance.map(({ code, loose }) => [code, loose])).toEqual([
      ['X01', false],
      ['X13', true],
    ]);
    expect(october.off).toMatchObject([{ code: 'R09', missing: ['shift'] }]);
    expect(statement.sv).toMatch(/ren nyfikenhet/);
  });

  test('is printed as it is shown', async () => {
    const sheet = await (await acting('ciso')).followUpSheet({ query: {} });
    expect(sheet.blocks.filter(({ kind }) => kind === 'table')).toHaveLength(5);
    expect(JSON.stringify(sheet)).toContain('33,3');
  });
});

describe('the follow-up of a part of the region', () => {
  test('never tells of fewer than five', async () => {
    const told = await (await acting('hospitalCoordinator')).followUp({ query: {} });
    expect(told).toMatchObject({ unit: { name: 'Sjukhuset' }, wholeRegion: false });
    expect(told.byRule.find(({ code }) => code === 'R10')).toMatchObject({
      explained: 'hidden',
      unjustified: 'few',
      precision: null,
    });
    expect(told.byRule.find(({ code }) => code === 'R03')).toMatchObject({
      ...{ justified: 12, unjustified: 'hidden', undecided: 'few', precision: null },
    });
  });

  test('is a manager’s for the own unit, not for another’s', async () => {
    const manager = await acting('unitManager');
    expect(await manager.followUp({ query: {} })).toMatchObject({ unit: { id: org.units.ward }, above: null });
    const other = manager.followUp({ query: { unitId: org.units.primaryCare } });
    await expect(other).rejects.toEqual(problem('permission.not-here', 403));
    await expect((await acting('employee')).followUp({ query: {} })).rejects.toEqual(
      problem('permission.missing', 403),
    );
  });

  test('refuses months that go backwards', async () => {
    const backwards = (await acting('ciso')).followUp({ query: { from: '2026-10', to: '2026-09' } });
    await expect(backwards).rejects.toMatchObject({ code: 'input.invalid' });
  });
});

describe('the units month by month', () => {
  test('show each unit’s year, those overdue apart, without numbers below five', async () => {
    const ciso = await acting('ciso');
    const { items } = await ciso.strips({ query: { from: '2026-09' } });
    expect(items.map(({ unit, cells }) => [unit, ...cells.map(({ state }) => state)])).toEqual([
      ['Avdelning 3', 'none', 'onTime', 'open'],
      ['Vårdcentralen Ekby', 'none', 'overdue', 'none'],
      ['Ögonkliniken', 'none', 'late', 'none'],
    ]);
    expect(items[0]?.cells.map((cell) => cell.items)).toEqual([0, 29, 'few']);
    expect((await ciso.strips({ query: { overdue: '1' } })).items.map(({ unit }) => unit)).toEqual([
      'Vårdcentralen Ekby',
    ]);
  });

  test('go on where the page ended', async () => {
    const ciso = await acting('ciso');
    const first = await ciso.strips({ query: { limit: 2, sort: '-unit', count: '1' } });
    expect(first.count).toBe(3);
    const rest = await ciso.strips({ query: { limit: 2, sort: '-unit', after: first.next ?? '' } });
    expect([...first.items, ...rest.items].map(({ unit }) => unit)).toEqual([
      'Ögonkliniken',
      'Vårdcentralen Ekby',
      'Avdelning 3',
    ]);
  });

  test('cost as many questions for one unit as for the region', async () => {
    const ciso = await acting('ciso');
    const look = (unitId?: string) => countQueries(region, () => ciso.followUp({ query: unitId ? { unitId } : {} }));
    await look();
    expect(await look(org.units.ward)).toBe(await look());
  });
});
