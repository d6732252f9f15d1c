import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import { recordsApi } from '../../shared/record.ts';
import type { Caller } from '../../testing/caller.ts';
import { countQueries } from '../../testing/count-queries.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation, aPersonWith, aUnit } from '../organisation/testing.ts';
import { requirementsApi } from './contract.ts';
import { aFramework, evidenceBody, muchEvidence } from './testing.ts';

const region = aRegion();
let org: Awaited<ReturnType<typeof anOrganisation>>;
let ciso: Caller;
let hospital: Caller;
let manager: Caller;
const api = (who: Caller) => who.use(requirementsApi);

beforeAll(async () => {
  org = await anOrganisation(region);
  [ciso, hospital, manager] = [
    await region.as(org.people.ciso),
    await region.as(org.people.hospitalCoordinator),
    await region.as(org.people.unitManager),
  ];
});

const create = (who: Caller, unitId: string, more: Record<string, unknown> = {}) =>
  api(who).createEvidence({ body: evidenceBody(unitId, more) });
const stored = (id: string) => region.query('select id from requirements.evidence where id = $1', [id]);

describe('evidence', () => {
  test('is registered by a manager for the own unit, once, with a file beside it', async () => {
    const body = evidenceBody(org.units.ward, { kind: 'file', note: '' });
    const made = await api(manager).createEvidence({ body });
    expect(await api(manager).createEvidence({ body })).toEqual(made);
    expect(made).toMatchObject({ kind: 'file', unit: 'Avdelning 3', expired: false, mayEdit: true });
    const file = { name: 'protokoll.txt', content: 'Allt gick bra.', mediaType: 'text/plain' };
    expect((await manager.upload(recordsApi.attach, file, { id: body.id })).status).toBe(200);
    const trail = await region.query('select action from audit.entry where subject_id = $1 order by id', [body.id]);
    expect(trail).toEqual([{ action: 'requirements.evidence-created' }, { action: 'record.attached' }]);
  });

  test.each([
    ['url', { kind: 'link' }, 'requirements.link-needed'],
    ['url', { kind: 'link', url: 'javascript:alert(1)' }, 'input.invalid'],
    ['note', { note: '' }, 'requirements.note-needed'],
    ['validUntil', { validUntil: '2026-09-30' }, 'requirements.valid-before-collected'],
    ['collectedOn', { collectedOn: '2026-11-22' }, 'requirements.not-yet'],
    ['assessmentIds', { assessmentIds: [newId()] }, 'requirements.unknown-assessment'],
    ['safeguardIds', { safeguardIds: [newId()] }, 'requirements.unknown-safeguard'],
  ])('that does not hold together is refused at %s %o', async (path, more, code) => {
    const body = evidenceBody(org.units.hospital, more);
    const refused = await api(hospital)
      .createEvidence({ body })
      .catch((error) => error);
    expect(refused).toMatchObject({
      code,
      places: [{ path: expect.stringMatching(new RegExp(`^(body\\.)?${path}$`)) }],
    });
    expect(await stored(body.id)).toEqual([]);
  });

  test('is not for others to register, read or change', async () => {
    const body = evidenceBody(org.units.primaryCare);
    await expect(api(hospital).createEvidence({ body })).rejects.toMatchObject({ code: 'permission.not-here' });
    expect(await stored(body.id)).toEqual([]);
    const { id, version, withdrawnOn: _, ...facts } = await create(hospital, org.units.hospital);
    const primaryCare = await region.as(org.people.primaryCareCoordinator);
    await expect(api(primaryCare).evidence({ params: { id } })).rejects.toMatchObject({ status: 404 });
    await expect(
      api(primaryCare).changeEvidence({ params: { id }, body: { ...facts, version } }),
    ).rejects.toMatchObject({ status: 404 });
    const auditor = await region.as(org.people.auditor);
    expect(await api(auditor).evidence({ params: { id } })).toMatchObject({ mayEdit: false });
    await expect(api(auditor).changeEvidence({ params: { id }, body: { ...facts, version } })).rejects.toMatchObject({
      code: 'permission.missing',
    });
    const employee = await region.as(org.people.employee);
    await expect(api(employee).evidenceList({ query: {} })).rejects.toMatchObject({ code: 'permission.missing' });
  });

  test('is not moved to where one may not register it', async () => {
    const { id, version, withdrawnOn: _, ...facts } = await create(hospital, org.units.hospital);
    const moved = { ...facts, version, unitId: org.units.primaryCare };
    await expect(api(hospital).changeEvidence({ params: { id }, body: moved })).rejects.toMatchObject({
      code: 'permission.not-here',
    });
  });

  test('is changed by whoever saw its latest version', async () => {
    const { id, version, withdrawnOn: _, ...facts } = await create(hospital, org.units.hospital);
    const change = (more: object) =>
      api(hospital).changeEvidence({ params: { id }, body: { ...facts, version, ...more } });
    expect(await change({ title: 'Nytt namn' })).toMatchObject({ title: 'Nytt namn', version: 2 });
    await expect(change({ title: 'För sent' })).rejects.toMatchObject({
      code: 'record.changed',
      values: { current: { title: 'Nytt namn' } },
    });
  });

  test('is withdrawn with a reason, stays readable, and shows nothing more', async () => {
    const framework = await aFramework(region);
    const assessed = await api(hospital).assess({
      params: { id: framework.node('1.1') },
      body: { unitId: org.units.hospital, version: null, status: 'met' },
    });
    const { id, version } = await create(hospital, org.units.hospital, { assessmentIds: [assessed.id] });
    const withdraw = (seen: number) =>
      api(hospital).withdrawEvidence({ params: { id }, body: { version: seen, because: 'Fel fil.' } });
    expect(await withdraw(version)).toMatchObject({
      withdrawnOn: '2026-11-21',
      withdrawnBecause: 'Fel fil.',
      expired: true,
    });
    await expect(withdraw(2)).rejects.toMatchObject({ code: 'requirements.evidence-is-withdrawn' });
    const told = await api(hospital).answer({
      params: { id: framework.node('1.1') },
      query: { unitId: org.units.hospital },
    });
    expect(told.flags).toContain('evidenceExpired');
    const ids = async (withdrawn: '0' | '1') =>
      (await api(hospital).evidenceList({ query: { withdrawn, limit: 200 } })).items.map((one) => one.id);
    expect(await ids('0')).not.toContain(id);
    expect(await ids('1')).toContain(id);
  });
});

describe('the list of evidence', () => {
  let small: Caller;
  let wide: Caller;
  let wideRoot: string;
  let units: string[];
  const lists = async (who: Caller, query: Record<string, unknown> = {}) =>
    api(who).evidenceList({ query: { limit: 25, ...query } });

  /** All pages of a list. */
  async function walk(who: Caller, query: Record<string, unknown> = {}) {
    const first = await lists(who, query);
    const items = [...first.items];
    for (let after = first.next; after; ) {
      const page = await lists(who, { ...query, after });
      items.push(...page.items);
      after = page.next;
    }
    return items;
  }
  /** What the pages should hold, asked of the database itself. */
  const expected = async (unitIds: string[], where = 'true') =>
    (
      await region.query<{ id: string }>(
        `select id from requirements.evidence where unit_id = any($1) and withdrawn_on is null and ${where}
         order by coalesce(next_check_on, 'infinity'::date), id`,
        [unitIds],
      )
    ).map(({ id }) => id);

  beforeAll(async () => {
    wideRoot = await aUnit(region, { kind: 'administration', name: 'Stora förvaltningen' });
    units = await Promise.all(Array.from({ length: 60 }, () => aUnit(region, { parentId: wideRoot })));
    await muchEvidence(region, [...units, org.units.healthCentre, org.units.midwives], 3000);
    wide = await region.as(await aPersonWith(region, 'securityCoordinator', wideRoot));
    small = await region.as(await aPersonWith(region, 'unitManager', units[0] ?? ''));
  });

  test('is whole and in order for whoever reads one unit, many, or all', async () => {
    const one = (await walk(small)).map(({ id }) => id);
    expect(one).toEqual(await expected(units.slice(0, 1)));
    expect((await walk(wide, { limit: 200 })).map(({ id }) => id)).toEqual(await expected(units));
    const all = (await region.query<{ unit_id: string }>('select distinct unit_id from requirements.evidence')).map(
      ({ unit_id }) => unit_id,
    );
    expect((await walk(ciso, { limit: 200 })).map(({ id }) => id)).toEqual(await expected(all));
  });

  test('is whole where what one reads lies late in the order common to all', async () => {
    await region.query('update requirements.evidence set next_check_on = null where unit_id = any($1)', [
      units.slice(30),
    ]);
    await region.query("update requirements.evidence set next_check_on = '2020-01-01' where unit_id = any($1)", [
      [org.units.healthCentre, org.units.midwives],
    ]);
    expect((await walk(wide, { limit: 200 })).map(({ id }) => id)).toEqual(await expected(units));
    expect((await walk(wide, { limit: 25, unitId: units[40] })).map(({ id }) => id)).toEqual(
      await expected([units[40] ?? '']),
    );
  });

  test('is filtered by unit, kind, owner, last valid day and words', async () => {
    expect((await walk(ciso, { unitId: units[3] })).map(({ id }) => id)).toEqual(await expected([units[3] ?? '']));
    expect((await walk(wide, { validBefore: '2026-09-01', limit: 200 })).map(({ id }) => id)).toEqual(
      await expected(units, "valid_until < '2026-09-01'"),
    );
    expect(await walk(wide, { kind: 'link' })).toEqual([]);
    await create(wide, units[1] ?? '', { ownerId: org.people.unitManager, title: 'Sällsynt ord: pärlemor' });
    expect(await walk(wide, { ownerId: org.people.unitManager })).toHaveLength(1);
    expect(await walk(wide, { q: 'PÄRLEMOR' })).toHaveLength(1);
    expect(await walk(ciso, { q: 'pärlemor', sort: 'title' })).toHaveLength(1);
    expect(await walk(small, { q: 'pärlemor' })).toEqual([]);
    expect((await walk(wide, { q: 'underlag', limit: 200 })).length).toBe((await expected(units)).length - 1);
    expect(await walk(hospital, { unitId: wideRoot })).toEqual([]);
  });

  test.each(['title', '-title', 'validUntil', '-collectedOn', '-nextCheckOn'])('is sorted by %s', async (sort) => {
    const items = await walk(small, { sort });
    expect(items.map(({ id }) => id).sort()).toEqual((await expected(units.slice(0, 1))).sort());
    if (sort === 'title')
      expect(items.map(({ title }) => title)).toEqual(
        [...items.map(({ title }) => title)].sort((a, b) => a.localeCompare(b, 'sv')),
      );
  });

  test('is counted when asked', async () => {
    expect((await lists(small, { count: '1' })).count).toBe((await expected(units.slice(0, 1))).length);
    expect((await lists(ciso, { count: '1', unitId: wideRoot })).count).toBe((await expected(units)).length);
  });

  test('asks the database as often for many rows as for few', async () => {
    const asking = (who: Caller, query = {}) => countQueries(region, () => lists(who, query));
    expect(await asking(ciso, { limit: 200 })).toBe(await asking(ciso, { limit: 1 }));
    expect(await asking(wide, { limit: 200 })).toBe(await asking(small, { limit: 1 }));
    expect(await asking(ciso, { limit: 200 })).toBe(3);
  });

  test('offers choices by words', async () => {
    const { items } = await api(wide).evidenceChoices({ query: { q: 'pärlemor' } });
    expect(items).toMatchObject([{ label: 'Sällsynt ord: pärlemor' }]);
    expect((await api(small).evidenceChoices({ query: { q: 'pärlemor' } })).items).toEqual([]);
  });

  test('is exported whole', async () => {
    const { body } = await small.ask({ url: '/api/requirements/evidence/export?format=csv' });
    expect(body.trim().split('\n')).toHaveLength((await expected(units.slice(0, 1))).length + 1);
  });
});
