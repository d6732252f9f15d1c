import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import { aRegion } from '../../testing/region.ts';
import {
  actingIn,
  aGrant,
  anAssignment,
  anHsaId,
  anOrganisation,
  aPerson,
  aUnit,
  doneTo,
  type Organisation,
  problem,
} from './testing.ts';

const region = aRegion('2026-11-21T10:00:00Z');
const today = '2026-11-21';
let org: Organisation;
const as = actingIn(region, () => org);
beforeAll(async () => {
  org = await anOrganisation(region);
});

const newPerson = (parts: { hsaId?: string; name?: string; protectedIdentity?: boolean } = {}) => ({
  id: newId(),
  hsaId: anHsaId('N'),
  name: 'Nina Ny',
  email: 'nina.ny@regionexempel.example',
  title: 'Sjuksköterska',
  ...parts,
});

describe('people', () => {
  test('are added by those who manage people, and named wherever they act', async () => {
    const administrator = await as('systemAdministrator');
    const person = await administrator.createPerson({ body: newPerson() });
    expect(person).toMatchObject({ name: 'Nina Ny', active: true, version: 1, units: [], mayEdit: true });
    expect(await region.query('select name from access.principal where id = $1', [person.id])).toEqual([
      { name: 'Nina Ny' },
    ]);
    expect(await doneTo(region, person.id)).toEqual(['organisation.personCreated']);
  });

  test('a coordinator of one administration does not add people', async () => {
    const body = newPerson();
    await expect((await as('hospitalCoordinator')).createPerson({ body })).rejects.toEqual(
      problem('permission.missing', 403),
    );
    expect(await region.query('select 1 from organisation.person where id = $1', [body.id])).toEqual([]);
  });

  test('an HSA-id must hold and be free', async () => {
    const administrator = await as('systemAdministrator');
    const wrong = administrator.createPerson({ body: newPerson({ hsaId: 'SE1234567890-X' }) });
    await expect(wrong).rejects.toEqual(problem('input.invalid', 422));
    const { hsaId } = await administrator.createPerson({ body: newPerson() });
    const taken = administrator.createPerson({ body: newPerson({ hsaId: hsaId.toLowerCase().replace('se', 'SE') }) });
    await expect(taken).rejects.toMatchObject({ places: [{ path: 'body.hsaId' }] });
  });

  test('an edit of an older version is refused', async () => {
    const administrator = await as('systemAdministrator');
    const person = await administrator.createPerson({ body: newPerson() });
    const edited = await administrator.editPerson({ params: { id: person.id }, body: { ...person, title: 'Läkare' } });
    expect(edited).toMatchObject({ title: 'Läkare', version: 2 });
    await expect(administrator.editPerson({ params: { id: person.id }, body: person })).rejects.toEqual(
      problem('record.changed', 409),
    );
  });

  test('are listed by where they work, with the units of today', async () => {
    const unit = await aUnit(region, { name: 'Lungkliniken', parentId: org.units.hospital });
    const [stays, left] = [await aPerson(region, { name: 'Stina' }), await aPerson(region, { name: 'Lars' })];
    await anAssignment(region, stays, unit);
    await anAssignment(region, left, unit, { validTo: '2025-12-31' });
    const employee = await as('employee');
    const own = await employee.people({ query: { unitId: unit, reach: 'unit' } });
    expect(own.items.map(({ name, units }) => [name, units])).toEqual([['Stina', ['Lungkliniken']]]);
    const below = await employee.people({ query: { unitId: org.units.hospital } });
    expect(below.items.map(({ name }) => name)).toContain('Stina');
    const above = await employee.people({ query: { unitId: org.units.hospital, reach: 'unit' } });
    expect(above.items).toEqual([]);
  });

  test('the picker finds people in service by name or start of the HSA-id', async () => {
    await aPerson(region, { name: 'Zlatko Unik', active: false });
    const id = await aPerson(region, { name: 'Zlatka Unik', title: 'Kurator', hsaId: 'SE2321009009-ZLATKA' });
    const employee = await as('employee');
    const choice = { id, label: 'Zlatka Unik', hint: 'Kurator · SE2321009009-ZLATKA' };
    expect((await employee.personChoices({ query: { q: 'unik' } })).items).toEqual([choice]);
    expect((await employee.personChoices({ query: { q: 'se2321009009-zl' } })).items).toEqual([choice]);
    expect((await employee.personChoices({ query: { q: '%' } })).items).toEqual([]);
  });

  test('ending a person ends assignments and roles, and from the next day the person is out', async () => {
    const administrator = await as('systemAdministrator');
    const id = await aPerson(region);
    const unit = await aUnit(region, { managerId: id });
    await anAssignment(region, id, unit);
    await anAssignment(region, id, unit, { validFrom: '2027-03-01' });
    await aGrant(region, id, 'unitManager', unit);
    const leaving = await administrator.endPerson({ params: { id }, body: { version: 1, on: today } });
    expect(leaving).toMatchObject({ active: true, endedOn: today });
    const ends = await region.query(
      `select valid_to from organisation.assignment where person_id = $1
       union all select valid_to from access.role_grant where person_id = $1`,
      [id],
    );
    expect(ends).toEqual([{ valid_to: today }, { valid_to: today }]);
    const gone = await administrator.endPerson({
      params: { id },
      body: { version: leaving.version, on: '2026-11-20' },
    });
    expect(gone).toMatchObject({ active: false, manages: [] });
    expect(await region.query('select active from access.principal where id = $1', [id])).toEqual([{ active: false }]);
  });

  test('the last who can give roles and set permissions is not ended', async () => {
    const administrator = await as('systemAdministrator');
    const id = org.people.systemAdministrator;
    await expect(administrator.endPerson({ params: { id }, body: { version: 1, on: today } })).rejects.toEqual(
      problem('organisation.last-governor', 409),
    );
    expect((await administrator.person({ params: { id } })).endedOn).toBeNull();
  });
});

describe('people with protected identity', () => {
  test('are seen by few: not by a colleague in lists, pickers, assignments or by id', async () => {
    const id = await aPerson(region, { name: 'Sara Hemlig', protectedIdentity: true });
    await anAssignment(region, id, org.units.ward);
    const employee = await as('employee');
    await expect(employee.person({ params: { id } })).rejects.toEqual(problem('record.not-found', 404));
    const listed = await employee.people({ query: { unitId: org.units.ward } });
    expect(listed.items.map((person) => person.id)).not.toContain(id);
    expect((await employee.personChoices({ query: { q: 'Sara Hemlig' } })).items).toEqual([]);
    expect((await employee.assignments({ query: { personId: id } })).items).toEqual([]);
    const answer = await (await region.as(org.people.employee)).ask({ url: '/api/records?q=Hemlig' });
    expect(answer.json()).toEqual({ items: [] });
  });

  test('are seen by themselves, their own manager and the system administrator', async () => {
    const id = await aPerson(region, { name: 'Pia Skyddad', protectedIdentity: true });
    await anAssignment(region, id, org.units.ward);
    const { organisationApi } = await import('./contract.ts');
    const own = (await region.as(id)).use(organisationApi);
    expect((await own.person({ params: { id } })).name).toBe('Pia Skyddad');
    expect((await (await as('unitManager')).person({ params: { id } })).name).toBe('Pia Skyddad');
    expect((await (await as('systemAdministrator')).person({ params: { id } })).name).toBe('Pia Skyddad');
  });

  test('a manager elsewhere does not see them', async () => {
    const id = await aPerson(region, { protectedIdentity: true });
    await anAssignment(region, id, org.units.midwives);
    await expect((await as('unitManager')).person({ params: { id } })).rejects.toEqual(problem('record.not-found'));
  });

  test('are not named in roles', async () => {
    const id = await aPerson(region, { name: 'Olle Dold', protectedIdentity: true });
    await aGrant(region, id, 'contactPerson', org.units.ward);
    const { items } = await (await as('employee')).grants({ query: { personId: id } });
    expect(items).toMatchObject([{ personName: 'Skyddad person' }]);
  });

  test('protection set later hides the name everywhere at once', async () => {
    const administrator = await as('systemAdministrator');
    const person = await administrator.createPerson({ body: newPerson({ name: 'Berit Öppen' }) });
    await administrator.editPerson({ params: { id: person.id }, body: { ...person, protectedIdentity: true } });
    expect(await region.query('select name, hsa_id from access.principal where id = $1', [person.id])).toEqual([
      { name: 'Skyddad person', hsa_id: null },
    ]);
    await expect((await as('ciso')).person({ params: { id: person.id } })).rejects.toEqual(problem('record.not-found'));
  });

  test('sign-in finds them by HSA-id, whatever the case of its letters', async () => {
    const { personByHsaId } = await import('./index.ts');
    const id = await aPerson(region, { hsaId: 'SE2321009009-SkyDD1', protectedIdentity: true });
    const { gate, app } = region.running.services.pools;
    expect(await personByHsaId(gate, 'SE2321009009-SKYDD1')).toEqual({ id, active: true });
    expect(await personByHsaId(gate, 'SE2321009009-INGEN')).toBeNull();
    await expect(personByHsaId(app, 'SE2321009009-SKYDD1')).rejects.toThrow(/permission denied/);
  });
});

describe('assignments', () => {
  const assignment = (personId: string, unitId: string) => ({
    id: newId(),
    personId,
    unitId,
    purpose: 'careAndTreatment' as const,
    validFrom: today,
  });

  test('are added in the own administration and ended there', async () => {
    const coordinator = await as('hospitalCoordinator');
    const added = await coordinator.addAssignment({ body: assignment(org.people.auditor, org.units.clinic) });
    expect(added).toMatchObject({ personName: 'Rut Revisor', unitName: 'Ögonkliniken', validTo: null });
    await coordinator.endAssignment({ params: { id: added.id }, body: { on: '2026-12-31' } });
    const { items } = await coordinator.assignments({ query: { personId: org.people.auditor } });
    expect(items).toMatchObject([{ id: added.id, validTo: '2026-12-31' }]);
  });

  test('make the person a member of the unit', async () => {
    const personId = await aPerson(region);
    const coordinator = await as('hospitalCoordinator');
    const added = await coordinator.addAssignment({ body: assignment(personId, org.units.clinic) });
    const second = await coordinator.addAssignment({
      body: { ...assignment(personId, org.units.clinic), purpose: 'research' },
    });
    const member = () =>
      region.query('select unit_id, valid_to from access.membership where person_id = $1', [personId]);
    expect(await member()).toEqual([{ unit_id: org.units.clinic, valid_to: null }]);
    for (const { id } of [added, second]) await coordinator.endAssignment({ params: { id }, body: { on: today } });
    expect(await member()).toEqual([{ unit_id: org.units.clinic, valid_to: today }]);
  });

  test('one that never began is removed when it is ended', async () => {
    const coordinator = await as('hospitalCoordinator');
    const body = { ...assignment(org.people.ciso, org.units.clinic), validFrom: '2027-01-01' };
    const { id } = await coordinator.addAssignment({ body });
    await coordinator.endAssignment({ params: { id }, body: { on: today } });
    expect(await region.query('select 1 from organisation.assignment where id = $1', [id])).toEqual([]);
    expect(await region.query("select op from audit.change where row_key = $1 and op = 'DELETE'", [id])).toHaveLength(
      1,
    );
  });

  test('are not added or ended in another administration', async () => {
    const coordinator = await as('hospitalCoordinator');
    const body = assignment(org.people.auditor, org.units.midwives);
    await expect(coordinator.addAssignment({ body })).rejects.toEqual(problem('permission.not-here', 403));
    const id = await anAssignment(region, org.people.auditor, org.units.midwives);
    await expect(coordinator.endAssignment({ params: { id }, body: { on: today } })).rejects.toEqual(
      problem('permission.not-here', 403),
    );
  });

  test('are refused for who is not in service, at an ended unit, and backwards in time', async () => {
    const administrator = await as('systemAdministrator');
    const gone = await aPerson(region, { active: false });
    const ended = await aUnit(region, { validTo: '2026-01-01' });
    const add = (body: ReturnType<typeof assignment> & { validTo?: string }) => administrator.addAssignment({ body });
    await expect(add(assignment(gone, org.units.ward))).rejects.toEqual(problem('organisation.person-not-active'));
    await expect(add(assignment(org.people.ciso, ended))).rejects.toEqual(problem('organisation.unit-ended'));
    await expect(add({ ...assignment(org.people.ciso, org.units.ward), validTo: '2026-01-01' })).rejects.toMatchObject({
      code: 'organisation.ends-before-start',
      places: [{ path: 'body.validTo' }],
    });
  });
});
