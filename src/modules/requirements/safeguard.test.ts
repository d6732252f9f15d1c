import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import type { Caller } from '../../testing/caller.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation } from '../organisation/testing.ts';
import { requirementsApi } from './contract.ts';
import { evidenceBody } from './testing.ts';

const region = aRegion();
let org: Awaited<ReturnType<typeof anOrganisation>>;
let ciso: Caller;
let hospital: Caller;
const api = (who: Caller) => who.use(requirementsApi);

beforeAll(async () => {
  org = await anOrganisation(region);
  [ciso, hospital] = [await region.as(org.people.ciso), await region.as(org.people.hospitalCoordinator)];
});

describe('a safeguard', () => {
  const body = (unitId: string, more = {}) => ({ id: newId(), unitId, title: 'Säkerhetskopior', ...more });
  const create = (who: Caller, unitId: string, more = {}) => api(who).createSafeguard({ body: body(unitId, more) });

  test('is registered with the next number, listed, found and changed', async () => {
    const made = await create(hospital, org.units.hospital, {
      nextCheckOn: '2027-01-01',
      ownerId: org.people.unitManager,
    });
    expect(made).toMatchObject({ status: 'planned', version: 1, mayEdit: true, requirements: [], evidence: [] });
    const { version, owner: _, unit: __, checkedOn: ___, ...facts } = made;
    const changed = await api(hospital).changeSafeguard({
      params: { id: made.id },
      body: { ...facts, version, status: 'active' },
    });
    expect(changed).toMatchObject({ status: 'active', version: 2, owner: 'Viktor Verksamhetschef' });
    const listed = await api(hospital).safeguards({
      query: { status: 'active', checkBefore: '2027-01-02', q: 'kopior', unitId: org.units.hospital },
    });
    expect(listed.items.map(({ id }) => id)).toEqual([made.id]);
    expect((await api(hospital).safeguardChoices({ query: { q: 'säkerhetsk' } })).items).toMatchObject([
      { id: made.id },
    ]);
    await expect(
      api(hospital).changeSafeguard({ params: { id: made.id }, body: { ...facts, version } }),
    ).rejects.toMatchObject({ code: 'record.changed' });
  });

  test('with an owner who does not exist is refused at that field', async () => {
    await expect(create(hospital, org.units.hospital, { ownerId: newId() })).rejects.toMatchObject({
      code: 'input.invalid',
      status: 422,
      places: [{ path: 'body.ownerId', message: 'Det du har valt finns inte. Välj i listan.' }],
    });
  });

  test('has a number nobody else’s has, seen or not', async () => {
    const primaryCare = await region.as(org.people.primaryCareCoordinator);
    await create(primaryCare, org.units.primaryCare, { number: 'EGET-1' });
    await expect(create(hospital, org.units.hospital, { number: 'EGET-1' })).rejects.toMatchObject({
      code: 'requirements.number-taken',
      places: [{ path: 'body.number' }],
    });
  });

  test('is not for another administration to see or change', async () => {
    const { id } = await create(hospital, org.units.hospital);
    const primaryCare = await region.as(org.people.primaryCareCoordinator);
    await expect(api(primaryCare).safeguard({ params: { id } })).rejects.toMatchObject({ status: 404 });
    await expect(create(primaryCare, org.units.hospital)).rejects.toMatchObject({ code: 'permission.not-here' });
    const evidence = await api(primaryCare).createEvidence({ body: evidenceBody(org.units.primaryCare) });
    await expect(
      api(primaryCare).showSafeguard({ params: { id }, body: { evidenceId: evidence.id } }),
    ).rejects.toMatchObject({ status: 404 });
  });

  test('of a unit above is read, but not changed', async () => {
    const made = await create(ciso, org.units.region);
    const { version, owner: _, unit: __, ...facts } = await api(hospital).safeguard({ params: { id: made.id } });
    const change = api(hospital).changeSafeguard({
      params: { id: made.id },
      body: { ...facts, version, title: 'Kapad' },
    });
    await expect(change).rejects.toMatchObject({ code: 'permission.not-here' });
  });

  test('is shown by evidence, and no longer when it is unlinked', async () => {
    const { id } = await create(hospital, org.units.hospital);
    const evidence = await api(hospital).createEvidence({ body: evidenceBody(org.units.hospital) });
    await api(hospital).showSafeguard({ params: { id }, body: { evidenceId: evidence.id } });
    expect(await api(hospital).evidence({ params: { id: evidence.id } })).toMatchObject({ safeguards: [{ id }] });
    await api(hospital).unshowSafeguard({ params: { id, partId: evidence.id } });
    expect(await api(hospital).safeguard({ params: { id } })).toMatchObject({ evidence: [] });
    await expect(api(hospital).unshowSafeguard({ params: { id, partId: evidence.id } })).rejects.toMatchObject({
      status: 404,
    });
  });
});
