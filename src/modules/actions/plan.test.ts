import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import { countQueries } from '../../testing/count-queries.ts';
import { aRegion } from '../../testing/region.ts';
import { anAssignment, anOrganisation, type Organisation, problem } from '../organisation/testing.ts';
import { actionsApi } from './contract.ts';
import { aGoal, anAction } from './testing.ts';

const region = aRegion();
let org: Organisation;
const as = async (who: keyof Organisation['people']) => (await region.as(org.people[who])).use(actionsApi);
const aPlan = async (more: Record<string, unknown> = {}) => {
  const body = {
    id: newId(),
    unitId: org.units.region,
    title: 'Handlingsplan',
    firstYear: 2021,
    lastYear: 2026,
    ...more,
  };
  return (await as('ciso')).createPlan({ body });
};
const measure = async (id: string, value: number, holdsOn: string, correctsId: string | null = null) =>
  (await as('ciso')).read({ params: { id }, body: { id: newId(), value, holdsOn, correctsId } });

beforeAll(async () => {
  org = await anOrganisation(region);
  await anAssignment(region, org.people.hospitalCoordinator, org.units.hospital);
});

describe('an action plan', () => {
  test('for the region is read by everyone who works there, written by few', async () => {
    const { id } = await aPlan();
    expect((await (await as('employee')).plan({ params: { id } })).mayEdit).toBe(false);
    const body = { id: newId(), unitId: org.units.region, title: 'Min plan', firstYear: 2021, lastYear: 2026 };
    await expect((await as('employee')).createPlan({ body })).rejects.toEqual(problem('permission.missing', 403));
    await expect((await as('hospitalCoordinator')).createPlan({ body })).rejects.toEqual(
      problem('permission.not-here', 403),
    );
  });

  test('runs forwards', async () => {
    await expect(aPlan({ firstYear: 2026, lastYear: 2025 })).rejects.toEqual(problem('actions.years-turned', 422));
  });
});

describe('a goal', () => {
  test('stands by its readings, with its actions under it', async () => {
    const { id: planId } = await aPlan();
    const ciso = await as('ciso');
    const goal = await ciso.createGoal({ body: aGoal({ planId }) });
    expect(goal).toMatchObject({ status: 'unmeasured', plan: { id: planId }, mayEdit: true });
    expect((await measure(goal.id, 60, '2023-06-30')).status).toBe('behind');
    expect((await measure(goal.id, 85, '2025-06-30')).status).toBe('onTrack');
    const action = anAction({
      unitId: org.units.region,
      ownerId: org.people.ciso,
      goalId: goal.id,
      dueOn: '2026-01-01',
    });
    await ciso.create({ body: action });
    const plan = await ciso.plan({ params: { id: planId } });
    expect(plan.goals).toMatchObject([{ latest: { value: 85 }, actions: { open: 1, late: 1, done: 0 } }]);
  });

  test('that leads nowhere or backwards is refused at its field', async () => {
    const { id: planId } = await aPlan();
    const ciso = await as('ciso');
    await expect(ciso.createGoal({ body: aGoal({ planId, target: 30 }) })).rejects.toMatchObject({
      code: 'actions.target-wrong-way',
      places: [{ path: 'body.target' }],
    });
    await expect(ciso.createGoal({ body: aGoal({ planId, targetOn: '2020-01-01' }) })).rejects.toEqual(
      problem('actions.target-before-baseline', 422),
    );
  });

  test('is corrected by a reading that names the wrong one; both stay, with when they were written down', async () => {
    const { id: planId } = await aPlan();
    const { id } = await (await as('ciso')).createGoal({ body: aGoal({ planId }) });
    const wrong = (await measure(id, 95, '2025-06-30')).readings[0];
    const after = await measure(id, 59, '2025-06-30', wrong?.id);
    expect(after).toMatchObject({ status: 'behind', latest: { value: 59 } });
    expect(after.readings.map(({ value, corrected }) => [value, corrected])).toEqual([
      [59, false],
      [95, true],
    ]);
    for (const { recordedAt } of after.readings) expect(Date.now() - Date.parse(recordedAt)).toBeLessThan(60_000);
    await expect(measure(id, 60, '2025-06-30', wrong?.id)).rejects.toEqual(problem('actions.corrected-already', 422));
    await expect(measure(id, 60, '2026-11-22')).rejects.toEqual(problem('actions.day-to-come', 422));
  });

  test('its readings are never changed nor removed, not even by the database’s owner', async () => {
    await expect(region.query('update actions.reading set value = 1')).rejects.toThrow(/never changed/);
    await expect(region.query('delete from actions.reading')).rejects.toThrow(/never changed/);
    await expect(region.query('truncate actions.reading')).rejects.toThrow(/never changed/);
  });

  test('is measured by those who manage plans only', async () => {
    const { id: planId } = await aPlan();
    const { id } = await (await as('ciso')).createGoal({ body: aGoal({ planId }) });
    const body = { id: newId(), value: 50, holdsOn: '2022-01-01' };
    await expect((await as('auditor')).read({ params: { id }, body })).rejects.toEqual(
      problem('permission.missing', 403),
    );
    await expect((await as('hospitalCoordinator')).read({ params: { id }, body })).rejects.toEqual(
      problem('permission.not-here', 403),
    );
    expect(await region.query('select id from actions.reading where goal_id = $1', [id])).toEqual([]);
  });
});

describe('the follow-up for the board', () => {
  test('tells goals, readings and actions, as tagged PDF and as a workbook, asking as often for many goals as for one', async () => {
    const { id: planId } = await aPlan({ decidedBy: 'Regionstyrelsen', decidedOn: '2021-02-09', paragraph: '§ 12' });
    const ciso = await as('ciso');
    const first = await ciso.createGoal({ body: aGoal({ planId }) });
    await measure(first.id, 52, '2022-12-31');
    const one = await countQueries(region, () => ciso.planSheet({ params: { id: planId } }));
    for (const title of ['Två', 'Tre']) await ciso.createGoal({ body: aGoal({ planId, title }) });
    expect(await countQueries(region, () => ciso.planSheet({ params: { id: planId } }))).toBe(one);
    const { blocks } = await ciso.planSheet({ params: { id: planId } });
    expect(JSON.stringify(blocks)).toContain('52 %');
    const file = async (format: string) =>
      (await region.as(org.people.boardMember)).ask({ url: `/api/action-plans/${planId}/file?format=${format}` });
    expect((await file('pdf')).rawPayload.includes('/MarkInfo')).toBe(true);
    expect((await file('xlsx')).rawPayload.subarray(0, 2).toString()).toBe('PK');
  });
});
