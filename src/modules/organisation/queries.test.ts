import { beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../shared/client.ts';
import { countQueries } from '../../testing/count-queries.ts';
import { aRegion } from '../../testing/region.ts';
import type { organisationApi } from './contract.ts';
import { actingIn, aGrant, anAssignment, anOrganisation, aPerson, aUnit, type Organisation } from './testing.ts';

const region = aRegion('2026-11-21T10:00:00Z');
let org: Organisation;
const as = actingIn(region, () => org);
beforeAll(async () => {
  org = await anOrganisation(region);
});

type Api = Client<typeof organisationApi>;
const reads: readonly (readonly [string, (api: Api) => Promise<unknown>])[] = [
  ['units', (api) => api.units({ query: { limit: 200, count: '1' as never } })],
  ['tree', (api) => api.tree({ query: { parentId: org.units.hospital } })],
  ['unitChoices', (api) => api.unitChoices({ query: { q: 'en' } })],
  ['unit', (api) => api.unit({ params: { id: org.units.hospital } })],
  ['people', (api) => api.people({ query: { limit: 200, q: 'per', count: '1' as never } })],
  ['personChoices', (api) => api.personChoices({ query: { q: 'pe' } })],
  ['person', (api) => api.person({ params: { id: org.people.employee } })],
  ['assignments', (api) => api.assignments({ query: { limit: 200, unitId: org.units.hospital } })],
  ['grants', (api) => api.grants({ query: { limit: 200 } })],
  ['roles', (api) => api.roles({})],
  ['responsibility', (api) => api.responsibility({ query: {} })],
];

async function grow(): Promise<void> {
  for (let i = 0; i < 12; i++) {
    const unit = await aUnit(region, { kind: 'administration', parentId: org.units.region });
    const inHospital = await aUnit(region, { parentId: org.units.hospital });
    const person = await aPerson(region);
    await anAssignment(region, person, inHospital);
    await anAssignment(region, org.people.employee, unit);
    await aGrant(region, person, 'contactPerson', unit);
  }
}

describe('however much there is, as many statements are asked', () => {
  const few = new Map<string, number>();

  test('each read takes ten at most', async () => {
    const api = await as('ciso');
    for (const [name, read] of reads) few.set(name, await countQueries(region, () => read(api)));
    expect(Math.max(...few.values())).toBeLessThanOrEqual(10);
  });

  test('and the same with more units, people, assignments and roles', async () => {
    const api = await as('ciso');
    await grow();
    for (const [name, read] of reads)
      expect([name, await countQueries(region, () => read(api))]).toEqual([name, few.get(name)]);
  });
});
