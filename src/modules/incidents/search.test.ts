import { beforeAll, describe, expect, test } from 'vitest';
import { aRegion } from '../../testing/region.ts';
import { anAssignment, anOrganisation, aPerson, type Organisation } from '../organisation/testing.ts';
import { searchApi } from '../search/contract.ts';
import { aCase, actingIn, lawIn } from './testing.ts';

const region = aRegion('2026-11-21T10:00:00Z');
const word = 'Kvittrarbok';
let org: Organisation;
let made: Awaited<ReturnType<typeof aCase>>;
let named: string;
let colleague: string;
const acting = actingIn(region, () => org);

const kindsFound = async (personId: string, q: string): Promise<string[]> => {
  const { items } = await (await region.as(personId)).use(searchApi).search({ query: { q } });
  return items.map(({ kind }) => kind).sort();
};

async function name(...personIds: string[]): Promise<void> {
  const ciso = await acting('ciso');
  const { version } = await ciso.get({ params: { id: made.id } });
  await ciso.setHandlers({ params: { id: made.id }, body: { version, personIds } });
}

beforeAll(async () => {
  await lawIn(region);
  org = await anOrganisation(region);
  named = await aPerson(region, { name: 'Utsedd Handläggare' });
  colleague = await aPerson(region, { name: 'Kollega Utanför' });
  for (const person of [named, colleague]) await anAssignment(region, person, org.units.ward);
  made = await aCase(region, org.people.employee, { what: `${word} låg framme.` });
  await region.drainJobs();
});

describe('a case', () => {
  test('is found by its words and number by those of the unit’s line', async () => {
    expect(await kindsFound(org.people.unitManager, word)).toContain('incident');
    expect(await kindsFound(org.people.ciso, made.number)).toContain('incident');
  });

  test('is found by whoever is named its handler, for as long as they are', async () => {
    expect(await kindsFound(named, word)).toEqual([]);
    await name(org.people.ciso, named);
    await region.drainJobs();
    expect(await kindsFound(named, word)).toContain('incident');
    expect(await kindsFound(named, made.number)).toContain('incident');
    await name(org.people.ciso);
    await region.drainJobs();
    expect(await kindsFound(named, word)).toEqual([]);
  });

  test('is found by nobody else: reporters find their own report only, colleagues and auditors nothing', async () => {
    expect(await kindsFound(org.people.employee, made.number)).toEqual(['incidentReport']);
    for (const person of [colleague, org.people.auditor, org.people.primaryCareCoordinator])
      for (const q of [word, made.number]) expect(await kindsFound(person, q)).toEqual([]);
  });
});
