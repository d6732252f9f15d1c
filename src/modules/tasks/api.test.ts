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
let standIn: Caller;
let manager: Caller;
let standInId: string;
const api = (who: Caller) => who.use(tasksApi);
const titles = async (who: Caller, query: Parameters<ReturnType<typeof api>['inbox']>[0]['query'] = {}) =>
  (await api(who).inbox({ query })).items.map(({ title }) => title);
const mine = (title: string, dueOn: string | null, kind = `test.${title}`) =>
  aTask(region, { personId: org.people.employee, unitId: org.units.ward, title, dueOn, kind });

beforeAll(async () => {
  org = await anOrganisation(region);
  standInId = await aPerson(region, { name: 'Sten Ersättare' });
  employee = await region.as(org.people.employee);
  standIn = await region.as(standInId);
  manager = await region.as(org.people.unitManager);
});
beforeEach(() => clearTasks(region));

describe('the inbox', () => {
  test('holds what one is asked, by day, those without a day last, and leads to the record', async () => {
    await mine('ingen dag', null);
    await mine('senare', '2026-12-20');
    await mine('försenad', '2026-12-06');
    await mine('i dag', '2026-12-07', 'requirements.checkEvidence');
    expect(await titles(employee)).toEqual(['försenad', 'i dag', 'senare', 'ingen dag']);
    const [, today] = (await api(employee).inbox({ query: {} })).items;
    expect(today).toMatchObject({
      kindName: 'Kontrollera underlag',
      path: `/organisation/units/${org.units.ward}`,
      recordKind: 'Enhet',
      when: 'week',
      relation: 'mine',
      mayAct: true,
      person: 'Elsa Medarbetare',
    });
    expect(await titles(employee, { when: 'late' })).toEqual(['försenad']);
    expect(await titles(employee, { when: 'week' })).toEqual(['i dag']);
    expect(await titles(employee, { when: 'later' })).toEqual(['senare']);
    expect(await titles(employee, { when: 'noDay' })).toEqual(['ingen dag']);
    expect(await titles(employee, { kind: 'requirements.checkEvidence' })).toEqual(['i dag']);
    expect(await titles(employee, { q: 'SENAR' })).toEqual(['senare']);
    expect(await api(employee).summary({})).toMatchObject({
      late: 1,
      week: 1,
      later: 1,
      noDay: 1,
      standIn: 0,
      told: 0,
    });
    expect(await api(employee).count({})).toEqual({ open: 4, late: 1 });
  });

  test('is nobody else’s, not even the manager’s', async () => {
    await mine('försenad', '2026-12-06');
    expect(await titles(standIn)).toEqual([]);
    expect(await titles(manager)).toEqual([]);
  });

  test('is walked page by page, and asks the database as often for many as for few', async () => {
    for (let n = 10; n < 40; n++) await mine(`nr ${n}`, n % 3 === 0 ? null : '2026-12-24');
    const few = await countQueries(region, () => api(employee).inbox({ query: { limit: 3 } }));
    const many = await countQueries(region, () => api(employee).inbox({ query: { limit: 200 } }));
    expect(many).toBe(few);
    const seen: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = await api(employee).inbox({ query: { limit: 7, ...(after ? { after } : {}) } });
      seen.push(...page.items.map(({ id }) => id));
      if (page.next === null) break;
      after = page.next;
    }
    expect(new Set(seen).size).toBe(30);
    expect(seen).toHaveLength(30);
  });

  test('keeps what has been done, latest first, and who did it', async () => {
    const id = await mine('försenad', '2026-12-06');
    await region.query("update task.task set closed_at = now(), closed_by = $2, outcome = 'done' where id = $1", [
      id,
      standInId,
    ]);
    expect(await titles(employee)).toEqual([]);
    const { items } = await api(employee).done({ query: { sort: '-closedAt' } });
    expect(items).toMatchObject([{ title: 'försenad', outcomeName: 'Klar', closedBy: 'Sten Ersättare' }]);
  });

  test('is exported with the same filter', async () => {
    await mine('försenad', '2026-12-06');
    await mine('senare', '2026-12-20');
    const answer = await employee.ask({ url: '/api/tasks/export?format=csv&when=late' });
    expect(answer.body.trim().split('\r\n')).toHaveLength(2);
    expect(answer.body).toContain('försenad');
  });
});

describe('what one is told of', () => {
  test('stands in a part of its own while it is undone', async () => {
    const id = await mine('försenad', '2026-12-01');
    await region.query("insert into task.reminder values ($1, '2026-12-01', 'manager', $2, 'manager', '2026-12-08')", [
      id,
      org.people.auditor,
    ]);
    const auditor = await region.as(org.people.auditor);
    expect(await titles(auditor)).toEqual([]);
    expect((await api(auditor).inbox({ query: { relation: 'told' } })).items).toMatchObject([
      { title: 'försenad', relation: 'told', mayAct: false, person: 'Elsa Medarbetare' },
    ]);
    expect(await api(auditor).summary({})).toMatchObject({ told: 1 });
  });
});

describe('settings', () => {
  test('a person chooses how often mail comes', async () => {
    expect(await api(employee).preference({})).toEqual({ digest: 'daily' });
    await api(employee).prefer({ body: { digest: 'weekly' } });
    expect(await api(employee).preference({})).toEqual({ digest: 'weekly' });
    expect(await api(standIn).preference({})).toEqual({ digest: 'daily' });
  });

  test('a system administrator sets the steps; others only see them', async () => {
    const admin = await region.as(org.people.systemAdministrator);
    const { items } = await api(employee).steps({});
    expect(items.map(({ days, recipient }) => `${days} ${recipient}`)).toEqual([
      '-7 owner',
      '0 owner',
      '3 standIn',
      '7 manager',
      '14 managerAbove',
    ]);
    await expect(api(employee).setSteps({ body: { items } })).rejects.toEqual(problem('permission.missing', 403));
    const fewer = items.filter(({ recipient }) => recipient !== 'standIn');
    const longer = fewer.map((step) => (step.recipient === 'manager' ? { ...step, days: 10 } : step));
    expect((await api(admin).setSteps({ body: { items: longer } })).items).toEqual(longer);
    const twice = [...longer, { id: 'again', days: 0, recipient: 'owner' as const }];
    await expect(api(admin).setSteps({ body: { items: twice } })).rejects.toEqual(problem('tasks.steps-twice', 422));
    const nobody = { items: longer.filter(({ recipient }) => recipient !== 'owner') };
    await expect(api(admin).setSteps({ body: nobody })).rejects.toEqual(problem('tasks.steps-owner-first', 422));
    expect((await api(employee).steps({})).items).toEqual(longer);
  });
});
