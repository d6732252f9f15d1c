import { beforeAll, describe, expect, test } from 'vitest';
import type { Request } from '../../shared/contract.ts';
import { newId } from '../../shared/ids.ts';
import type { Problem } from '../../shared/problem.ts';
import { aRegion } from '../../testing/region.ts';
import type { unitsApi } from './contract/unit.ts';
import { actingIn, anOrganisation, aUnit, doneTo, type Organisation, problem } from './testing.ts';

const region = aRegion('2026-11-21T10:00:00Z');
const today = '2026-11-21';
let org: Organisation;
const as = actingIn(region, () => org);
beforeAll(async () => {
  org = await anOrganisation(region);
});

const newUnit = (parts: Partial<Request<(typeof unitsApi)['createUnit']>['body']> = {}) => ({
  id: newId(),
  kind: 'operation' as const,
  name: 'Ny enhet',
  parentId: org.units.hospital,
  validFrom: today,
  ...parts,
});

describe('units', () => {
  test('a coordinator adds a unit in the own administration', async () => {
    const coordinator = await as('hospitalCoordinator');
    const unit = await coordinator.createUnit({ body: newUnit({ name: 'Hudkliniken' }) });
    expect(unit).toMatchObject({ name: 'Hudkliniken', version: 1, mayEdit: true, mayGiveRoles: false });
    expect(unit.above.map(({ name }) => name)).toEqual(['Region Exempel', 'Sjukhuset']);
    expect(await doneTo(region, unit.id)).toEqual(['organisation.unitCreated']);
  });

  test('sending the same unit twice makes one', async () => {
    const coordinator = await as('hospitalCoordinator');
    const body = newUnit({ name: 'En gång', hsaId: 'SE2321009009-ENGANG' });
    const first = await coordinator.createUnit({ body });
    expect(await coordinator.createUnit({ body })).toEqual(first);
  });

  test('a coordinator cannot add a unit in another administration', async () => {
    const body = newUnit({ parentId: org.units.primaryCare });
    await expect((await as('hospitalCoordinator')).createUnit({ body })).rejects.toEqual(
      problem('permission.not-here', 403),
    );
    expect(await region.query('select 1 from organisation.unit where id = $1', [body.id])).toEqual([]);
  });

  test('a coordinator cannot edit another administration’s unit', async () => {
    const coordinator = await as('hospitalCoordinator');
    const unit = await coordinator.unit({ params: { id: org.units.midwives } });
    expect(unit.mayEdit).toBe(false);
    const edit = coordinator.editUnit({ params: { id: unit.id }, body: { ...unit, name: 'Kapad' } });
    await expect(edit).rejects.toEqual(problem('permission.not-here', 403));
  });

  test('an employee reads but does not write', async () => {
    const employee = await as('employee');
    expect((await employee.unit({ params: { id: org.units.ward } })).name).toBe('Avdelning 3');
    await expect(employee.createUnit({ body: newUnit() })).rejects.toEqual(problem('permission.missing', 403));
  });

  test('an edit of a version someone else changed is refused with the current one', async () => {
    const administrator = await as('systemAdministrator');
    const seen = await administrator.createUnit({ body: newUnit({ name: 'Först' }) });
    await administrator.editUnit({ params: { id: seen.id }, body: { ...seen, name: 'Sedan' } });
    const refused = await administrator
      .editUnit({ params: { id: seen.id }, body: { ...seen, name: 'För sent' } })
      .catch((error: Problem) => error);
    expect(refused).toMatchObject({ code: 'record.changed', status: 409, values: { current: { name: 'Sedan' } } });
  });

  test('only authorities and companies are controllers, only legal persons have a number', async () => {
    const body = newUnit({ controller: true, registrationNumber: '553000-0016' });
    const refused = await (await as('systemAdministrator')).createUnit({ body }).catch((error: Problem) => error);
    expect((refused as Problem).places.map(({ path }) => path)).toEqual(['body.controller', 'body.registrationNumber']);
  });

  test('an organisation number with a wrong check digit and a taken HSA-id are told at their fields', async () => {
    const administrator = await as('systemAdministrator');
    const wrong = administrator.createUnit({ body: newUnit({ kind: 'company', registrationNumber: '553000-0017' }) });
    await expect(wrong).rejects.toMatchObject({ places: [{ path: 'registrationNumber' }] });
    await administrator.createUnit({ body: newUnit({ hsaId: 'SE2321009009-TAGEN' }) });
    const taken = administrator.createUnit({ body: newUnit({ hsaId: 'SE2321009009-tagen' }) });
    await expect(taken).rejects.toMatchObject({ code: 'input.invalid', places: [{ path: 'body.hsaId' }] });
  });

  test('there is one region', async () => {
    const body = newUnit({ kind: 'region' });
    await expect((await as('systemAdministrator')).createUnit({ body })).rejects.toEqual(
      problem('organisation.one-region'),
    );
  });

  test('nothing is made below an ended unit', async () => {
    const parentId = await aUnit(region, { validTo: '2025-12-31' });
    await expect((await as('systemAdministrator')).createUnit({ body: newUnit({ parentId }) })).rejects.toEqual(
      problem('organisation.parent-ended'),
    );
  });

  test('opening a unit is remembered, and told to those who may change it', async () => {
    const id = await aUnit(region);
    await (await as('employee')).unit({ params: { id } });
    expect(await region.query('select * from audit.entry where subject_id = $1', [id])).toMatchObject([
      { action: 'organisation.opened', actor_id: org.people.employee, unit_id: id },
    ]);
  });

  test('a unit that does not exist is not found', async () => {
    await expect((await as('employee')).unit({ params: { id: newId() } })).rejects.toEqual(
      problem('record.not-found', 404),
    );
  });
});

describe('the tree and the list', () => {
  test('the tree opens a level at a time', async () => {
    const employee = await as('employee');
    const [root] = (await employee.tree({ query: {} })).items;
    expect(root).toMatchObject({ id: org.units.region, hasBelow: true });
    const { items } = await employee.tree({ query: { parentId: org.units.primaryCare } });
    expect(items.map(({ name, hasBelow }) => [name, hasBelow])).toEqual([
      ['Barnmorskorna', false],
      ['Vårdcentralen Ekby', false],
    ]);
  });

  test('the list keeps to a part of the tree, a kind and a state', async () => {
    const employee = await as('employee');
    const { items, count } = await employee.units({
      query: { within: org.units.primaryCare, kind: 'careUnit', state: 'current', count: '1' as never },
    });
    expect(items.map(({ name, parentName }) => `${name} / ${parentName}`)).toEqual([
      'Barnmorskorna / Primärvården',
      'Vårdcentralen Ekby / Primärvården',
    ]);
    expect(count).toBe(2);
  });

  test('pages follow each other in Swedish order without gaps', async () => {
    const parentId = await aUnit(region, { name: 'Alfabetet' });
    for (const name of ['Öron', 'Akut', 'Ängen', 'Ål', 'Zon']) await aUnit(region, { name, parentId });
    const employee = await as('employee');
    const names: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = await employee.units({ query: { within: parentId, limit: 2, after } });
      names.push(...page.items.map(({ name }) => name));
      if (page.next === null) break;
      after = page.next;
    }
    expect(names).toEqual(['Akut', 'Alfabetet', 'Zon', 'Ål', 'Ängen', 'Öron']);
  });

  test('the picker finds units of today by part of the name', async () => {
    await aUnit(region, { name: 'Avdelning 3 gamla', validTo: '2021-01-01' });
    const { items } = await (await as('employee')).unitChoices({ query: { q: 'avdelning 3' } });
    expect(items).toEqual([{ id: org.units.ward, label: 'Avdelning 3', hint: 'Sjukhuset' }]);
  });
});
