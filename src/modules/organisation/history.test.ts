import { beforeAll, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import { recordsApi } from '../../shared/record.ts';
import { aRegion } from '../../testing/region.ts';
import { actingIn, anOrganisation, aPerson, type Organisation, problem } from './testing.ts';

const region = aRegion('2026-11-21T10:00:00Z');
let org: Organisation;
const as = actingIn(region, () => org);
beforeAll(async () => {
  org = await anOrganisation(region);
});

const historyOf = async (personId: string) =>
  (await (await region.as(org.people.ciso)).use(recordsApi).history({ params: { id: personId } })).items;

test('a person’s history tells of roles given, changed and ended, with names', async () => {
  const personId = await aPerson(region, { name: 'Kim Kontakt' });
  const ciso = await as('ciso');
  const role = {
    id: newId(),
    personId,
    unitId: org.units.ward,
    role: 'contactPerson' as const,
    validFrom: '2026-11-21',
  };
  const given = await ciso.giveRole({ body: role });
  const deputy = { deputyId: org.people.auditor, deputyFrom: '2026-12-20', deputyTo: '2027-01-06' };
  await ciso.editGrant({ params: { id: given.id }, body: { ...given, ...deputy } });
  const [changed, first] = (await historyOf(personId)).filter(({ what }) => /roll/.test(what));
  expect(first).toMatchObject({ what: 'Gav en roll' });
  expect(first?.changes).toEqual(
    expect.arrayContaining([
      { field: 'Roll', before: null, after: 'Kontaktperson' },
      { field: 'Enhet', before: null, after: 'Avdelning 3' },
    ]),
  );
  expect(changed).toMatchObject({ what: 'Ändrade en roll' });
  expect(changed?.changes).toContainEqual({ field: 'Ersättare', before: null, after: 'Rut Revisor' });
});

test('and of assignments', async () => {
  const personId = await aPerson(region, { name: 'Alva Anställd' });
  const unitId = org.units.clinic;
  const body = { id: newId(), personId, unitId, purpose: 'careAndTreatment' as const, validFrom: '2026-11-21' };
  await (await as('hospitalCoordinator')).addAssignment({ body });
  const items = await historyOf(personId);
  const added = items.find(({ what }) => what === 'Lade till ett medarbetaruppdrag');
  expect(added?.changes).toContainEqual({ field: 'Ändamål', before: null, after: 'Vård och behandling' });
});

test('someone who may not see the person gets no story', async () => {
  const hidden = newId();
  await expect(historyOf(hidden)).rejects.toEqual(problem('record.not-found', 404));
});
