import { beforeAll, describe, expect, test } from 'vitest';
import { commentsApi } from '../../shared/comment.ts';
import type { Endpoint } from '../../shared/contract.ts';
import { newId } from '../../shared/ids.ts';
import { recordsApi } from '../../shared/record.ts';
import type { Caller } from '../../testing/caller.ts';
import { aRegion } from '../../testing/region.ts';
import { sampleOf } from '../../testing/sample.ts';
import { modules } from '../index.ts';
import { anAssignment, anOrganisation, aPerson, type Organisation, problem } from '../organisation/testing.ts';
import { incidentsApi } from './contract.ts';
import { aCase, actingIn, lawIn } from './testing.ts';

// Nobody outside a case's circle reads it or finds it, whatever they ask (OSL 18:8 b).
const region = aRegion('2026-11-21T10:00:00Z');
const mark = 'Endastförkretsen';
let org: Organisation;
let made: Awaited<ReturnType<typeof aCase>>;
let colleague: string;
let ids: string[];
const acting = actingIn(region, () => org);

async function fillCase(): Promise<void> {
  const { id } = made;
  const ciso = await acting('ciso');
  const caller = await region.as(org.people.ciso);
  const { version } = await ciso.get({ params: { id } });
  await ciso.setHandlers({ params: { id }, body: { version, personIds: [org.people.ciso] } });
  const seen = await ciso.get({ params: { id } });
  await ciso.change({
    params: { id },
    body: { ...seen, title: mark, facts: { ...seen.facts, what: mark, riskToPersons: 'high' } },
  });
  await ciso.note({ params: { id }, body: { id: newId(), text: mark } });
  const triage = await ciso.triage({ params: { id } });
  await ciso.decide({
    params: { id },
    body: { id: newId(), version: triage.version, regime: 'gdpr33', verdict: 'report', reason: mark },
  });
  const { items } = await ciso.obligations({ params: { id } });
  await ciso.file({
    params: { id: items[0]?.id ?? '' },
    body: { id: newId(), sentAt: '2026-11-21T09:30:00Z', channel: mark, content: mark },
  });
  await ciso.writeToReporter({ params: { id, reportId: made.reportId }, body: { id: newId(), body: mark } });
  await caller.use(commentsApi).comment({ params: { id }, body: { id: newId(), body: mark } });
  const nurse = await region.as(org.people.employee);
  const picture = { name: 'bild.txt', content: 'Kuvertet', mediaType: 'text/plain' };
  await nurse.upload(incidentsApi.attachToReport, picture, { id: made.reportId });
  await caller.upload(recordsApi.attach, { name: `${mark}.txt`, content: mark, mediaType: 'text/plain' }, { id });
  await caller.use(recordsApi).link({ params: { id }, body: { id: newId(), toId: made.reportId, reason: mark } });
}

async function idsOfCase(): Promise<string[]> {
  const rows = await region.query<{
    id: string;
  }>(`select id from incidents.incident union select id from incidents.report
    union select id from incidents.obligation union select id from incidents.decision union select id from record.attachment
    union select id from record.link union select id from record.comment`);
  return rows.map(({ id }) => id);
}

beforeAll(async () => {
  await lawIn(region);
  org = await anOrganisation(region);
  colleague = await aPerson(region, { name: 'Kollega Utanför' });
  await anAssignment(region, colleague, org.units.ward);
  made = await aCase(region, org.people.employee, { what: mark, noticedAt: '2026-11-21T09:00:00Z' });
  await fillCase();
  ids = await idsOfCase();
});

const endpoints = modules.flatMap(({ contract }) => Object.values(contract) as Endpoint[]);
function addressesOf({ path }: Endpoint): string[] {
  if (!path.includes(':')) return [path];
  return ids.map((id) => path.replace(':template', 'boardNote').replace(/:\w+/g, id));
}
const queries = () => [
  '',
  `?q=${encodeURIComponent(mark)}`,
  `?q=${made.number}`,
  `?unitId=${org.units.ward}&limit=200`,
];

async function told(who: Caller): Promise<string[]> {
  const telling: string[] = [];
  for (const endpoint of endpoints.filter(({ method }) => method === 'GET'))
    for (const address of addressesOf(endpoint))
      for (const path of endpoint.export ? [address, `${address}/export`] : [address])
        for (const query of endpoint.query ? queries() : ['']) {
          const format = path.endsWith('/export') ? `${query ? '&' : '?'}format=csv` : '';
          const { body } = await who.ask({ url: `/api${path}${query}${format}` });
          if (body.includes(mark) || body.includes(made.number)) telling.push(`${endpoint.path}${query}`);
        }
  return [...new Set(telling)];
}

describe('a case', () => {
  test('is told to its circle by many endpoints, so that silence towards others means something', async () => {
    expect((await told(await region.as(org.people.ciso))).length).toBeGreaterThan(12);
  }, 180_000);

  test.each(['primaryCareCoordinator', 'auditor', 'systemAdministrator'] as const)(
    'is told by no endpoint to a %s outside it',
    async (who) => expect(await told(await region.as(org.people[who]))).toEqual([]),
    180_000,
  );

  test('is told by no endpoint to a colleague at the same unit', async () => {
    expect(await told(await region.as(colleague))).toEqual([]);
  }, 180_000);

  test('is told to the one who reported only as their own report', async () => {
    const paths = (await told(await region.as(org.people.employee))).map((path) => path.split('?')[0]);
    expect(
      paths.filter((path) => !/^\/(incident-reports|records|notices|tasks|search|audit)/.test(path ?? '')),
    ).toEqual([]);
    const nurse = await acting('employee');
    await expect(nurse.get({ params: { id: made.id } })).rejects.toEqual(problem('record.not-found', 404));
    expect((await nurse.list({ query: {} })).items).toEqual([]);
    expect(await nurse.ownReport({ params: { id: made.reportId } })).toMatchObject({
      state: 'event',
      thread: [{ body: mark }],
    });
  }, 180_000);

  test('is changed by no endpoint that anyone outside asks', async () => {
    const before = await region.query('select count(*)::int as n from incidents.timeline');
    for (const person of [org.people.primaryCareCoordinator, colleague]) {
      const who = await region.as(person);
      for (const endpoint of endpoints.filter(({ method }) => method !== 'GET'))
        for (const path of addressesOf(endpoint).filter((address) => address !== endpoint.path)) {
          const known = { '*': made.id, id: newId(), unitId: org.units.primaryCare, version: 1, intoId: made.id };
          const payload = endpoint.body ? { payload: sampleOf(endpoint.body, known) as object } : {};
          await who.ask({ url: `/api${path}`, method: endpoint.method as 'POST', ...payload });
        }
      const touched = await region.query(
        `select tbl, op from audit.change where actor_id = $1 and (row_key = any($2)
          or coalesce(after, before) ->> 'incident_id' = $3 or coalesce(after, before) ->> 'record_id' = any($2)
          or coalesce(after, before) ->> 'report_id' = any($2) or coalesce(after, before) ->> 'from_id' = any($2))`,
        [person, ids, made.id],
      );
      expect(touched).toEqual([]);
    }
    expect(await region.query('select count(*)::int as n from incidents.timeline')).toEqual(before);
  }, 180_000);

  test('opens to whoever is named a handler, with its files, and closes again', async () => {
    const ciso = await acting('ciso');
    const { version } = await ciso.get({ params: { id: made.id } });
    const named = await ciso.setHandlers({
      params: { id: made.id },
      body: { version, personIds: [org.people.ciso, colleague] },
    });
    const who = (await region.as(colleague)).use(incidentsApi);
    expect(await who.get({ params: { id: made.id } })).toMatchObject({ title: mark, mayHandle: false });
    await who.note({ params: { id: made.id }, body: { id: newId(), text: 'Ringde patienten' } });
    const files = await (await region.as(colleague)).use(recordsApi).attachments({ params: { id: made.id } });
    expect(files.items).toHaveLength(1);
    const report = { params: { id: made.reportId } };
    const attachments = async () => (await region.as(colleague)).use(recordsApi).attachments(report);
    expect((await attachments()).items).toHaveLength(1);
    expect(await who.caseOfReport(report)).toEqual({ id: made.id });
    const nurse = await acting('employee');
    await expect(nurse.caseOfReport(report)).rejects.toEqual(problem('record.not-found', 404));
    const end = who.endObligation({ params: { id: ids[0] ?? '' }, body: { version: 1, reason: 'Nej tack' } });
    await expect(end).rejects.toEqual(problem('permission.missing', 403));
    await ciso.setHandlers({ params: { id: made.id }, body: { version: named.version, personIds: [org.people.ciso] } });
    await expect(who.get({ params: { id: made.id } })).rejects.toEqual(problem('record.not-found', 404));
    await expect(attachments()).rejects.toEqual(problem('record.not-found', 404));
  });

  test('without personal data is closed to the data protection officer', async () => {
    const { id } = await aCase(region, org.people.employee, {
      kind: 'outage',
      personalData: 'no',
      noticedAt: '2026-11-21T09:00:00Z',
    });
    const officer = await acting('dataProtectionOfficer');
    await expect(officer.get({ params: { id } })).rejects.toEqual(problem('record.not-found', 404));
    expect(await officer.get({ params: { id: made.id } })).toMatchObject({ id: made.id });
  });

  test('is open to the data protection officer while it is not known whether personal data is touched', async () => {
    const { id, reportId } = await aCase(region, org.people.employee, {
      kind: 'outage',
      personalData: 'unknown',
      noticedAt: '2026-11-21T09:00:00Z',
    });
    const [officer, ciso] = [await acting('dataProtectionOfficer'), await acting('ciso')];
    expect(await officer.get({ params: { id } })).toMatchObject({ reports: [{ id: reportId }] });
    const set = async (personalData: 'yes' | 'no') => {
      const seen = await ciso.get({ params: { id } });
      await ciso.change({ params: { id }, body: { ...seen, facts: { ...seen.facts, personalData } } });
    };
    await set('no');
    await expect(officer.get({ params: { id } })).rejects.toEqual(problem('record.not-found', 404));
    await set('yes');
    await set('no');
    expect(await officer.get({ params: { id } })).toMatchObject({ personalData: 'no' });
  });

  test('is never changed or removed in what is final, not even by the owner of the database', async () => {
    for (const table of ['filing', 'decision', 'timeline', 'law'])
      await expect(region.query(`delete from incidents.${table}`)).rejects.toThrow('never changed or removed');
  });
});
