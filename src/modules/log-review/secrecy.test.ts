import { beforeAll, describe, expect, test } from 'vitest';
import { commentsApi } from '../../shared/comment.ts';
import type { Endpoint } from '../../shared/contract.ts';
import { newId } from '../../shared/ids.ts';
import { recordsApi } from '../../shared/record.ts';
import type { Caller } from '../../testing/caller.ts';
import { aRegion } from '../../testing/region.ts';
import { sampleOf } from '../../testing/sample.ts';
import { modules } from '../index.ts';
import { anAssignment, anOrganisation, aPerson, aPersonWith, type Organisation } from '../organisation/testing.ts';
import { investigationApi } from './contract/investigation.ts';
import { aCase } from './service/investigation/testing.ts';

// Whoever an investigation is about finds it nowhere, whatever roles they hold; nor does anyone outside its circle.
const region = aRegion('2026-11-22T10:00:00Z');
const mark = 'Endastförutredarna';
let org: Organisation;
let suspect: string;
let colleague: string;
let made: { id: string; number: string };
let ids: string[];

async function fillCase(): Promise<void> {
  const officer = await region.as(org.people.dataProtectionOfficer);
  const api = officer.use(investigationApi);
  const params = { id: made.id };
  const { version, steps } = await api.unlawfulCase({ params });
  await api.noteCase({ params, body: { id: newId(), text: mark } });
  await api.keepAccount({ params, body: { version, account: mark, accountOn: '2026-11-20' } });
  const step = steps.find(({ key }) => key === 'legal');
  await api.settleStep({
    params: { ...params, key: 'legal' },
    body: { version: step?.version ?? 0, state: 'done', note: mark },
  });
  await officer.use(commentsApi).comment({ params, body: { id: newId(), body: mark } });
  await officer.upload(recordsApi.attach, { name: `${mark}.txt`, content: mark, mediaType: 'text/plain' }, params);
}

beforeAll(async () => {
  org = await anOrganisation(region);
  suspect = await aPersonWith(region, 'ciso', org.units.region, { name: 'Sven Misstänkt' });
  await anAssignment(region, suspect, org.units.ward);
  colleague = await aPerson(region, { name: 'Kollega Utanför' });
  await anAssignment(region, colleague, org.units.ward);
  made = await aCase(region, {
    by: org.people.dataProtectionOfficer,
    personId: suspect,
    unitId: org.units.ward,
    seen: mark,
  });
  await fillCase();
  const rows = await region.query<{ id: string }>(
    `select id from log_review.unlawful_access union select id from log_review.case_step union select id from log_review.case_line
     union select id from log_review.targeted_check union select id from record.attachment union select id from record.comment`,
  );
  ids = rows.map(({ id }) => id);
});

const endpoints = modules.flatMap(({ contract }) => Object.values(contract) as Endpoint[]);
const addressesOf = ({ path }: Endpoint): string[] =>
  path.includes(':')
    ? ids.map((id) => path.replace(':paper', 'police').replace(':key', 'legal').replace(/:\w+/g, id))
    : [path];
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

describe('an investigation', () => {
  test('is told to those who investigate by many endpoints, so that silence towards others means something', async () => {
    expect((await told(await region.as(org.people.dataProtectionOfficer))).length).toBeGreaterThan(6);
  }, 180_000);

  test('is told by no endpoint to the one it is about, though they are chief of information security', async () => {
    expect(await told(await region.as(suspect))).toEqual([]);
  }, 180_000);

  test.each(['unitManager', 'auditor', 'systemAdministrator', 'primaryCareCoordinator'] as const)(
    'is told by no endpoint to a %s outside its circle',
    async (who) => expect(await told(await region.as(org.people[who]))).toEqual([]),
    180_000,
  );

  test('is changed by no endpoint that the one it is about or a colleague asks', async () => {
    for (const person of [suspect, colleague]) {
      const who = await region.as(person);
      for (const endpoint of endpoints.filter(({ method }) => method !== 'GET'))
        for (const path of addressesOf(endpoint).filter((address) => address !== endpoint.path)) {
          const known = { '*': made.id, id: newId(), unitId: org.units.ward, version: 1 };
          const payload = endpoint.body ? { payload: sampleOf(endpoint.body, known) as object } : {};
          await who.ask({ url: `/api${path}`, method: endpoint.method as 'POST', ...payload });
        }
      const touched = await region.query(
        `select tbl, op from audit.change where actor_id = $1 and (row_key = any($2) or coalesce(after, before) ->> 'case_id' = $3
          or coalesce(after, before) ->> 'record_id' = any($2) or coalesce(after, before) ->> 'from_id' = any($2))`,
        [person, ids, made.id],
      );
      expect(touched).toEqual([]);
    }
  }, 180_000);

  test('keeps what was told of it, even from the owner of the database', async () => {
    await expect(region.query('delete from log_review.case_line')).rejects.toThrow('never changed or removed');
  });
});
