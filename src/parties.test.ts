import { beforeAll, describe, expect, test } from 'vitest';
import { actionsApi } from './modules/actions/contract.ts';
import { anAction } from './modules/actions/testing.ts';
import { anOrganisation, aPerson, doneTo, type Organisation, problem } from './modules/organisation/testing.ts';
import { searchApi } from './modules/search/contract.ts';
import { commentsApi } from './shared/comment.ts';
import { newId } from './shared/ids.ts';
import { recordsApi } from './shared/record.ts';
import { aRegion } from './testing/region.ts';

const region = aRegion();
let org: Organisation;
let colleague: string;
let id: string;
const as = (personId: string) => region.as(personId);
const found = async (personId: string, q: string) =>
  (await (await as(personId)).use(searchApi).search({ query: { q } })).items.map((hit) => hit.id);
const file = { name: 'kvitto.txt', content: 'Korten är utlämnade', mediaType: 'text/plain' };

beforeAll(async () => {
  org = await anOrganisation(region);
  colleague = await aPerson(region);
  const body = anAction({ unitId: org.units.ward, ownerId: org.people.employee, title: 'Kvittera nyckelbrickor' });
  await (await as(org.people.hospitalCoordinator)).use(actionsApi).create({ body });
  id = body.id;
});

describe('whom an action concerns, though no more than an employee', () => {
  test('finds it by word and by number, and a colleague does not', async () => {
    const { number } = await (await as(org.people.employee)).use(actionsApi).get({ params: { id } });
    for (const q of ['nyckelbrickor', number]) {
      expect(await found(org.people.employee, q)).toContain(id);
      expect(await found(colleague, q)).not.toContain(id);
    }
  });

  test('finds it once, though a role shows it as well', async () => {
    expect(await found(org.people.hospitalCoordinator, 'nyckelbrickor')).toEqual([id]);
    expect(await found(org.people.ciso, 'nyckelbrickor')).toEqual([id]);
  });

  test('adds a file and takes away only that one', async () => {
    const [owner, coordinator] = [await as(org.people.employee), await as(org.people.hospitalCoordinator)];
    expect((await owner.upload(recordsApi.attach, file, { id })).status).toBe(200);
    await coordinator.upload(recordsApi.attach, { ...file, name: 'uppdrag.txt' }, { id });
    expect((await (await as(colleague)).upload(recordsApi.attach, file, { id })).status).toBe(404);
    const { items } = await owner.use(recordsApi).attachments({ params: { id } });
    expect(items.map(({ name, mayRemove }) => [name, mayRemove])).toEqual([
      ['uppdrag.txt', false],
      ['kvitto.txt', true],
    ]);
    const [others, own] = items.map((item) => owner.use(recordsApi).detach({ params: { id, partId: item.id } }));
    await expect(others).rejects.toEqual(problem('permission.not-here', 403));
    await own;
    expect((await coordinator.use(recordsApi).attachments({ params: { id } })).items).toMatchObject([
      { name: 'uppdrag.txt' },
    ]);
  });

  test('is linked by either side, and unlinked by either', async () => {
    const other = anAction({ unitId: org.units.ward, ownerId: org.people.employee, title: 'Byt lås' });
    const coordinator = await as(org.people.hospitalCoordinator);
    await coordinator.use(actionsApi).create({ body: other });
    const link = { id: newId(), toId: other.id };
    await (await as(org.people.employee)).use(recordsApi).link({ params: { id }, body: link });
    const [seen] = (await coordinator.use(recordsApi).links({ params: { id: other.id } })).items;
    expect(seen).toMatchObject({ id: link.id, mayRemove: true });
    await coordinator.use(recordsApi).unlink({ params: { id: other.id, partId: link.id } });
    expect((await coordinator.use(recordsApi).links({ params: { id } })).items).toEqual([]);
  });

  test('may be named in a comment there, and loses all of it when the action goes to another', async () => {
    const coordinator = await as(org.people.hospitalCoordinator);
    const people = await coordinator.use(commentsApi).mentionable({ params: { id }, query: {} });
    expect(people.items.map((one) => one.id)).toContain(org.people.employee);
    const action = await coordinator.use(actionsApi).get({ params: { id } });
    await region.query('update actions.action set owner_id = $1 where id = $2', [colleague, action.id]);
    expect(await found(org.people.employee, 'nyckelbrickor')).toEqual([]);
    expect(await found(colleague, 'nyckelbrickor')).toEqual([id]);
    await expect((await as(org.people.employee)).use(recordsApi).attachments({ params: { id } })).rejects.toEqual(
      problem('record.not-found', 404),
    );
  });
});

describe('a record on paper', () => {
  const paper = async (personId: string, recordId: string) =>
    (await as(personId)).ask({ url: `/api/records/${recordId}/extract?format=pdf` });

  test('is tagged PDF for whoever sees the record, is told in the trail, and is not there for others', async () => {
    const answer = await paper(org.people.hospitalCoordinator, id);
    expect(answer.headers['content-type']).toBe('application/pdf');
    expect(answer.rawPayload.includes('/MarkInfo')).toBe(true);
    expect(await doneTo(region, id)).toContain('record.extracted');
    const outsider = await aPerson(region);
    expect((await paper(outsider, id)).statusCode).toBe(404);
  });
});
