import { beforeAll, describe, expect, test } from 'vitest';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation, aUnit, type Organisation, problem } from '../organisation/testing.ts';
import { aCase, actingIn, lawIn } from './testing.ts';

const region = aRegion('2026-11-21T10:00:00Z');
let org: Organisation;
let board: string;
let ward: string;
const acting = actingIn(region, () => org);
beforeAll(async () => {
  await lawIn(region);
  org = await anOrganisation(region);
  await region.query("update organisation.unit set registration_number = '232100-0016' where kind = 'region'");
  board = await aUnit(region, { kind: 'committee', name: 'Sjukvårdsnämnden', controller: true });
  ward = await aUnit(region, { kind: 'careUnit', name: 'Avdelning 9', parentId: board });
});

const details = {
  postalAddress: 'Box 1\n123 45 Exempelstad',
  phone: '010-123 45 67',
  replyTo: 'registrator@exempel.se',
};

describe('how authorities reach a controller', () => {
  test('is written once, and stands in the reports of its units with the region’s number', async () => {
    const officer = await acting('dataProtectionOfficer');
    const before = (await officer.senders({})).items.find(({ id }) => id === board);
    expect(before).toMatchObject({
      name: 'Sjukvårdsnämnden',
      registrationNumber: '232100-0016',
      phone: '',
      version: 0,
    });
    const saved = await officer.changeSender({ params: { id: board }, body: { version: 0, ...details } });
    expect(saved).toMatchObject({ ...details, version: 1 });
    const { id } = await aCase(region, org.people.employee, { unitId: ward });
    const { sections } = await officer.caseReport({ params: { id, template: 'imyBreach' } });
    const values = sections.flatMap(({ fields }) => fields).map(({ value }) => value.sv);
    for (const told of ['Sjukvårdsnämnden', '232100-0016', details.postalAddress, details.phone, details.replyTo])
      expect(values).toContain(told);
  });

  test('is not overwritten by whoever saw an older version, nor written for what is no controller', async () => {
    const officer = await acting('dataProtectionOfficer');
    const stale = officer.changeSender({ params: { id: board }, body: { version: 0, ...details, phone: '1' } });
    await expect(stale).rejects.toEqual(problem('record.changed', 409));
    const elsewhere = officer.changeSender({ params: { id: org.units.ward }, body: { version: 0, ...details } });
    await expect(elsewhere).rejects.toEqual(problem('record.not-found', 404));
    expect(await region.query('select phone from incidents.sender')).toEqual([{ phone: details.phone }]);
  });

  test('is changed by the security chief and the officer only, and a wrong address is told at its field', async () => {
    const manager = await acting('unitManager');
    await expect(manager.senders({})).rejects.toEqual(problem('permission.missing', 403));
    const officer = await acting('dataProtectionOfficer');
    const wrong = officer.changeSender({
      params: { id: board },
      body: { version: 1, ...details, replyTo: 'inte en adress' },
    });
    await expect(wrong).rejects.toMatchObject({ status: 422 });
    expect((await officer.senders({})).items.find(({ id }) => id === board)?.replyTo).toBe(details.replyTo);
  });
});
