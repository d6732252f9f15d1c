import { beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { countQueries } from '../../testing/count-queries.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation } from '../organisation/testing.ts';
import { requirementsApi } from './contract.ts';
import { aFramework, load, mappingFile } from './testing.ts';

const region = aRegion();
let org: Awaited<ReturnType<typeof anOrganisation>>;
const api = (who: Caller) => who.use(requirementsApi);
let ciso: Caller;
let coordinator: Caller;
let employee: Caller;

beforeAll(async () => {
  org = await anOrganisation(region);
  [ciso, coordinator, employee] = [
    await region.as(org.people.ciso),
    await region.as(org.people.hospitalCoordinator),
    await region.as(org.people.employee),
  ];
});

const met = (who: Caller, nodeId: string, unitId: string) =>
  api(who).assess({ params: { id: nodeId }, body: { unitId, version: null, status: 'met' } });

describe('frameworks', () => {
  test('are for everyone to read, but not how they are met', async () => {
    const { id, node } = await aFramework(region, { refId: 'ÖPPET' });
    const { items } = await api(employee).frameworks({ query: {} });
    expect(items.find((one) => one.id === id)).toMatchObject({
      refId: 'ÖPPET',
      nodes: 4,
      assessable: 3,
      statuses: null,
    });
    const whole = await api(employee).framework({ params: { id }, query: {} });
    expect(whole.tree.map(({ refId, depth, standing }) => [refId, depth, standing])).toEqual([
      ['1', 1, null],
      ['1.1', 2, null],
      ['1.2', 2, null],
      ['1.3', 2, null],
    ]);
    expect(await api(employee).node({ params: { id: node('1.1') } })).toMatchObject({
      name: 'Det första',
      above: [{ refId: '1', name: 'Kapitlet' }],
    });
    const query = { unitId: org.units.ward };
    const standing = () => api(employee).framework({ params: { id }, query });
    for (const ask of [standing, () => api(employee).frameworks({ query })])
      await expect(ask()).rejects.toMatchObject({ status: 403, code: 'requirements.not-your-unit' });
  });

  test('speak the reader’s language where the file does', async () => {
    const { id } = await aFramework(region);
    const { body } = await ciso.ask({
      url: `/api/requirements/frameworks/${id}`,
      headers: { 'accept-language': 'en' },
    });
    expect(JSON.parse(body).tree.map(({ name }: { name: string }) => name)).toEqual([
      'The chapter',
      'The first',
      'The second',
      'The third',
    ]);
  });

  test('tell how many requirements stand how at a unit, inherited ones too', async () => {
    const { id, node } = await aFramework(region);
    await met(ciso, node('1.1'), org.units.region);
    await met(coordinator, node('1.2'), org.units.hospital);
    const statuses = async (who: Caller, unitId: string) => {
      const listed = (await api(who).frameworks({ query: { unitId } })).items.find((one) => one.id === id)?.statuses;
      const whole = await api(who).framework({ params: { id }, query: { unitId } });
      expect(listed).toEqual(whole.statuses);
      return listed;
    };
    expect(await statuses(ciso, org.units.region)).toMatchObject({ met: 1, notAssessed: 2 });
    expect(await statuses(coordinator, org.units.ward)).toMatchObject({ met: 2, notAssessed: 1 });
  });

  test('are refused at a unit of another administration rather than half answered', async () => {
    const { id } = await aFramework(region);
    const asked = api(coordinator).framework({ params: { id }, query: { unitId: org.units.healthCentre } });
    await expect(asked).rejects.toMatchObject({ status: 403, code: 'requirements.not-your-unit' });
  });

  test('are asked for with as many statements for many requirements as for few', async () => {
    const few = await aFramework(region, { nodes: [{ refId: '1' }] });
    const many = await aFramework(region, { nodes: Array.from({ length: 300 }, (_, at) => ({ refId: `${at + 1}` })) });
    const items = many.nodeIds.map((nodeId) => ({ nodeId, version: null }));
    await api(ciso).assessMany({ body: { unitId: org.units.region, items, set: { status: 'met' } } });
    const asking = ({ id }: { id: string }) =>
      countQueries(region, () => api(ciso).framework({ params: { id }, query: { unitId: org.units.region } }));
    expect(await asking(many)).toBe(await asking(few));
  });
});

describe('implementation groups', () => {
  const nodes = [{ refId: 'A', groups: ['bas'] }, { refId: 'B', groups: ['extra'] }, { refId: 'C' }];
  const select = (who: Caller, id: string, unitId: string, groups: string[] | null, version: number | null = null) =>
    api(who).select({ params: { id }, body: { unitId, groups, version } });
  const selectedAt = async (id: string, unitId: string) =>
    (await api(ciso).framework({ params: { id }, query: { unitId } })).tree.flatMap(({ refId, selected }) =>
      selected ? [refId] : [],
    );

  test('are chosen for a unit and all below, and lose nothing', async () => {
    const { id, node } = await aFramework(region, { nodes });
    await met(ciso, node('B'), org.units.region);
    const chosen = await select(ciso, id, org.units.region, ['bas']);
    expect(chosen).toMatchObject({ groups: ['bas'], version: 1, from: { id: org.units.region } });
    expect(await selectedAt(id, org.units.ward)).toEqual(['A', 'C']);
    const at = await api(ciso).framework({ params: { id }, query: { unitId: org.units.region } });
    expect(at.statuses).toMatchObject({ met: 0, notAssessed: 2 });
    await select(ciso, id, org.units.region, null, 1);
    expect((await api(ciso).framework({ params: { id }, query: { unitId: org.units.region } })).statuses).toMatchObject(
      {
        met: 1,
        notAssessed: 2,
      },
    );
  });

  test('are a unit’s own where it has chosen', async () => {
    const { id } = await aFramework(region, { nodes });
    await select(ciso, id, org.units.region, ['bas']);
    await select(coordinator, id, org.units.hospital, ['extra']);
    expect(await selectedAt(id, org.units.ward)).toEqual(['B', 'C']);
    expect(await selectedAt(id, org.units.primaryCare)).toEqual(['A', 'C']);
  });

  test('are not chosen twice at once, nor for others, nor where there are none', async () => {
    const { id } = await aFramework(region, { nodes });
    await select(ciso, id, org.units.region, ['bas']);
    await expect(select(ciso, id, org.units.region, ['extra'])).rejects.toMatchObject({ code: 'record.changed' });
    await expect(select(ciso, id, org.units.region, ['extra'], 7)).rejects.toMatchObject({ code: 'record.changed' });
    await expect(select(ciso, id, org.units.region, ['finns inte'], 1)).rejects.toMatchObject({
      code: 'requirements.unknown-group',
    });
    await expect(select(coordinator, id, org.units.region, ['bas'])).rejects.toMatchObject({ status: 409 });
    await expect(select(coordinator, id, org.units.primaryCare, ['bas'])).rejects.toMatchObject({ status: 403 });
    const manager = await region.as(org.people.unitManager);
    await expect(select(manager, id, org.units.ward, ['bas'])).rejects.toMatchObject({ code: 'permission.missing' });
    expect(await selectedAt(id, org.units.region)).toEqual(['A', 'C']);
  });
});

describe('requirements', () => {
  test('are found by number or by words in the name', async () => {
    const { id, node } = await aFramework(region, {
      nodes: [{ refId: 'Z.1', name: 'Säkerhetskopior' }, { refId: 'Z.2' }],
    });
    const found = async (q: string) => (await api(employee).nodeChoices({ query: { q, frameworkId: id } })).items;
    expect(await found('z.1')).toMatchObject([{ id: node('Z.1'), label: 'Z.1 Säkerhetskopior' }]);
    expect(await found('kopior')).toHaveLength(1);
    expect(await found('')).toHaveLength(2);
    expect(await found('%')).toEqual([]);
  });

  test('show what they are mapped to, read from their own side', async () => {
    const [old, fresh] = [await aFramework(region), await aFramework(region)];
    await load(region, mappingFile(old.urn, fresh.urn, [{ from: '1.1', to: '1.2', relation: 'subset', strength: 7 }]));
    const mappings = async (id: string) => (await api(employee).node({ params: { id } })).mappings;
    expect(await mappings(old.node('1.1'))).toMatchObject([
      { node: { refId: '1.2' }, relation: 'subset', strength: 7, status: null },
    ]);
    expect(await mappings(fresh.node('1.2'))).toMatchObject([
      { node: { refId: '1.1' }, relation: 'superset', strength: 7 },
    ]);
  });
});
