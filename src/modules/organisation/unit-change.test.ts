import { beforeAll, describe, expect, test } from 'vitest';
import { runJob } from '../../platform/assemble.ts';
import { newId } from '../../shared/ids.ts';
import { aRegion } from '../../testing/region.ts';
import { jobs } from './jobs.ts';
import {
  actingIn,
  aGrant,
  anAssignment,
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

const parentOf = async (id: string) =>
  (await region.query<{ parent_id: string }>('select parent_id from organisation.unit where id = $1', [id]))[0]
    ?.parent_id;

/** What the nights until that moment do. */
async function turnDay(moment: string): Promise<void> {
  region.clock.set(moment);
  for (const job of jobs) await runJob(region.running.services)(job, {});
  region.clock.set('2026-11-21T10:00:00Z');
}

describe('moving', () => {
  test('a unit moves at once when the day has come, with all below it', async () => {
    const administrator = await as('systemAdministrator');
    const unit = await aUnit(region, { parentId: org.units.hospital });
    const below = await aUnit(region, { parentId: unit });
    const moved = await administrator.moveUnit({
      params: { id: unit },
      body: { id: newId(), version: 1, toId: org.units.primaryCare, on: today, note: 'Beslut RS 12' },
    });
    expect(moved.parentName).toBe('Primärvården');
    expect(moved.changes).toMatchObject([
      { kind: 'move', fromName: 'Sjukhuset', toName: 'Primärvården', state: 'done', decidedBy: 'Siv Administratör' },
    ]);
    expect((await administrator.unit({ params: { id: below } })).above.map(({ name }) => name)).toContain(
      'Primärvården',
    );
    expect(await doneTo(region, unit)).toContain('organisation.unitMoved');
  });

  test('a move to come is planned, and happens that day', async () => {
    const administrator = await as('systemAdministrator');
    const id = await aUnit(region, { parentId: org.units.hospital });
    const body = { id: newId(), version: 1, toId: org.units.primaryCare, on: '2027-01-01' };
    const planned = await administrator.moveUnit({ params: { id }, body });
    expect(planned).toMatchObject({ parentName: 'Sjukhuset', changes: [{ state: 'planned' }] });
    await turnDay('2027-01-01T00:06:00+01:00');
    expect(await parentOf(id)).toBe(org.units.primaryCare);
  });

  test('a planned move can be withdrawn once', async () => {
    const administrator = await as('systemAdministrator');
    const id = await aUnit(region, { parentId: org.units.hospital });
    const changeId = newId();
    const body = { id: changeId, version: 1, toId: org.units.primaryCare, on: '2027-01-01' };
    await administrator.moveUnit({ params: { id }, body });
    const { changes } = await administrator.withdrawChange({ params: { id, changeId } });
    expect(changes).toMatchObject([{ state: 'withdrawn' }]);
    await expect(administrator.withdrawChange({ params: { id, changeId } })).rejects.toEqual(
      problem('organisation.not-planned'),
    );
  });

  test.each([
    ['below itself', 'organisation.below-itself', () => [org.units.hospital, org.units.ward]],
    ['where it lies', 'organisation.there-already', () => [org.units.ward, org.units.hospital]],
    ['if it is the region', 'organisation.region-stays', () => [org.units.region, org.units.ward]],
  ] as const)('a unit does not move %s', async (_, code, pair) => {
    const [id = '', toId = ''] = pair();
    const body = { id: newId(), version: 1, toId, on: today };
    await expect((await as('systemAdministrator')).moveUnit({ params: { id }, body })).rejects.toEqual(problem(code));
    expect(await region.query('select 1 from organisation.unit_change where id = $1', [body.id])).toEqual([]);
  });

  test('a coordinator cannot move a unit out of the own administration, nor take another’s', async () => {
    const coordinator = await as('hospitalCoordinator');
    const own = await aUnit(region, { parentId: org.units.hospital });
    const out = { id: newId(), version: 1, toId: org.units.primaryCare, on: today };
    await expect(coordinator.moveUnit({ params: { id: own }, body: out })).rejects.toEqual(
      problem('permission.not-here', 403),
    );
    const foreign = await aUnit(region, { parentId: org.units.primaryCare });
    const taken = { id: newId(), version: 1, toId: org.units.hospital, on: today };
    await expect(coordinator.moveUnit({ params: { id: foreign }, body: taken })).rejects.toEqual(
      problem('permission.not-here', 403),
    );
    expect([await parentOf(own), await parentOf(foreign)]).toEqual([org.units.hospital, org.units.primaryCare]);
  });

  test('two moves at once never make a ring', async () => {
    const administrator = await as('systemAdministrator');
    const [a, b] = [await aUnit(region), await aUnit(region)];
    const move = (id: string, toId: string) =>
      administrator.moveUnit({ params: { id }, body: { id: newId(), version: 1, toId, on: today } });
    const outcomes = await Promise.allSettled([move(a, b), move(b, a)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('merging', () => {
  test('a merged unit ends, points to its successor, and hands over people, roles and units', async () => {
    const administrator = await as('systemAdministrator');
    const [from, into] = [await aUnit(region, { name: 'Gamla' }), await aUnit(region, { name: 'Nya' })];
    const below = await aUnit(region, { parentId: from });
    const person = await aPerson(region);
    await anAssignment(region, person, from);
    await aGrant(region, person, 'unitManager', from);
    const merged = await administrator.mergeUnit({
      params: { id: from },
      body: { id: newId(), version: 1, toId: into, on: '2026-11-01' },
    });
    expect(merged).toMatchObject({ validTo: '2026-10-31', mergedIntoName: 'Nya', changes: [{ kind: 'merge' }] });
    expect(await parentOf(below)).toBe(into);
    const assignments = await administrator.assignments({ query: { personId: person } });
    expect(assignments.items.map(({ unitName, validFrom, validTo }) => [unitName, validFrom, validTo])).toEqual([
      ['Gamla', '2020-01-01', '2026-10-31'],
      ['Nya', '2026-11-01', null],
    ]);
    const grants = await administrator.grants({ query: { personId: person, sort: 'validFrom' } });
    expect(grants.items.map(({ unitName, validTo }) => [unitName, validTo])).toEqual([
      ['Gamla', '2026-10-31'],
      ['Nya', null],
    ]);
  });

  test('the successor’s people see what the merged unit left', async () => {
    const [from, into] = [await aUnit(region), await aUnit(region)];
    await (await as('systemAdministrator')).mergeUnit({
      params: { id: from },
      body: { id: newId(), version: 1, toId: into, on: today },
    });
    const above = await region.query('select 1 from access.scope_tree where ancestor_id = $1 and descendant_id = $2', [
      into,
      from,
    ]);
    expect(above).toHaveLength(1);
  });

  test('assignments and roles may end instead', async () => {
    const [from, into] = [await aUnit(region), await aUnit(region)];
    const person = await aPerson(region);
    await anAssignment(region, person, from);
    await aGrant(region, person, 'contactPerson', from);
    const body = { id: newId(), version: 1, toId: into, on: today, assignments: 'end', roles: 'end' } as const;
    await (await as('systemAdministrator')).mergeUnit({ params: { id: from }, body });
    const left = await region.query(
      `select valid_to from organisation.assignment where person_id = $1 union all
       select valid_to from access.role_grant where person_id = $1`,
      [person],
    );
    expect(left).toEqual([{ valid_to: '2026-11-20' }, { valid_to: '2026-11-20' }]);
  });

  test('people with protected identity are not left behind', async () => {
    const [from, into] = [
      await aUnit(region, { parentId: org.units.hospital }),
      await aUnit(region, { parentId: org.units.hospital }),
    ];
    const person = await aPerson(region, { protectedIdentity: true });
    await anAssignment(region, person, from);
    const body = { id: newId(), version: 1, toId: into, on: today, roles: 'end' } as const;
    await (await as('hospitalCoordinator')).mergeUnit({ params: { id: from }, body });
    const places = await region.query(
      'select unit_id from organisation.assignment where person_id = $1 and valid_to is null',
      [person],
    );
    expect(places).toEqual([{ unit_id: into }]);
  });

  test('who may not give roles cannot hand roles over by merging', async () => {
    const from = await aUnit(region, { parentId: org.units.hospital });
    const body = { id: newId(), version: 1, toId: org.units.hospital, on: today };
    await expect((await as('hospitalCoordinator')).mergeUnit({ params: { id: from }, body })).rejects.toEqual(
      problem('organisation.roles-not-yours', 403),
    );
  });

  test.each([
    ['into what lies below it', 'organisation.merge-below', () => [org.units.hospital, org.units.ward]],
    ['if it is the region', 'organisation.region-stays', () => [org.units.region, org.units.ward]],
  ] as const)('a unit is not merged %s', async (_, code, pair) => {
    const [id = '', toId = ''] = pair();
    const body = { id: newId(), version: 1, toId, on: today };
    await expect((await as('systemAdministrator')).mergeUnit({ params: { id }, body })).rejects.toEqual(problem(code));
  });
});

describe('ending', () => {
  test('a unit ends when nothing below it goes on, and can be reopened', async () => {
    const administrator = await as('systemAdministrator');
    const unit = await aUnit(region);
    const below = await aUnit(region, { parentId: unit });
    const end = (id: string, version: number) =>
      administrator.endUnit({ params: { id }, body: { version, on: today } });
    await expect(end(unit, 1)).rejects.toEqual(problem('organisation.open-below', 409));
    await end(below, 1);
    expect(await end(unit, 1)).toMatchObject({ validTo: today, version: 2 });
    const reopened = await administrator.reopenUnit({ params: { id: unit }, body: { version: 2 } });
    expect(reopened.validTo).toBeNull();
  });

  test('a unit does not end before it began', async () => {
    const id = await aUnit(region, { validFrom: '2026-01-01' });
    await expect(
      (await as('systemAdministrator')).endUnit({ params: { id }, body: { version: 1, on: '2025-12-31' } }),
    ).rejects.toEqual(problem('organisation.ends-before-start'));
  });
});

describe('deputies of a manager', () => {
  test('are appointed for some days and ended', async () => {
    const administrator = await as('systemAdministrator');
    const id = await aUnit(region);
    const deputyId = newId();
    const body = { id: deputyId, personId: org.people.employee, validFrom: '2026-07-01', validTo: '2026-12-31' };
    expect(await administrator.addDeputy({ params: { id }, body })).toMatchObject({
      deputies: [{ personName: 'Elsa Medarbetare', validTo: '2026-12-31' }],
    });
    const { deputies } = await administrator.endDeputy({ params: { id, deputyId }, body: { on: today } });
    expect(deputies).toMatchObject([{ validTo: today }]);
  });

  test('must be in service', async () => {
    const personId = await aPerson(region, { active: false });
    const body = { id: newId(), personId, validFrom: today };
    await expect((await as('systemAdministrator')).addDeputy({ params: { id: org.units.ward }, body })).rejects.toEqual(
      problem('organisation.person-not-active'),
    );
  });
});
