import { beforeAll, describe, expect, test } from 'vitest';
import { asSystem } from '../../platform/assemble.ts';
import { newId } from '../../shared/ids.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation, type Organisation, problem } from '../organisation/testing.ts';
import { IncidentKind } from './contract/words.ts';
import { keepFirstPlaybooks } from './service/playbook.ts';
import { aCase, actingIn, lawIn } from './testing.ts';

const region = aRegion('2026-11-21T10:00:00Z');
let org: Organisation;
let id: string;
const acting = actingIn(region, () => org);
const confirm = async (caseId: string) => {
  const ciso = await acting('ciso');
  const { version } = await ciso.get({ params: { id: caseId } });
  await ciso.confirm({ params: { id: caseId }, body: { version, reason: 'Det är en incident' } });
};

beforeAll(async () => {
  await lawIn(region);
  await asSystem(region.running.services, 'test', keepFirstPlaybooks);
  org = await anOrganisation(region);
  ({ id } = await aCase(region, org.people.employee));
});

const actionsLinked = () =>
  region.query<{ title: string; owner_id: string; due_on: string }>(
    'select a.title, a.owner_id, a.due_on from actions.action a join record.link l on l.from_id = a.id where l.to_id = $1',
    [id],
  );

describe('the playbook of a case', () => {
  test('there is one for every kind of event, with both languages and a role for each step', async () => {
    const ciso = await acting('ciso');
    const { items } = await ciso.playbooks({});
    expect(items.map(({ kind }) => kind)).toEqual(IncidentKind.options);
    for (const { steps } of items) expect(steps.length).toBeGreaterThanOrEqual(4);
  });

  test('is shown before, but nothing can be taken up until the event is an incident', async () => {
    const manager = await acting('unitManager');
    const { steps, mayChoose } = await manager.casePlaybook({ params: { id } });
    expect(mayChoose).toBe(false);
    expect(steps[0]).toMatchObject({ key: 'recall', person: { id: org.people.unitManager }, dueOn: '2026-11-21' });
    const body = { id: newId(), step: 'recall', ownerId: org.people.unitManager, dueOn: '2026-11-22' };
    const early = manager.chooseStep({ params: { id }, body });
    await expect(early).rejects.toEqual(problem('incidents.wrong-step', 409));
    expect(await actionsLinked()).toEqual([]);
  });

  test('becomes actions step by step, linked to the case and told in its timeline', async () => {
    await confirm(id);
    const manager = await acting('unitManager');
    const ownerId = org.people.hospitalCoordinator;
    const body = { id: newId(), step: 'recall', ownerId, dueOn: '2026-11-23' };
    const { steps } = await manager.chooseStep({ params: { id }, body });
    expect(steps[0]?.choice).toMatchObject({ chosen: true, actionId: body.id, by: 'Viktor Verksamhetschef' });
    expect(await actionsLinked()).toEqual([
      { title: 'Få tillbaka eller få bort det som skickats', owner_id: ownerId, due_on: '2026-11-23' },
    ]);
    const { items } = await manager.timeline({ params: { id }, query: {} });
    const told = items.map(({ text }) => text);
    expect(told).toContain('Ur åtgärdskortet: Få tillbaka eller få bort det som skickats.');
    const again = manager.chooseStep({ params: { id }, body: { ...body, id: newId() } });
    await expect(again).rejects.toEqual(problem('incidents.step-taken-up', 409));
    expect(await actionsLinked()).toHaveLength(1);
  });

  test('may be left out with a reason, and taken up after all', async () => {
    const manager = await acting('unitManager');
    const reason = 'Mottagaren har redan ringt';
    const { steps } = await manager.leaveOutStep({ params: { id }, body: { step: 'tell-unit', reason } });
    expect(steps.find(({ key }) => key === 'tell-unit')?.choice).toMatchObject({ chosen: false, reason });
    const body = { id: newId(), step: 'tell-unit', ownerId: org.people.unitManager, dueOn: '2026-12-01' };
    const after = await manager.chooseStep({ params: { id }, body });
    expect(after.steps.find(({ key }) => key === 'tell-unit')?.choice).toMatchObject({ chosen: true, reason: '' });
  });

  test('refuses a day that has passed, a step there is none of, and whoever is outside', async () => {
    const manager = await acting('unitManager');
    const body = { id: newId(), step: 'register', ownerId: org.people.unitManager, dueOn: '2026-11-20' };
    const passed = manager.chooseStep({ params: { id }, body });
    await expect(passed).rejects.toEqual(problem('incidents.day-passed', 422));
    const unknown = manager.leaveOutStep({ params: { id }, body: { step: 'nothing', reason: 'Finns inte' } });
    await expect(unknown).rejects.toEqual(problem('incidents.unknown-step', 422));
    const other = await acting('primaryCareCoordinator');
    await expect(other.casePlaybook({ params: { id } })).rejects.toEqual(problem('record.not-found', 404));
    await expect(other.chooseStep({ params: { id }, body })).rejects.toEqual(problem('record.not-found', 404));
  });

  test('makes no actions in an exercise', async () => {
    const exercise = await aCase(region, org.people.employee, { exercise: true });
    await confirm(exercise.id);
    const ciso = await acting('ciso');
    const body = { id: newId(), step: 'recall', ownerId: org.people.ciso, dueOn: '2026-11-22' };
    const { steps } = await ciso.chooseStep({ params: { id: exercise.id }, body });
    expect(steps[0]?.choice).toMatchObject({ chosen: true, actionId: null });
    expect(await region.query('select from actions.action where id = $1', [body.id])).toEqual([]);
  });
});

describe('a change of a playbook', () => {
  const changed = async () => {
    const ciso = await acting('ciso');
    const [before] = (await ciso.playbookVersions({ query: { kind: 'paper' } })).items;
    if (!before) throw new Error('there is a playbook');
    const steps = before.steps.slice(0, 2);
    return { before, body: { id: newId(), kind: 'paper' as const, after: before.number, steps, note: 'Kortade' } };
  };

  test('makes a new version, keeps the old, and refuses one made from an old version', async () => {
    const ciso = await acting('ciso');
    const { body } = await changed();
    expect(await ciso.changePlaybook({ body })).toMatchObject({ number: 2, madeBy: 'Cecilia Säkerhetschef' });
    const { items } = await ciso.playbookVersions({ query: { kind: 'paper' } });
    expect(items.map(({ number, steps }) => [number, steps.length])).toEqual([
      [2, 2],
      [1, 5],
    ]);
    const late = ciso.changePlaybook({ body: { ...body, id: newId() } });
    await expect(late).rejects.toEqual(problem('incidents.playbook-moved', 409));
  });

  test('is the security office’s to make, and never touches what was', async () => {
    const { body, before } = await changed();
    const officer = await acting('dataProtectionOfficer');
    await expect(officer.changePlaybook({ body })).rejects.toEqual(problem('permission.missing', 403));
    const ciso = await acting('ciso');
    const twice = { ...body, steps: [...body.steps, ...body.steps] };
    await expect(ciso.changePlaybook({ body: twice })).rejects.toEqual(problem('incidents.key-twice', 422));
    const rewrite = region.query('update incidents.playbook set note = $2 where id = $1', [before.id, 'Ändrat']);
    await expect(rewrite).rejects.toThrow('never changed or removed');
  });
});
