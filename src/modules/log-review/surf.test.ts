import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import { aRegion } from '../../testing/region.ts';
import {
  aGrant,
  anHsaId,
  anOrganisation,
  aPerson,
  aUnit,
  doneTo,
  type Organisation,
  problem,
} from '../organisation/testing.ts';
import { logReviewApi } from './contract.ts';
import { aReview } from './testing.ts';

const region = aRegion('2026-11-22T10:00:00Z');
const [wardHsa, heavy, bossHsa] = [anHsaId('E'), anHsaId('P'), anHsaId('P')];
let org: Organisation;
let ward: string;
let boss: string;
const by = async (personId: string) => (await region.as(personId)).use(logReviewApi);
const heading = 'user_hsa,unit_hsa,category,requests,blocked,day';

async function send(month: string, lines: readonly string[], who = org.people.systemAdministrator) {
  const id = newId();
  const reply = await (await region.as(who)).ask({
    url: `/api/log-review/surf?id=${id}&month=${month}`,
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    payload: Buffer.from(lines.join('\n')),
  });
  return { id, status: reply.statusCode, body: JSON.parse(reply.body) as Record<string, unknown> };
}
const staff = Array.from({ length: 5 }, () => anHsaId('P'));
const october = () => [
  heading,
  ...staff.map((user) => `${user},${wardHsa},Nyheter,100,0,2026-10-03`),
  `${heavy},${wardHsa},Spel,700,2,2026-10-03`,
  `${heavy},${wardHsa},Spel,500,0,2026-10-04`,
  `${bossHsa},${wardHsa},Spel,5000,0,2026-10-04`,
];

beforeAll(async () => {
  org = await anOrganisation(region);
  boss = await aPerson(region, { name: 'Berit Chef', hsaId: bossHsa });
  ward = await aUnit(region, { name: 'Avdelning 9', hsaId: wardHsa, parentId: org.units.hospital });
  await aGrant(region, boss, 'unitManager', ward);
  await aPerson(region, { name: 'Hugo Surfare', hsaId: heavy });
});

describe('a month of web traffic', () => {
  test('is refused whole when it tells addresses, hosts or titles', async () => {
    const { status, body } = await send('2026-09', [
      `${heading},url`,
      `${heavy},${wardHsa},Spel,1,0,2026-09-01,https://example.org`,
    ]);
    expect([status, body.code]).toEqual([422, 'logReview.surf-columns']);
    const address = await send('2026-09', [heading, `${heavy},${wardHsa},example.org,1,0,2026-09-01`]);
    expect([address.status, address.body.code]).toEqual([422, 'logReview.surf-row']);
    expect(await region.query('select from log_review.surf_file')).toEqual([]);
  });

  test('is read in by those who manage sources only, and once', async () => {
    expect((await send('2026-08', [heading], org.people.unitManager)).status).toBe(403);
    const first = await send('2026-08', [heading, `${heavy},${wardHsa},Spel,1,0,2026-08-01`]);
    expect(first).toMatchObject({ status: 200, body: { rows: 1, people: 1, overLimit: 0 } });
    expect((await send('2026-08', [heading])).body).toMatchObject({ code: 'logReview.surf-month' });
    expect(await doneTo(region, first.id)).toEqual(['logReview.surf-taken']);
  });

  test('puts what passes the region’s limit before the unit’s reviewer, never before the one it is about', async () => {
    const administrator = await by(org.people.systemAdministrator);
    await administrator.setSurfLimits({ body: { items: [{ category: 'Spel', requests: 1000 }] } });
    const own = await aReview(region, { unitId: ward, reviewerId: boss, items: [] });
    const above = await aReview(region, { unitId: org.units.hospital, reviewerId: org.people.unitManager, items: [] });
    expect((await send('2026-10', october())).body).toMatchObject({ rows: 8, people: 7, overLimit: 2 });
    await region.drainJobs();
    const items = await region.query<{ review_id: string; user_hsa: string }>(
      "select review_id, user_hsa from log_review.item where why = 'surf'",
    );
    expect(items).toContainEqual({ review_id: own.id, user_hsa: heavy });
    expect(items).toContainEqual({ review_id: above.id, user_hsa: bossHsa });
    const { items: count, undecided, employees } = await (await by(boss)).review({ params: { id: own.id }, query: {} });
    expect([count, undecided]).toEqual([1, 1]);
    expect(employees[0]?.items[0]?.sentences.seen.sv).toBe(
      'Medarbetaren gjorde 1200 anrop till kategorin Spel under 2 dagar, varav 2 stoppades. Regionen frågar från 1000 anrop i månaden.',
    );
    await region.drainJobs();
    expect(await region.query("select from log_review.item where why = 'surf'")).toHaveLength(2);
  });

  test('is never put before those whom the one it is about leads', async () => {
    const [headHsa, roomHsa] = [anHsaId('P'), anHsaId('E')];
    const head = await aPerson(region, { name: 'Harriet Klinikchef', hsaId: headHsa });
    const clinic = await aUnit(region, { name: 'Kliniken', managerId: head, parentId: org.units.hospital });
    const room = await aUnit(region, { name: 'Mottagning 4', hsaId: roomHsa, parentId: clinic });
    const below = await aReview(region, { unitId: room, reviewerId: boss, items: [] });
    await send('2026-09', [heading, `${headHsa},${roomHsa},Spel,5000,0,2026-09-04`]);
    await region.drainJobs();
    const [item] = await region.query<{ review_id: string; unit_id: string }>(
      'select review_id, unit_id from log_review.item where user_hsa = $1',
      [headHsa],
    );
    expect(item?.review_id).not.toBe(below.id);
    expect(item?.unit_id).toBe(org.units.hospital);
  });

  test('that is judged not justified opens no investigation of records', async () => {
    const [item] = await region.query<{ id: string }>('select id from log_review.item where user_hsa = $1', [heavy]);
    const body = { version: 1, decision: 'unjustified' as const, comment: 'Inte för arbetet' };
    await (await by(boss)).decide({ params: { id: item?.id ?? '' }, body });
    expect(await region.query('select from log_review.unlawful_access')).toEqual([]);
  });

  test('is told per category and unit, and of fewer than five people not at all', async () => {
    const { month, items } = await (await by(org.people.ciso)).surfFigures({ query: {} });
    expect(month).toBe('2026-10');
    expect(items).toContainEqual({
      unitId: ward,
      unit: 'Avdelning 9',
      category: 'Nyheter',
      people: 5,
      requests: 500,
      blocked: 0,
      overLimit: 0,
    });
    expect(items).toContainEqual({
      unitId: ward,
      unit: 'Avdelning 9',
      category: 'Spel',
      people: null,
      requests: null,
      blocked: null,
      overLimit: null,
    });
    expect((await (await by(org.people.primaryCareCoordinator)).surfFigures({ query: {} })).items).toEqual([]);
    await expect((await by(org.people.employee)).surfFigures({ query: {} })).rejects.toEqual(
      problem('permission.missing', 403),
    );
  });
});
