import { describe, expect, test } from 'vitest';
import { aRegion } from '../../testing/region.ts';
import { aGrant, anOrganisation, aPerson, aPersonWith, aUnit, theRegion } from './testing.ts';

const region = aRegion();

describe('what the database itself keeps', () => {
  test('a small organisation stands with its scope tree', async () => {
    const { units } = await anOrganisation(region);
    const above = await region.query(
      'select ancestor_id, depth from access.scope_tree where descendant_id = $1 order by depth',
      [units.ward],
    );
    expect(above).toEqual([
      { ancestor_id: units.ward, depth: 0 },
      { ancestor_id: units.hospital, depth: 1 },
      { ancestor_id: units.region, depth: 2 },
    ]);
  });

  test('a protected person leaves neither name nor HSA-id where everyone reads', async () => {
    const id = await aPerson(region, { name: 'Sara Hemlig', protectedIdentity: true });
    expect(await region.query('select name, hsa_id from access.principal where id = $1', [id])).toEqual([
      { name: 'Skyddad person', hsa_id: null },
    ]);
  });

  test('a statement that says neither who acts nor why sees nobody', async () => {
    await aPerson(region, { protectedIdentity: true });
    const { rows } = await region.running.services.pools.app.query(
      'select name from organisation.person union all select purpose from organisation.assignment',
    );
    expect(rows).toEqual([]);
  });

  test('there is one region', async () => {
    await theRegion(region);
    const second = region.query(
      `insert into organisation.unit (id, kind, name, valid_from) values (gen_random_uuid(), 'region', 'Två', '2020-01-01')`,
    );
    await expect(second).rejects.toThrow(/unit_one_region/);
  });

  test('a ring of units is refused', async () => {
    const above = await aUnit(region);
    const below = await aUnit(region, { parentId: above });
    await expect(
      region.query('update organisation.unit set parent_id = $1 where id = $2', [below, above]),
    ).rejects.toThrow(/below itself/);
  });

  test.each([
    ['processingApprover', 'dataProtectionOfficer'],
    ['dataProtectionOfficer', 'processingApprover'],
    ['riskOwner', 'dataProtectionOfficer'],
    ['dataProtectionOfficer', 'riskOwner'],
  ] as const)('whoever is %s is not made %s, wherever it is', async (first, then) => {
    const personId = await aPersonWith(region, first, await aUnit(region));
    const elsewhere = await aUnit(region);
    await expect(aGrant(region, personId, then, elsewhere)).rejects.toThrow(/data protection officer/);
  });
});
