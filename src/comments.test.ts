import { beforeAll, describe, expect, test } from 'vitest';
import { documentsApi } from './modules/documents/contract.ts';
import { noticesApi } from './modules/notices/contract.ts';
import { anOrganisation, aPerson, doneTo, problem } from './modules/organisation/testing.ts';
import { commentsApi } from './shared/comment.ts';
import { newId } from './shared/ids.ts';
import { aRegion } from './testing/region.ts';

const region = aRegion('2026-11-22T08:00:00Z');
let org: Awaited<ReturnType<typeof anOrganisation>>;

beforeAll(async () => {
  org = await anOrganisation(region);
});

type Who = keyof typeof org.people;
const commenting = async (who: Who) => (await region.as(org.people[who])).use(commentsApi);
const bellOf = async (who: Who) => (await (await region.as(org.people[who])).use(noticesApi).list({ query: {} })).items;

/** An internal routine of the hospital: read by its own staff and by those with a role there. */
async function aRoutine(): Promise<string> {
  const id = newId();
  const coordinator = await region.as(org.people.hospitalCoordinator);
  await coordinator.use(documentsApi).create({
    body: { id, unitId: org.units.hospital, kind: 'routine', title: 'Rutin för brandvakt', areaId: 'access' },
  });
  return id;
}

async function said(who: Who, id: string, body: string, mentions: string[] = []) {
  return (await commenting(who)).comment({ params: { id }, body: { id: newId(), body, mentions } });
}

describe('comments on a record', () => {
  test('are read oldest first by everyone who sees it, with line breaks and names kept', async () => {
    const id = await aRoutine();
    await said('employee', id, 'Stämmer punkt 3?\nVi har inget sådant rum.');
    region.clock.set('2026-11-22T08:01:00Z');
    await said('hospitalCoordinator', id, 'Ja, från mars.');
    const { items } = await (await commenting('auditor')).comments({ params: { id }, query: {} });
    expect(items.map(({ createdBy, body }) => [createdBy, body])).toEqual([
      ['Elsa Medarbetare', 'Stämmer punkt 3?\nVi har inget sådant rum.'],
      ['Hanna Samordnare', 'Ja, från mars.'],
    ]);
    expect(await doneTo(region, id)).toEqual(['documents.created', 'record.commented', 'record.commented']);
  });

  test('are neither read nor written by someone who may not see the record', async () => {
    const id = await aRoutine();
    const outsider = await commenting('primaryCareCoordinator');
    await expect(outsider.comments({ params: { id }, query: {} })).rejects.toEqual(problem('record.not-found', 404));
    await expect(said('primaryCareCoordinator', id, 'Hej')).rejects.toEqual(problem('record.not-found', 404));
    expect(await doneTo(region, id)).toEqual(['documents.created']);
  });

  test('are changed by the writer within a quarter of an hour, not later', async () => {
    region.clock.set('2026-11-22T09:00:00Z');
    const id = await aRoutine();
    const { id: partId } = await said('employee', id, 'Fel');
    const employee = await commenting('employee');
    region.clock.set('2026-11-22T09:15:00Z');
    const changed = await employee.changeComment({ params: { id, partId }, body: { body: 'Rätt' } });
    expect(changed).toMatchObject({ body: 'Rätt', editedAt: '2026-11-22T09:15:00.000Z', mayEdit: true });
    region.clock.set('2026-11-22T09:15:01Z');
    await expect(employee.changeComment({ params: { id, partId }, body: { body: 'Sent' } })).rejects.toEqual(
      problem('record.comment-too-old', 409),
    );
    const { items } = await employee.comments({ params: { id }, query: {} });
    expect(items).toMatchObject([{ body: 'Rätt', mayEdit: false, mayWithdraw: true }]);
  });

  test('are changed and withdrawn by nobody but the writer', async () => {
    const id = await aRoutine();
    const { id: partId } = await said('employee', id, 'Mitt');
    const other = await commenting('hospitalCoordinator');
    await expect(other.changeComment({ params: { id, partId }, body: { body: 'Ditt' } })).rejects.toEqual(
      problem('record.comment-not-own', 409),
    );
    await expect(other.withdrawComment({ params: { id, partId } })).rejects.toEqual(
      problem('record.comment-not-own', 409),
    );
    expect(await doneTo(region, id)).toEqual(['documents.created', 'record.commented']);
  });

  test('leave their trace when withdrawn, and their words only in the trail', async () => {
    const id = await aRoutine();
    const { id: partId } = await said('employee', id, 'Ångrar mig');
    const employee = await commenting('employee');
    await employee.withdrawComment({ params: { id, partId } });
    const { items } = await (await commenting('hospitalCoordinator')).comments({ params: { id }, query: {} });
    expect(items).toMatchObject([{ body: '', createdBy: 'Elsa Medarbetare', withdrawnAt: expect.any(String) }]);
    await expect(employee.changeComment({ params: { id, partId }, body: { body: 'Åter' } })).rejects.toEqual(
      problem('record.comment-not-own', 409),
    );
    const [kept] = await region.query('select before, after from audit.change where row_key = $1 order by id limit 1', [
      partId,
    ]);
    expect(JSON.stringify(kept)).toContain('Ångrar mig');
  });

  test('come along as a file', async () => {
    const id = await aRoutine();
    await said('employee', id, 'Med i filen');
    const { body } = await (await region.as(org.people.auditor)).ask({
      url: `/api/records/${id}/comments/export?format=csv`,
    });
    expect(body).toContain('Med i filen');
  });
});

describe('a mention', () => {
  test('reaches the bell of whoever is named, once, and leads to the record', async () => {
    const id = await aRoutine();
    await said('hospitalCoordinator', id, 'Kan du svara, @Elsa Medarbetare?', [org.people.employee]);
    const [notice] = await bellOf('employee');
    expect(notice).toMatchObject({
      kind: 'record.mentioned',
      title: 'Rutin för brandvakt',
      path: `/documents/${id}`,
      causedBy: 'Hanna Samordnare',
      readAt: null,
    });
    await said('hospitalCoordinator', id, 'Påminner, @Elsa Medarbetare', [org.people.employee]);
    expect((await bellOf('employee')).filter(({ path }) => path === `/documents/${id}`)).toHaveLength(1);
  });

  test('of someone who may not see the record is refused in words and nothing is written', async () => {
    const id = await aRoutine();
    await expect(
      said('hospitalCoordinator', id, '@Per Samordnare', [org.people.primaryCareCoordinator]),
    ).rejects.toMatchObject({ code: 'record.cannot-mention', status: 422, values: { names: 'Per Samordnare' } });
    expect(await bellOf('primaryCareCoordinator')).toEqual([]);
    expect(await doneTo(region, id)).toEqual(['documents.created']);
  });

  test('of someone with protected identity is refused, and the picker does not offer them', async () => {
    const id = await aRoutine();
    const hidden = await aPerson(region, { name: 'Elsa Hemlig', protectedIdentity: true });
    await expect(said('hospitalCoordinator', id, '@Hemlig', [hidden])).rejects.toEqual(
      problem('record.cannot-mention', 422),
    );
    const { items } = await (await commenting('hospitalCoordinator')).mentionable({
      params: { id },
      query: { q: 'elsa' },
    });
    expect(items.map(({ name }) => name)).toEqual(['Elsa Medarbetare']);
  });

  test('is offered only among those who may see the record', async () => {
    const id = await aRoutine();
    const { items } = await (await commenting('employee')).mentionable({ params: { id }, query: {} });
    const names = items.map(({ name }) => name);
    expect(names).toContain('Hanna Samordnare');
    expect(names).not.toContain('Per Samordnare');
    const outside = await (await commenting('primaryCareCoordinator')).mentionable({ params: { id }, query: {} });
    expect(outside.items).toEqual([]);
  });
});
