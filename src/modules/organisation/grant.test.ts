import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import { aRegion } from '../../testing/region.ts';
import {
  actingIn,
  aGrant,
  anOrganisation,
  aPerson,
  aPersonWith,
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

const role = (personId: string, unitId: string, parts: { role?: 'riskOwner' | 'contactPerson' } = {}) => ({
  id: newId(),
  personId,
  unitId,
  role: 'contactPerson' as const,
  validFrom: today,
  ...parts,
});

describe('roles', () => {
  test('are given by the CISO over a part of the region, and work at once', async () => {
    const personId = await aPerson(region, { name: 'Kim Kontakt' });
    const body = { ...role(personId, org.units.ward), role: 'securityCoordinator' as const };
    const given = await (await as('ciso')).giveRole({ body });
    expect(given).toMatchObject({ personName: 'Kim Kontakt', unitName: 'Avdelning 3', version: 1, mayEdit: true });
    expect(await doneTo(region, given.id)).toEqual(['organisation.roleGiven']);
    const { organisationApi } = await import('./contract.ts');
    const unit = await (await region.as(personId)).use(organisationApi).unit({ params: { id: org.units.ward } });
    expect(unit.mayEdit).toBe(true);
  });

  test('are not given by who may not, nor outside where one may', async () => {
    const body = role(org.people.employee, org.units.ward);
    await expect((await as('hospitalCoordinator')).giveRole({ body })).rejects.toEqual(
      problem('permission.missing', 403),
    );
    const local = await aPersonWith(region, 'ciso', org.units.primaryCare);
    const { organisationApi } = await import('./contract.ts');
    const caller = (await region.as(local)).use(organisationApi);
    await expect(caller.giveRole({ body })).rejects.toEqual(problem('permission.not-here', 403));
    expect(await region.query('select 1 from access.role_grant where id = $1', [body.id])).toEqual([]);
  });

  test('are changed, with a deputy for some days, and ended', async () => {
    const ciso = await as('ciso');
    const given = await ciso.giveRole({ body: role(org.people.employee, org.units.ward) });
    const deputy = { deputyId: org.people.auditor, deputyFrom: '2026-12-20', deputyTo: '2027-01-06' };
    const changed = await ciso.editGrant({ params: { id: given.id }, body: { ...given, ...deputy } });
    expect(changed).toMatchObject({ deputyName: 'Rut Revisor', version: 2 });
    await expect(ciso.editGrant({ params: { id: given.id }, body: given })).rejects.toEqual(
      problem('record.changed', 409),
    );
    await ciso.endGrant({ params: { id: given.id }, body: { version: 2, on: '2026-12-31' } });
    const { items } = await ciso.grants({ query: { personId: org.people.auditor, role: 'contactPerson' } });
    expect(items).toMatchObject([{ id: given.id, validTo: '2026-12-31' }]);
  });

  test('one given today can be taken back at once', async () => {
    const ciso = await as('ciso');
    const given = await ciso.giveRole({ body: role(org.people.boardMember, org.units.ward) });
    await ciso.endGrant({ params: { id: given.id }, body: { version: 1, on: '2026-11-20' } });
    expect(await region.query('select 1 from access.role_grant where id = $1', [given.id])).toEqual([]);
  });

  test('days that cannot be are refused', async () => {
    const ciso = await as('ciso');
    const body = role(org.people.employee, org.units.ward);
    const give = (more: object) => ciso.giveRole({ body: { ...body, ...more } });
    await expect(give({ validTo: '2026-01-01' })).rejects.toEqual(problem('organisation.ends-before-start'));
    await expect(give({ deputyId: body.personId })).rejects.toEqual(problem('organisation.own-deputy'));
    await expect(give({ deputyFrom: today })).rejects.toEqual(problem('organisation.no-deputy'));
    const gone = await aPerson(region, { active: false });
    await expect(give({ deputyId: gone })).rejects.toEqual(problem('organisation.person-not-active'));
  });

  test('the region’s last administrator keeps the role', async () => {
    const administrator = await as('systemAdministrator');
    const { items } = await administrator.grants({ query: { role: 'systemAdministrator' } });
    const [last] = items;
    expect(items).toHaveLength(1);
    const end = { version: last?.version ?? 0, on: today };
    await expect(administrator.endGrant({ params: { id: last?.id ?? '' }, body: end })).rejects.toEqual(
      problem('organisation.last-governor', 409),
    );
    await aPersonWith(region, 'systemAdministrator', org.units.region);
    await administrator.endGrant({ params: { id: last?.id ?? '' }, body: { ...end, on: '2026-11-30' } });
  });

  test('the list tells the roles over a part of the tree', async () => {
    const { items } = await (await as('auditor')).grants({
      query: { unitId: org.units.primaryCare, state: 'current', role: 'securityCoordinator' },
    });
    expect(items.map(({ personName, unitName }) => [personName, unitName])).toEqual([
      ['Per Samordnare', 'Primärvården'],
    ]);
  });
});

describe('a data protection officer stays independent', () => {
  test('is not made risk owner anywhere, and the answer says why', async () => {
    const body = role(org.people.dataProtectionOfficer, await aUnit(region), { role: 'riskOwner' });
    await expect((await as('ciso')).giveRole({ body })).rejects.toMatchObject({
      code: 'organisation.officer-independent',
      status: 409,
      values: { role: 'Riskägare' },
    });
    expect(await doneTo(region, body.id)).toEqual([]);
  });

  test('is not made deputy of a risk owner', async () => {
    const ciso = await as('ciso');
    const given = await ciso.giveRole({ body: role(org.people.employee, org.units.ward, { role: 'riskOwner' }) });
    const edit = { ...given, deputyId: org.people.dataProtectionOfficer };
    await expect(ciso.editGrant({ params: { id: given.id }, body: edit })).rejects.toEqual(
      problem('organisation.officer-independent'),
    );
  });

  test('a risk owner becomes officer only when that task is over', async () => {
    const ciso = await as('ciso');
    const personId = await aPerson(region);
    await aGrant(region, personId, 'riskOwner', org.units.ward, { validTo: '2026-12-31' });
    const officer = { ...role(personId, org.units.region), role: 'dataProtectionOfficer' as const };
    await expect(ciso.giveRole({ body: officer })).rejects.toEqual(problem('organisation.officer-independent'));
    await ciso.giveRole({ body: { ...officer, id: newId(), validFrom: '2027-01-01' } });
  });

  test('two givers at once cannot slip both roles by', async () => {
    const personId = await aPerson(region);
    const [ciso, administrator] = [await as('ciso'), await as('systemAdministrator')];
    const officer = { ...role(personId, org.units.region), role: 'dataProtectionOfficer' as const };
    const owner = role(personId, org.units.ward, { role: 'riskOwner' });
    const outcomes = await Promise.allSettled([
      ciso.giveRole({ body: officer }),
      administrator.giveRole({ body: owner }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('what a role may do', () => {
  test('the page tells every module’s permissions and who holds them', async () => {
    const { roles, modules, mayEdit } = await (await as('employee')).roles({});
    expect(mayEdit).toBe(false);
    expect(modules.map(({ id }) => id)).toEqual(expect.arrayContaining(['organisation', 'record', 'import']));
    const administrator = roles.find(({ id }) => id === 'systemAdministrator');
    expect(administrator?.permissions).toContain('organisation.setPermissions');
    expect(roles.find(({ id }) => id === 'dataProtectionOfficer')?.holders).toBeGreaterThan(0);
  });

  test('a permission is given to a role and taken back', async () => {
    const administrator = await as('systemAdministrator');
    const set = (give: string[], take: string[]) =>
      administrator.setPermissions({ params: { role: 'auditor' }, body: { give, take } });
    expect((await set(['organisation.seeProtected'], [])).permissions).toContain('organisation.seeProtected');
    expect((await set([], ['organisation.seeProtected'])).permissions).not.toContain('organisation.seeProtected');
    expect(await doneTo(region, 'auditor')).toEqual(['organisation.permissionsSet', 'organisation.permissionsSet']);
  });

  test('nobody else sets permissions, and only those that exist are set', async () => {
    const body = { give: ['organisation.giveRoles'], take: [] };
    await expect((await as('ciso')).setPermissions({ params: { role: 'employee' }, body })).rejects.toEqual(
      problem('permission.missing', 403),
    );
    const unknown = { give: ['organisation.fly'], take: [] };
    await expect(
      (await as('systemAdministrator')).setPermissions({ params: { role: 'employee' }, body: unknown }),
    ).rejects.toEqual(problem('organisation.no-such-permission'));
  });

  test('the last role that sets permissions keeps that', async () => {
    const body = { give: [], take: ['organisation.setPermissions'] };
    await expect(
      (await as('systemAdministrator')).setPermissions({ params: { role: 'systemAdministrator' }, body }),
    ).rejects.toEqual(problem('organisation.last-governor', 409));
  });
});
