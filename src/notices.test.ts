import { beforeAll, describe, expect, test } from 'vitest';
import { documentsApi } from './modules/documents/contract.ts';
import { noticesApi } from './modules/notices/contract.ts';
import { notify } from './modules/notices/index.ts';
import { anOrganisation, problem } from './modules/organisation/testing.ts';
import { asSystem } from './platform/assemble.ts';
import { newId } from './shared/ids.ts';
import { countQueries } from './testing/count-queries.ts';
import { aRegion } from './testing/region.ts';

const region = aRegion('2026-11-22T08:00:00Z');
let org: Awaited<ReturnType<typeof anOrganisation>>;
let recordId: string;

async function aRoutine(title: string): Promise<string> {
  const id = newId();
  const coordinator = await region.as(org.people.hospitalCoordinator);
  await coordinator
    .use(documentsApi)
    .create({ body: { id, unitId: org.units.ward, kind: 'routine', title, areaId: 'access' } });
  return id;
}

beforeAll(async () => {
  org = await anOrganisation(region);
  recordId = await aRoutine('Rutin för nycklar');
});

const bell = async (who: keyof typeof org.people) => (await region.as(org.people[who])).use(noticesApi);
const tell = (personId: string, title = 'Rutin för nycklar', about = recordId) =>
  asSystem(region.running.services, 'test', (context) =>
    notify(context, { people: [personId], kind: 'record.mentioned', recordId: about, title }),
  );
const mailsTo = (personId: string) =>
  region.query<{ template: string; filling: object }>(
    'select template, filling from mail.outbox where person_id = $1 order by created_at',
    [personId],
  );

describe('the bell', () => {
  test('counts what is unread until it is read, one by one or all at once', async () => {
    const employee = await bell('employee');
    await tell(org.people.employee);
    await tell(org.people.employee, 'Rutin för lås', await aRoutine('Rutin för lås'));
    expect(await employee.unread({})).toEqual({ count: 2 });
    const { items } = await employee.list({ query: { unread: '1' } });
    expect(new Set(items.map(({ title }) => title))).toEqual(new Set(['Rutin för lås', 'Rutin för nycklar']));
    await employee.read({ body: { ids: [items[0]?.id ?? ''] } });
    expect(await employee.unread({})).toEqual({ count: 1 });
    expect(await employee.read({ body: {} })).toEqual({ count: 1 });
    expect((await employee.list({ query: { unread: '1' } })).items).toEqual([]);
    expect((await employee.list({ query: {} })).items).toHaveLength(2);
  });

  test('is one’s own: nobody reads or marks another’s', async () => {
    await tell(org.people.unitManager);
    const [theirs] = (await (await bell('unitManager')).list({ query: {} })).items;
    const employee = await bell('employee');
    expect(await employee.read({ body: { ids: [theirs?.id ?? ''] } })).toEqual({ count: 0 });
    expect((await employee.list({ query: {} })).items.map(({ id }) => id)).not.toContain(theirs?.id);
    expect(await (await bell('unitManager')).unread({})).toEqual({ count: 1 });
  });

  test('shows no title of a record the person may not see', async () => {
    await tell(org.people.primaryCareCoordinator);
    const { items } = await (await bell('primaryCareCoordinator')).list({ query: {} });
    expect(items).toMatchObject([{ title: null, path: null, kindName: 'Du är nämnd i en kommentar' }]);
  });

  test('asks the database as often for many notices as for few', async () => {
    const auditor = await bell('auditor');
    await tell(org.people.auditor);
    const few = await countQueries(region, () => auditor.list({ query: {} }));
    for (const number of [1, 2, 3, 4]) await tell(org.people.auditor, 'Rutin', await aRoutine(`Rutin ${number}`));
    expect(await countQueries(region, () => auditor.list({ query: {} }))).toBe(few);
  });
});

describe('notices by mail', () => {
  test('say what kind of thing waits, never what it is about', async () => {
    await tell(org.people.ciso);
    const mails = await mailsTo(org.people.ciso);
    expect(mails).toMatchObject([{ template: 'notices.new' }]);
    expect(JSON.stringify(mails)).not.toContain('nycklar');
  });

  test('are sent only for the kinds a person wants', async () => {
    const board = await bell('boardMember');
    const choice = async () => (await board.mail({})).items.find(({ kind }) => kind === 'record.mentioned');
    expect(await choice()).toMatchObject({ wanted: true, each: true });
    await board.chooseMail({ params: { kind: 'record.mentioned' }, body: { wanted: false } });
    expect(await choice()).toMatchObject({ wanted: false });
    await tell(org.people.boardMember);
    expect(await mailsTo(org.people.boardMember)).toEqual([]);
    expect(await board.unread({})).toEqual({ count: 1 });
  });

  test('of a kind that is not mailed each time come once a day', async () => {
    const once = async (day: string) =>
      (
        await region.query<{ person: string }>(
          `with dated as materialized (select set_config('app.today', $1, true) as day)
             select person from dated, notice.tell('test.kind', $2, $3, 'x', now(), day is not null, false) as person`,
          [day, [org.people.systemAdministrator], recordId],
        )
      ).length;
    expect([await once('2026-11-22'), await once('2026-11-22'), await once('2026-11-23')]).toEqual([1, 0, 1]);
  });

  test('are not chosen for a kind that does not exist', async () => {
    await expect(
      (await bell('employee')).chooseMail({ params: { kind: 'no.such' }, body: { wanted: true } }),
    ).rejects.toEqual(problem('notices.unknown-kind', 404));
  });
});
