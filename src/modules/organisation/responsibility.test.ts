import { beforeAll, describe, expect, test } from 'vitest';
import { aRegion } from '../../testing/region.ts';
import type { ResponsiblePart } from './contract/responsibility.ts';
import { actingIn, aGrant, anOrganisation, aPerson, aUnit, type Organisation } from './testing.ts';

const region = aRegion('2026-11-21T10:00:00Z');
let org: Organisation;
const as = actingIn(region, () => org);
beforeAll(async () => {
  org = await anOrganisation(region);
});

const dutyOf = (part: ResponsiblePart | undefined, duty: string) => part?.duties.find((one) => one.duty === duty);

describe('the responsibility matrix', () => {
  test('tells for each administration who answers, and from where', async () => {
    const { unit, parts } = await (await as('boardMember')).responsibility({ query: {} });
    expect(unit.name).toBe('Region Exempel');
    expect(parts.map((part) => part.unit.name)).toEqual(['Region Exempel', 'Primärvården', 'Sjukhuset']);
    const hospital = parts.find((part) => part.unit.name === 'Sjukhuset');
    expect(dutyOf(hospital, 'ciso')).toMatchObject({
      holders: [{ name: 'Cecilia Säkerhetschef', standsIn: false }],
      source: { name: 'Region Exempel' },
      inherited: true,
    });
    expect(dutyOf(hospital, 'securityCoordinator')).toMatchObject({
      holders: [{ name: 'Hanna Samordnare' }],
      inherited: false,
    });
    expect(dutyOf(hospital, 'privacyCoordinator')).toEqual({
      duty: 'privacyCoordinator',
      holders: [],
      source: null,
      inherited: false,
      byParts: false,
    });
    const own = parts.find((part) => part.unit.kind === 'region');
    expect(dutyOf(own, 'controller')).toMatchObject({ holders: [], byParts: true });
  });

  test('the controller is the nearest authority above', async () => {
    const committee = await aUnit(region, { kind: 'committee', name: 'Vårdnämnden' });
    const below = await aUnit(region, { kind: 'administration', name: 'Närvården', parentId: committee });
    const { parts, above } = await (await as('employee')).responsibility({ query: { unitId: below } });
    expect(above.map(({ name }) => name)).toEqual(['Region Exempel', 'Vårdnämnden']);
    expect(dutyOf(parts[0], 'controller')).toMatchObject({ holders: [{ name: 'Vårdnämnden' }], inherited: true });
  });

  test('a manager leads what lies below, but not an authority of its own', async () => {
    const above = await aUnit(region, { managerId: await aPerson(region, { name: 'Rita Direktör' }) });
    const committee = await aUnit(region, { kind: 'committee', name: 'Nämnden', parentId: above });
    const ward = await aUnit(region, { kind: 'careUnit', name: 'Vårdavdelningen', parentId: committee });
    const asked = async (unitId: string) => {
      const { parts } = await (await as('employee')).responsibility({ query: { unitId } });
      return dutyOf(parts[0], 'manager')?.holders.map(({ name }) => name);
    };
    expect([await asked(committee), await asked(ward)]).toEqual([[], ['Rita Direktör']]);
  });

  test('a deputy stands beside during the deputy’s days only', async () => {
    const unit = await aUnit(region, { managerId: await aPerson(region, { name: 'Maja Chef' }) });
    const deputyId = await aPerson(region, { name: 'Vide Vikarie' });
    const days = { deputyId, deputyFrom: '2026-11-01', deputyTo: '2026-11-30' };
    await aGrant(region, await aPerson(region, { name: 'Kaj' }), 'contactPerson', unit, days);
    const asked = async () => {
      const { parts } = await (await as('employee')).responsibility({ query: { unitId: unit } });
      return dutyOf(parts[0], 'contactPerson')?.holders.map(({ name, standsIn }) => [name, standsIn]);
    };
    expect(await asked()).toEqual([
      ['Kaj', false],
      ['Vide Vikarie', true],
    ]);
    region.clock.set('2026-12-01T08:00:00Z');
    expect(await asked()).toEqual([['Kaj', false]]);
    region.clock.set('2026-11-21T10:00:00Z');
  });

  test('prints as a tagged PDF and as a workbook', async () => {
    const caller = await region.as(org.people.ciso);
    const pdf = await caller.ask({ url: '/api/organisation/responsibility/sheet?format=pdf' });
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    const xlsx = await caller.ask({ url: '/api/organisation/responsibility/sheet?format=xlsx' });
    expect(xlsx.rawPayload.subarray(0, 2).toString()).toBe('PK');
  });
});
