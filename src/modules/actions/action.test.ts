import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import { recordsApi } from '../../shared/record.ts';
import { countQueries } from '../../testing/count-queries.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation, doneTo, type Organisation, problem } from '../organisation/testing.ts';
import { actionsApi } from './contract.ts';
import { anAction } from './testing.ts';

const region = aRegion();
let org: Organisation;
const as = async (who: keyof Organisation['people']) => (await region.as(org.people[who])).use(actionsApi);
const make = async (more: Partial<Parameters<typeof anAction>[0]> = {}) =>
  (await as('hospitalCoordinator')).create({
    body: anAction({ unitId: org.units.ward, ownerId: org.people.employee, ...more }),
  });
const tasksOf = (recordId: string) =>
  region.query(
    'select kind, person_id, due_on::text, outcome from task.task where record_id = $1 order by opened_at, kind',
    [recordId],
  );

beforeAll(async () => {
  org = await anOrganisation(region);
});

describe('an action', () => {
  test('is added once however often it is sent, and lies among its owner’s tasks', async () => {
    const body = anAction({ unitId: org.units.ward, ownerId: org.people.employee });
    const coordinator = await as('hospitalCoordinator');
    const first = await coordinator.create({ body });
    expect(await coordinator.create({ body })).toEqual(first);
    expect(first).toMatchObject({ number: expect.stringMatching(/^ÅT-\d{4}$/), status: 'planned', timesMoved: 0 });
    expect(await tasksOf(body.id)).toEqual([
      { kind: 'actions.do', person_id: org.people.employee, due_on: '2026-12-31', outcome: null },
    ]);
    expect(await doneTo(region, body.id)).toEqual(['actions.created']);
  });

  test('is not added by an employee, nor at another administration’s unit', async () => {
    const body = anAction({ unitId: org.units.ward, ownerId: org.people.employee });
    await expect((await as('employee')).create({ body })).rejects.toEqual(problem('permission.missing', 403));
    await expect((await as('primaryCareCoordinator')).create({ body })).rejects.toEqual(
      problem('permission.not-here', 403),
    );
    expect(await region.query('select id from actions.action where id = $1', [body.id])).toEqual([]);
  });

  test('is seen by its owner, who is no more than an employee, and by no colleague elsewhere', async () => {
    const { id } = await make();
    const owner = await region.as(org.people.employee);
    expect(await owner.use(actionsApi).get({ params: { id } })).toMatchObject({ isOwner: true, mayEdit: false });
    expect((await owner.use(recordsApi).history({ params: { id } })).items.length).toBeGreaterThan(0);
    await expect((await as('primaryCareCoordinator')).get({ params: { id } })).rejects.toEqual(
      problem('record.not-found', 404),
    );
  });

  test('is linked to what it comes from, and found from there', async () => {
    const origin = await make({ title: 'Ursprung' });
    const { id } = await make({ origins: [{ recordId: origin.id, reason: 'Revisionens iakttagelse 3' }] });
    const { items } = await (await as('hospitalCoordinator')).ofRecord({ params: { id: origin.id } });
    expect(items).toMatchObject([{ id, reason: 'Revisionens iakttagelse 3' }]);
    await expect(make({ origins: [{ recordId: newId() }] })).rejects.toEqual(problem('actions.unknown-origin', 422));
  });

  test('needs a check on a later day by somebody, both or neither', async () => {
    await expect(make({ checkOn: '2027-03-01' })).rejects.toEqual(problem('actions.check-half', 422));
    await expect(make({ checkOn: '2026-12-31', checkerId: org.people.unitManager })).rejects.toEqual(
      problem('actions.check-before-due', 422),
    );
  });
});

describe('the due day', () => {
  test('moves for a reason, is counted, and moves the owner’s task and a check it passes by', async () => {
    const { id, version } = await make({ checkOn: '2027-01-31', checkerId: org.people.unitManager });
    const coordinator = await as('hospitalCoordinator');
    const move = (seen: number, dueOn: string) =>
      coordinator.move({ params: { id }, body: { version: seen, dueOn, reason: 'Leverantören är sen' } });
    const once = await move(version, '2027-02-28');
    expect(once).toMatchObject({ dueOn: '2027-02-28', firstDueOn: '2026-12-31', timesMoved: 1, checkOn: '2027-03-31' });
    const twice = await move(once.version, '2027-04-30');
    expect(twice.moves.map(({ fromOn, toOn }) => [fromOn, toOn])).toEqual([
      ['2027-02-28', '2027-04-30'],
      ['2026-12-31', '2027-02-28'],
    ]);
    expect(await tasksOf(id)).toMatchObject([{ due_on: '2027-04-30', outcome: null }]);
    await expect(move(once.version, '2027-05-30')).rejects.toEqual(problem('record.changed', 409));
  });

  test('is not the owner’s to move, and not without a reason', async () => {
    const { id, version } = await make();
    const body = { version, dueOn: '2027-02-28', reason: 'Hinner inte' };
    await expect((await as('employee')).move({ params: { id }, body })).rejects.toEqual(problem('permission.missing'));
    await expect(
      (await as('hospitalCoordinator')).move({ params: { id }, body: { ...body, reason: '' } }),
    ).rejects.toEqual(problem('input.invalid', 422));
    expect(await region.query('select times_moved from actions.action where id = $1', [id])).toEqual([
      { times_moved: 0 },
    ]);
  });
});

describe('carrying it out', () => {
  test('its owner tells how far it has come; done closes the task and asks for the check', async () => {
    const { id, version } = await make({ checkOn: '2027-03-31', checkerId: org.people.unitManager });
    const owner = await as('employee');
    const begun = await owner.progress({ params: { id }, body: { version, status: 'ongoing', percent: 40 } });
    expect(begun).toMatchObject({ status: 'ongoing', percent: 40 });
    const done = await owner.progress({ params: { id }, body: { version: begun.version, status: 'done' } });
    expect(done).toMatchObject({ status: 'done', percent: 100, doneOn: '2026-11-21' });
    expect(await tasksOf(id)).toEqual([
      { kind: 'actions.do', person_id: org.people.employee, due_on: '2026-12-31', outcome: 'done' },
      { kind: 'actions.checkEffect', person_id: org.people.unitManager, due_on: '2027-03-31', outcome: null },
    ]);
    await expect(
      owner.check({ params: { id }, body: { version: done.version, effect: 'yes', text: 'Ja, det gjorde den.' } }),
    ).rejects.toEqual(problem('actions.not-yours', 403));
    const checked = await (await as('unitManager')).check({
      params: { id },
      body: { version: done.version, effect: 'no', text: 'Korten kvitteras fortfarande inte på natten.' },
    });
    expect(checked).toMatchObject({ status: 'checked', effect: 'no', effectOn: '2026-11-21' });
    expect(await tasksOf(id)).toMatchObject([{ outcome: 'done' }, { outcome: 'done' }]);
    const next = await make({ title: 'Kvittera också på natten', followsId: id });
    expect(next.follows).toMatchObject({ id });
  });

  test('nobody else reports on it, and its effect is not judged before it is done', async () => {
    const { id, version } = await make({ ownerId: org.people.hospitalCoordinator });
    await expect(
      (await as('employee')).progress({ params: { id }, body: { version, status: 'done' } }),
    ).rejects.toEqual(problem('record.not-found', 404));
    await expect(
      (await as('hospitalCoordinator')).check({ params: { id }, body: { version, effect: 'yes', text: 'Bra' } }),
    ).rejects.toEqual(problem('actions.not-done', 409));
    expect(await doneTo(region, id)).toEqual(['actions.created']);
  });

  test('cancelled for a reason it leaves the task undone, and can be taken up again', async () => {
    const { id, version } = await make();
    const coordinator = await as('hospitalCoordinator');
    const body = { version, reason: 'Systemet avvecklas i stället' };
    const cancelled = await coordinator.cancel({ params: { id }, body });
    expect(await tasksOf(id)).toMatchObject([{ outcome: 'withdrawn' }]);
    await expect(
      coordinator.move({ params: { id }, body: { version: cancelled.version, dueOn: '2027-01-01', reason: 'Senare' } }),
    ).rejects.toEqual(problem('actions.not-open', 409));
    await coordinator.progress({ params: { id }, body: { version: cancelled.version, status: 'planned' } });
    expect(await tasksOf(id)).toMatchObject([{ outcome: 'withdrawn' }, { outcome: null }]);
  });
});

describe('lists of actions', () => {
  test('the late ones are found, by unit too, and lists ask as often for many as for few', async () => {
    const late = await make({ dueOn: '2026-11-01', title: 'Sen åtgärd' });
    const coordinator = await as('hospitalCoordinator');
    const { items } = await coordinator.list({ query: { late: '1', unitId: org.units.hospital } });
    expect(items.map(({ id }) => id)).toEqual([late.id]);
    const { items: loads } = await coordinator.byUnit({ query: { sort: '-late' } });
    expect(loads[0]).toMatchObject({ unit: 'Avdelning 3', late: 1, mostDaysLate: 20 });
    const asked = (limit: string) => countQueries(region, () => coordinator.list({ query: { limit: limit as never } }));
    expect(await asked('1')).toBe(await asked('200'));
  });

  test('the board has a column for each status, and those cancelled on none', async () => {
    const { columns, unit } = await (await as('hospitalCoordinator')).board({ query: { unitId: org.units.hospital } });
    expect(unit.name).toBe('Sjukhuset');
    expect(columns.map(({ status }) => status)).toEqual(['planned', 'ongoing', 'done', 'checked']);
    for (const { count, items } of columns) expect(count).toBe(items.length);
  });

  test('one is printed as tagged PDF', async () => {
    const { id, number } = await make({ what: 'Gör så här.', why: 'För att det behövs.' });
    const answer = await (await region.as(org.people.employee)).ask({ url: `/api/actions/${id}/file?format=pdf` });
    expect(answer.headers['content-type']).toBe('application/pdf');
    expect(answer.rawPayload.includes('/MarkInfo')).toBe(true);
    expect(String(answer.headers['content-disposition'])).toContain(number.replace('Å', 'A').toLowerCase());
  });
});
