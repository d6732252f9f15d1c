import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import type { Caller } from '../../testing/caller.ts';
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
