import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import type { Caller } from '../../testing/caller.ts';
import { aRegion } from '../../testing/region.ts';
import { anAssignment, anOrganisation, aPerson, type Organisation } from '../organisation/testing.ts';
import { documentsOf, inForce } from './testing.ts';

const region = aRegion();
let org: Organisation;
let author: Caller;
let nurse: Caller;
let manager: Caller;
let outsider: Caller;

beforeAll(async () => {
  org = await anOrganisation(region);
  author = await region.as(org.people.hospitalCoordinator);
  nurse = await region.as(org.people.employee);
  manager = await region.as(org.people.unitManager);
  outsider = await region.as(org.people.primaryCareCoordinator);
});

type Asked = { id: string; contentSha256: string };
const here = (title: string) => inForce(author, org.units.hospital, { title });
const ask = ({ id, contentSha256 }: Asked, unitIds: string[]) =>
  documentsOf(author).askToRead({
    params: { id },
    body: { id: newId(), contentSha256, dueOn: '2026-12-05', unitIds },
  });

describe('progress', () => {
  test('is told per unit to the owner, and to a manager only of their own', async () => {
    const other = await aPerson(region, { name: 'Olle Öga' });
    await anAssignment(region, other, org.units.clinic);
    const document = await here('Följs upp');
    const { id } = await ask(document, [org.units.ward, org.units.clinic]);
    await documentsOf(nurse).confirmReading({
      params: { id: document.id },
      body: { contentSha256: document.contentSha256, answer: 'read' },
    });
    const progress = await documentsOf(author).readProgress({ params: { id }, query: {} });
    expect(progress).toMatchObject({
      unit: { name: 'Sjukhuset' },
      items: [
        { unit: 'Avdelning 3', people: 1, read: 1, remaining: 0, below: false },
        { unit: 'Ögonkliniken', people: 1, read: 0, remaining: 1 },
      ],
    });
    const names = async (who: Caller) =>
      (await documentsOf(who).askedPeople({ params: { id }, query: {} })).items.map(({ name }) => name);
    expect(await names(author)).toEqual(['Elsa Medarbetare', 'Olle Öga']);
    expect(await names(manager)).toEqual(['Elsa Medarbetare']);
    await expect(names(nurse)).rejects.toMatchObject({ status: 403 });
    await expect(documentsOf(outsider).readRequest({ params: { id } })).rejects.toMatchObject({ status: 404 });
    expect(await names(outsider)).toEqual([]);
  });
});

describe('“did this help?”', () => {
  test('is kept once a person and version, counted by month, and told without names', async () => {
    const document = await here('Hjälper');
    const says = (helpful: boolean, text = '') =>
      documentsOf(nurse).giveFeedback({ params: { id: document.id }, body: { versionNumber: 1, helpful, text } });
    await says(true);
    await says(false, 'Hittade inte rutan');
    expect(await documentsOf(author).feedback({ params: { id: document.id } })).toEqual({
      months: [{ month: '2026-11', yes: 0, no: 1 }],
      texts: [{ helpful: false, text: 'Hittade inte rutan', givenOn: '2026-11-21', versionNumber: 1 }],
    });
    expect((await documentsOf(nurse).mine({ params: { id: document.id } })).feedback).toEqual({
      helpful: false,
      text: 'Hittade inte rutan',
    });
    await expect(documentsOf(nurse).feedback({ params: { id: document.id } })).rejects.toMatchObject({ status: 403 });
    await expect(
      documentsOf(nurse).giveFeedback({ params: { id: document.id }, body: { versionNumber: 2, helpful: true } }),
    ).rejects.toMatchObject({ status: 404 });
  });
});
