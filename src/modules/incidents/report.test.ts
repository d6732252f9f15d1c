import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import { recordsApi } from '../../shared/record.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation, type Organisation, problem } from '../organisation/testing.ts';
import { incidentsApi } from './contract.ts';
import { aCase, actingIn, aReport, lawIn } from './testing.ts';

const region = aRegion('2026-11-21T10:00:00Z');
let org: Organisation;
const acting = actingIn(region, () => org);
const cases = async () =>
  (await region.query<{ n: number }>('select count(*)::int as n from incidents.incident'))[0]?.n ?? -1;
beforeAll(async () => {
  await lawIn(region);
  org = await anOrganisation(region);
});

describe('a report', () => {
  test.each([
    ['noticed in the future', { noticedAt: '2026-11-22T10:00:00Z' }, 'body.noticedAt', 'incidents.in-future'],
    ['begun before the year 2000', { beganAt: '1999-01-01T10:00:00Z' }, 'body.beganAt', 'incidents.too-old'],
    [
      'begun after it was noticed',
      { beganAt: '2026-11-21T08:30:00Z' },
      'body.beganAt',
      'incidents.began-after-noticed',
    ],
    [
      'of fewer at most than at least',
      { persons: { min: 5, max: 2 } },
      'body.persons.min',
      'incidents.count-upside-down',
    ],
    ['at a unit there is none of', { unitId: newId() }, 'body.unitId', 'incidents.unknown-unit'],
  ])('%s is refused at its field, and nothing is kept', async (_, parts, path, code) => {
    const before = await cases();
    const nurse = await acting('employee');
    const refused = nurse.report({ body: aReport(parts) });
    await expect(refused).rejects.toEqual(problem(code, 422));
    await expect(refused).rejects.toMatchObject({ places: [{ path }] });
    expect(await cases()).toBe(before);
  });

  test('of fewer than nobody is refused', async () => {
    const nurse = await acting('employee');
    await expect(nurse.report({ body: aReport({ persons: { min: -1, max: 2 } }) })).rejects.toEqual(
      problem('input.invalid', 422),
    );
  });

  test('sent twice makes one case', async () => {
    const before = await cases();
    const nurse = await acting('employee');
    const body = aReport();
    const first = await nurse.report({ body });
    expect(await nurse.report({ body })).toEqual(first);
    expect(await cases()).toBe(before + 1);
  });

  test('is answered back and forth, each side under its own name', async () => {
    const nurse = await acting('employee');
    const body = aReport();
    const { number } = await nurse.report({ body });
    const coordinator = await acting('hospitalCoordinator');
    const { items } = await coordinator.list({ query: { q: number } });
    const id = items[0]?.id ?? '';
    await coordinator.writeToReporter({
      params: { id, reportId: body.id },
      body: { id: newId(), body: 'Har du kvar kuvertet?' },
    });
    expect((await nurse.ownReport({ params: { id: body.id } })).messages).toBe(1);
    const answered = await nurse.writeToHandlers({
      params: { id: body.id },
      body: { id: newId(), body: 'Ja, i skåpet.' },
    });
    expect(answered.thread.map(({ from, name }) => [from, name])).toEqual([
      ['handler', 'Hanna Samordnare'],
      ['reporter', 'Elsa Medarbetare'],
    ]);
    expect(answered.messages).toBe(0);
    const notices = await region.query<{ title: string }>('select title from notice.notice where record_id = $1', [
      body.id,
    ]);
    expect(notices).toEqual([{ title: 'Din rapport' }]);
    const stranger = await acting('primaryCareCoordinator');
    await expect(stranger.ownReport({ params: { id: body.id } })).rejects.toEqual(problem('record.not-found', 404));
    const write = stranger.writeToHandlers({ params: { id: body.id }, body: { id: newId(), body: 'Hej' } });
    await expect(write).rejects.toEqual(problem('record.not-found', 404));
  });

  test('carries a file its reporter adds, for the handlers to read', async () => {
    const nurse = await region.as(org.people.employee);
    const body = aReport();
    await nurse.use(incidentsApi).report({ body });
    await nurse.upload(
      incidentsApi.attachToReport,
      { name: 'kuvert.txt', content: 'Foto', mediaType: 'text/plain' },
      { id: body.id },
    );
    const coordinator = (await region.as(org.people.hospitalCoordinator)).use(recordsApi);
    expect((await coordinator.attachments({ params: { id: body.id } })).items).toMatchObject([{ name: 'kuvert.txt' }]);
    const stranger = (await region.as(org.people.primaryCareCoordinator)).use(recordsApi);
    await expect(stranger.attachments({ params: { id: body.id } })).rejects.toEqual(problem('record.not-found', 404));
  });

  test('tells its reporter when it was judged, and nobody else', async () => {
    const nurse = await acting('employee');
    const { id, reportId } = await aCase(region, org.people.employee);
    expect((await nurse.ownReport({ params: { id: reportId } })).progress.assessedAt).toBeNull();
    const coordinator = await acting('hospitalCoordinator');
    const { version } = await coordinator.get({ params: { id } });
    await coordinator.dismiss({ params: { id }, body: { version, reason: 'En övning i huset' } });
    const { state, progress } = await nurse.ownReport({ params: { id: reportId } });
    expect(state).toBe('dismissed');
    expect(progress).toEqual({
      assessedAt: '2026-11-21T10:00:00.000Z',
      confirmedAt: null,
      closedAt: '2026-11-21T10:00:00.000Z',
    });
  });

  test('is found again by its number and by what was told, among one’s own', async () => {
    const nurse = await acting('employee');
    const { number } = await nurse.report({ body: aReport({ what: 'En pärm låg kvar i matsalen' }) });
    for (const q of [number, 'pärm']) {
      const { items } = await nurse.ownReports({ query: { q } });
      expect(items.map((item) => item.number)).toEqual([number]);
    }
    expect((await (await acting('unitManager')).ownReports({ query: { q: 'pärm' } })).items).toEqual([]);
  });

  test('is of the unit where the reporter works, unless another is chosen', async () => {
    const nurse = await acting('employee');
    const { items, usual } = await nurse.unitChoices({ query: { q: 'avdelning' } });
    expect(usual?.label).toBe('Avdelning 3');
    expect(items.map(({ label }) => label)).toContain('Avdelning 3');
  });

  test('of an idea stays with the unit’s manager', async () => {
    const nurse = await acting('employee');
    const { number } = await nurse.report({ body: aReport({ category: 'idea', kind: 'other', personalData: 'no' }) });
    const asked = await region.query<{ person_id: string }>(
      'select t.person_id from task.task t join incidents.incident i on i.id = t.record_id where i.number = $1',
      [number],
    );
    expect(asked).toEqual([{ person_id: org.people.unitManager }]);
  });

  test('needs somebody signed in', async () => {
    await expect(region.nobody.use(incidentsApi).report({ body: aReport() })).rejects.toEqual(
      problem('permission.signed-out', 401),
    );
  });
});

describe('a machine', () => {
  const body = {
    source: 'SIEM',
    externalId: 'A-17',
    title: 'Många felaktiga inloggningar',
    what: 'Tusen försök på tio minuter mot journalsystemet',
    kind: 'wrongAccess' as const,
    noticedAt: '2026-11-21T09:00:00Z',
    service: 'Journalsystemet',
  };
  test('reports with an idempotency key: the same answer again, and one case', async () => {
    const before = await cases();
    const who = await region.as(org.people.employee);
    const send = () =>
      who.ask({
        url: '/api/incident-reports/by-machine',
        method: 'POST',
        payload: body,
        headers: { 'idempotency-key': 'siem-a-17' },
      });
    const first = await send();
    expect(first.statusCode).toBe(200);
    expect((await send()).body).toBe(first.body);
    expect(await cases()).toBe(before + 1);
  });

  test('that reports the same event under another key is refused', async () => {
    const before = await cases();
    const nurse = await acting('employee');
    await expect(nurse.reportByMachine({ body })).rejects.toEqual(problem('database.exists-already', 409));
    expect(await cases()).toBe(before);
  });
});

describe('without signing in', () => {
  const open = () => region.nobody.use(incidentsApi);
  test('nothing is taken in unless the region allows it', async () => {
    expect(await open().openness({})).toEqual({ open: false });
    await expect(open().reportOpenly({ body: aReport() })).rejects.toEqual(problem('incidents.open-reports-off', 403));
  });

  test('a report is taken in, with a code to follow it by; nothing is listed and no more than five an hour come through', async () => {
    Object.assign(region.running.services.config, { openReports: true });
    const { number, receiptCode } = await open().reportOpenly({ body: aReport() });
    expect(receiptCode).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
    const status = await open().openStatus({ body: { number, receiptCode: receiptCode ?? '' } });
    expect(status).toMatchObject({ number, state: 'event' });
    const guess = open().openStatus({ body: { number, receiptCode: 'AAAA-BBBB-CCCC' } });
    await expect(guess).rejects.toEqual(problem('incidents.wrong-code', 404));
    await expect(open().ownReports({ query: {} })).rejects.toEqual(problem('permission.signed-out', 401));
    for (let i = 0; i < 4; i++) await open().reportOpenly({ body: aReport() });
    await expect(open().reportOpenly({ body: aReport() })).rejects.toEqual(problem('incidents.too-many-open', 429));
    const [arrival] = await region.query<{ n: number }>('select count(*)::int as n from incidents.open_arrival');
    expect(arrival?.n).toBe(5);
    const ciso = await acting('ciso');
    const { items } = await ciso.list({ query: { q: number } });
    expect(items).toMatchObject([{ unit: 'Region Exempel' }]);
    Object.assign(region.running.services.config, { openReports: false });
  });
});
