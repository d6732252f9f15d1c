import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import type { Caller } from '../../testing/caller.ts';
import { countQueries } from '../../testing/count-queries.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation, aPerson, doneTo, problem } from '../organisation/testing.ts';
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
beforeEach(async () => {
  await clearTasks(region);
  await region.query('delete from task.delegation');
});

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

describe('handing over', () => {
  const handOver = (parts: { toId?: string; kinds?: string[] | null; fromOn?: string; toOn?: string } = {}) =>
    api(employee).delegate({
      body: { id: newId(), toId: standInId, fromOn: '2026-12-07', toOn: '2026-12-18', ...parts },
    });

  test('lets the one named see the tasks as another’s, and act where the kind lets deputies', async () => {
    await mine('underlag', '2026-12-08', 'requirements.checkEvidence');
    await mine('eget', '2026-12-09', 'test.own');
    await handOver();
    const { items } = await api(standIn).inbox({ query: {} });
    expect(items).toMatchObject([
      { title: 'underlag', relation: 'standIn', mayAct: true, person: 'Elsa Medarbetare' },
      { title: 'eget', relation: 'standIn', mayAct: false },
    ]);
    expect(await titles(standIn, { relation: 'mine' })).toEqual([]);
    expect(await api(standIn).summary({})).toMatchObject({ standIn: 2, late: 0, week: 0 });
    expect(await titles(employee)).toEqual(['underlag', 'eget']);
  });

  test('is seen by both, begins and ends by itself, and covers what comes meanwhile', async () => {
    const { id } = await handOver({ fromOn: '2026-12-10' });
    await mine('kom senare', '2026-12-12');
    expect((await api(standIn).delegations({})).items).toMatchObject([{ id, state: 'coming', mine: false }]);
    expect(await titles(standIn)).toEqual([]);
    region.clock.set('2026-12-10T00:30:00+01:00');
    expect(await titles(standIn)).toEqual(['kom senare']);
    region.clock.set('2026-12-18T23:30:00+01:00');
    expect(await titles(standIn)).toEqual(['kom senare']);
    region.clock.set('2026-12-19T00:30:00+01:00');
    expect(await titles(standIn)).toEqual([]);
    expect((await api(employee).delegations({})).items).toMatchObject([{ id, state: 'past', mine: true }]);
    region.clock.set('2026-12-07T10:00:00Z');
  });

  test('of some kinds hands over no others', async () => {
    await mine('underlag', '2026-12-08', 'requirements.checkEvidence');
    await mine('annat', '2026-12-09', 'test.own');
    expect(await handOver({ kinds: ['requirements.checkEvidence'] })).toMatchObject({
      kindNames: ['Kontrollera underlag'],
      state: 'now',
    });
    expect(await titles(standIn)).toEqual(['underlag']);
  });

  test('goes no further than to the one named', async () => {
    await mine('underlag', '2026-12-08');
    await handOver();
    await api(standIn).delegate({
      body: { id: newId(), toId: org.people.auditor, fromOn: '2026-12-07', toOn: '2026-12-18' },
    });
    expect(await titles(await region.as(org.people.auditor))).toEqual([]);
  });

  test('is ended by either of the two, once', async () => {
    await mine('underlag', '2026-12-08');
    const { id, version } = await handOver();
    await api(standIn).withdraw({ params: { id }, body: { version } });
    expect(await titles(standIn)).toEqual([]);
    await expect(api(employee).withdraw({ params: { id }, body: { version } })).rejects.toEqual(
      problem('tasks.delegation-over', 409),
    );
    expect(await doneTo(region, id)).toEqual(['tasks.delegated', 'tasks.delegation-withdrawn']);
  });

  test('is not seen or ended by anyone else', async () => {
    const { id, version } = await handOver();
    expect((await api(manager).delegations({})).items).toEqual([]);
    await expect(api(manager).withdraw({ params: { id }, body: { version } })).rejects.toEqual(
      problem('record.not-found', 404),
    );
  });

  test.each([
    ['to oneself', { toId: 'me' }, 'tasks.to-oneself'],
    ['backwards', { fromOn: '2026-12-18', toOn: '2026-12-10' }, 'tasks.days-backwards'],
    ['in the past', { fromOn: '2026-11-01', toOn: '2026-11-10' }, 'tasks.days-passed'],
    ['of a kind nobody has', { kinds: ['nobody.nothing'] }, 'tasks.kind-unknown'],
    ['to someone who has left', { toId: 'gone' }, 'tasks.to-someone-gone'],
  ])('%s is refused and leaves no trace', async (_, parts, code) => {
    const toId =
      'toId' in parts
        ? parts.toId === 'me'
          ? org.people.employee
          : await aPerson(region, { active: false })
        : standInId;
    await expect(handOver({ ...parts, toId })).rejects.toEqual(problem(code, 422));
    expect(await region.query('select from task.delegation')).toEqual([]);
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

  test('is not for an employee', async () => {
    await expect(api(employee).followUp({ query: {} })).rejects.toEqual(problem('permission.missing', 403));
    await expect(api(employee).others({ query: {} })).rejects.toEqual(problem('permission.missing', 403));
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
