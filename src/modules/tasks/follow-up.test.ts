import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { countQueries } from '../../testing/count-queries.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation, aPerson, problem } from '../organisation/testing.ts';
import { tasksApi } from './contract.ts';
import { aTask, clearTasks } from './testing.ts';

const region = aRegion('2026-12-07T10:00:00Z');
let org: Awaited<ReturnType<typeof anOrganisation>>;
let employee: Caller;
let manager: Caller;
let standInId: string;
const api = (who: Caller) => who.use(tasksApi);
const mine = (title: string, dueOn: string | null, kind = `test.${title}`) =>
  aTask(region, { personId: org.people.employee, unitId: org.units.ward, title, dueOn, kind });

beforeAll(async () => {
  org = await anOrganisation(region);
  standInId = await aPerson(region, { name: 'Sten Ersättare' });
  employee = await region.as(org.people.employee);
  manager = await region.as(org.people.unitManager);
});
beforeEach(() => clearTasks(region));

describe('following up', () => {
  beforeEach(async () => {
    await mine('försenad', '2026-12-01');
    await mine('mycket försenad', '2026-10-01');
    await mine('i tid', '2026-12-24');
    await aTask(region, {
      personId: standInId,
      unitId: org.units.healthCentre,
      title: 'annorstädes',
      dueOn: '2026-12-01',
    });
  });

  test('a unit manager comes to the own unit: open, late, oldest, by person', async () => {
    const view = await api(manager).followUp({ query: {} });
    expect(view).toMatchObject({
      unit: { name: 'Avdelning 3', open: 3, late: 2, oldestOn: '2026-10-01' },
      above: [],
      units: [],
      people: [{ name: 'Elsa Medarbetare', open: 3, late: 2, oldestOn: '2026-10-01' }],
    });
  });

  test('a coordinator sees the administration with its units, and nothing of others', async () => {
    const coordinator = await region.as(org.people.hospitalCoordinator);
    const view = await api(coordinator).followUp({ query: {} });
    expect(view.unit).toMatchObject({ name: 'Sjukhuset', open: 3, late: 2 });
    expect(view.units.map(({ name, open }) => `${name} ${open}`)).toEqual(['Avdelning 3 3', 'Ögonkliniken 0']);
    const below = await api(coordinator).followUp({ query: { unitId: org.units.ward } });
    expect(below.above.map(({ name }) => name)).toEqual(['Sjukhuset']);
    const elsewhere = { query: { unitId: org.units.primaryCare } };
    await expect(api(coordinator).followUp(elsewhere)).rejects.toEqual(problem('permission.not-here', 403));
    await expect(api(coordinator).others(elsewhere)).rejects.toEqual(problem('permission.not-here', 403));
    expect((await api(coordinator).others({ query: {} })).items).toHaveLength(3);
  });

  test('a CISO sees the whole region', async () => {
    const ciso = await region.as(org.people.ciso);
    const view = await api(ciso).followUp({ query: {} });
    expect(view.unit).toMatchObject({ open: 4, late: 3 });
    expect(view.units.map(({ name, late }) => `${name} ${late}`)).toEqual(['Sjukhuset 2', 'Primärvården 1']);
  });

  test('lists the tasks with the last that was told, narrowed to a person or to what is late', async () => {
    const { items } = await api(manager).others({ query: { when: 'late' } });
    expect(items.map(({ title }) => title)).toEqual(['mycket försenad', 'försenad']);
    await region.query("insert into task.reminder values ($1, '2026-10-01', 'manager', $2, 'manager', '2026-10-08')", [
      items[0]?.id,
      org.people.unitManager,
    ]);
    const [first] = (await api(manager).others({ query: { personId: org.people.employee } })).items;
    expect(first?.lastTold).toEqual({ recipient: 'manager', name: 'Viktor Verksamhetschef', on: '2026-10-08' });
  });

  test('asks the database as often for many tasks as for few', async () => {
    const ask = (limit: number) => countQueries(region, () => api(manager).others({ query: { limit } }));
    expect(await ask(1)).toBe(await ask(200));
  });

  test('is not for an employee', async () => {
    await expect(api(employee).followUp({ query: {} })).rejects.toEqual(problem('permission.missing', 403));
    await expect(api(employee).others({ query: {} })).rejects.toEqual(problem('permission.missing', 403));
  });
});
