import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import { recordsApi } from '../../shared/record.ts';
import type { Caller } from '../../testing/caller.ts';
import { countQueries } from '../../testing/count-queries.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation } from '../organisation/testing.ts';
import { requirementsApi } from './contract.ts';
import { aFramework, evidenceBody, load, mappingFile } from './testing.ts';

const region = aRegion();
let org: Awaited<ReturnType<typeof anOrganisation>>;
let framework: Awaited<ReturnType<typeof aFramework>>;
let ciso: Caller;
let hospital: Caller;
let primaryCare: Caller;

beforeAll(async () => {
  org = await anOrganisation(region);
  [ciso, hospital, primaryCare] = [
    await region.as(org.people.ciso),
    await region.as(org.people.hospitalCoordinator),
    await region.as(org.people.primaryCareCoordinator),
  ];
  framework = await aFramework(region, { nodes: Array.from({ length: 40 }, (_, at) => ({ refId: `K${at + 1}` })) });
});

let next = 0;
/** A requirement no other test uses. */
const aNode = () => framework.node(`K${++next}`);
const api = (who: Caller) => who.use(requirementsApi);
const assess = (who: Caller, nodeId: string, unitId: string, more: Record<string, unknown> = {}) =>
  api(who).assess({ params: { id: nodeId }, body: { unitId, version: null, status: 'met', ...more } });
const answer = (who: Caller, nodeId: string, unitId: string) =>
  api(who).answer({ params: { id: nodeId }, query: { unitId } });
const stored = (nodeId: string) => region.query('select id from requirements.assessment where node_id = $1', [nodeId]);

describe('an assessment', () => {
  test('is set, says who set it, and is told in the history of its record', async () => {
    const nodeId = aNode();
    const more = {
      status: 'partly',
      justification: 'Rutinen saknas.',
      shortcoming: 'moderate',
      reasons: ['risk', 'legal'],
    };
    const first = await assess(hospital, nodeId, org.units.hospital, {
      ...more,
      ownerId: org.people.unitManager,
      checkedOn: '2026-11-01',
    });
    expect(first).toMatchObject({
      ...more,
      version: 1,
      assessedBy: { name: 'Hanna Samordnare' },
      owner: { name: 'Viktor Verksamhetschef' },
    });
    await assess(ciso, nodeId, org.units.hospital, { version: 1 });
    const { items } = await hospital.use(recordsApi).history({ params: { id: first.id } });
    expect(items.map(({ what, actor }) => [what, actor])).toEqual([
      ['Bedömde kravet', 'Cecilia Säkerhetschef'],
      ['Bedömde kravet', 'Hanna Samordnare'],
    ]);
    expect(items[0]?.changes).toContainEqual({ field: 'Status', before: 'Delvis uppfyllt', after: 'Uppfyllt' });
  });

  test('names the version it changes, or is refused and changes nothing', async () => {
    const nodeId = aNode();
    await assess(hospital, nodeId, org.units.hospital);
    for (const version of [null, 7])
      await expect(assess(hospital, nodeId, org.units.hospital, { version, status: 'notMet' })).rejects.toMatchObject({
        code: 'record.changed',
        values: { current: { status: 'met' } },
      });
    expect((await answer(hospital, nodeId, org.units.hospital)).status).toBe('met');
  });

  test('that a requirement does not apply needs a reason', async () => {
    const nodeId = aNode();
    await expect(assess(hospital, nodeId, org.units.hospital, { status: 'notApplicable' })).rejects.toMatchObject({
      code: 'requirements.justify',
      places: [{ path: 'body.justification' }],
    });
    expect(await stored(nodeId)).toEqual([]);
    const set = await assess(hospital, nodeId, org.units.hospital, {
      status: 'notApplicable',
      justification: 'Ingen sådan verksamhet.',
    });
    expect(set.status).toBe('notApplicable');
  });

  test('is not checked on a day to come', async () => {
    const nodeId = aNode();
    await expect(assess(hospital, nodeId, org.units.hospital, { checkedOn: '2026-11-22' })).rejects.toMatchObject({
      code: 'requirements.not-yet',
      places: [{ path: 'body.checkedOn' }],
    });
    expect(await stored(nodeId)).toEqual([]);
  });

  test('is not for a manager to set, nor for another administration, nor above one’s own', async () => {
    const nodeId = aNode();
    const manager = await region.as(org.people.unitManager);
    await expect(assess(manager, nodeId, org.units.ward)).rejects.toMatchObject({ code: 'permission.missing' });
    await expect(assess(hospital, nodeId, org.units.healthCentre)).rejects.toMatchObject({
      code: 'requirements.not-your-unit',
    });
    await expect(assess(hospital, nodeId, org.units.region)).rejects.toMatchObject({ code: 'permission.not-here' });
    expect(await stored(nodeId)).toEqual([]);
  });

  test('is not made of a heading or of what does not exist', async () => {
    const { node } = await aFramework(region);
    await expect(assess(ciso, node('1'), org.units.region)).rejects.toMatchObject({
      code: 'requirements.not-assessable',
    });
    await expect(assess(ciso, newId(), org.units.region)).rejects.toMatchObject({ code: 'record.not-found' });
  });
});

describe('many assessments at once', () => {
  const many = (
    who: Caller,
    unitId: string,
    items: { nodeId: string; version: number | null }[],
    set: Record<string, unknown>,
  ) => api(who).assessMany({ body: { unitId, items, set } });

  test('keep in each what is not set', async () => {
    const [one, other] = [aNode(), aNode()];
    await assess(ciso, one, org.units.region, { status: 'notMet', justification: 'Saknas.' });
    const items = [
      { nodeId: one, version: 1 },
      { nodeId: other, version: null },
    ];
    expect(await many(ciso, org.units.region, items, { nextCheckOn: '2027-01-31' })).toEqual({
      created: 1,
      changed: 1,
    });
    expect((await answer(ciso, one, org.units.region)).own).toMatchObject({
      status: 'notMet',
      justification: 'Saknas.',
      nextCheckOn: '2027-01-31',
    });
    expect((await answer(ciso, other, org.units.region)).own).toMatchObject({
      status: 'notAssessed',
      nextCheckOn: '2027-01-31',
    });
  });

  test('are all made or none', async () => {
    const [one, other] = [aNode(), aNode()];
    await assess(ciso, one, org.units.region);
    const items = [
      { nodeId: one, version: null },
      { nodeId: other, version: null },
    ];
    await expect(many(ciso, org.units.region, items, { status: 'met' })).rejects.toMatchObject({
      code: 'record.changed',
    });
    await expect(many(ciso, org.units.region, items.slice(1), { status: 'notApplicable' })).rejects.toMatchObject({
      code: 'requirements.justify',
    });
    const heading = (await aFramework(region)).node('1');
    const withHeading = [...items.slice(1), { nodeId: heading, version: null }];
    await expect(many(ciso, org.units.region, withHeading, { status: 'met' })).rejects.toMatchObject({
      code: 'requirements.some-not-assessable',
      places: [{ path: 'body.items.1.nodeId' }],
    });
    expect(await stored(other)).toEqual([]);
  });

  test('ask the database as often for many as for few', async () => {
    const { nodeIds } = await aFramework(region, {
      nodes: Array.from({ length: 200 }, (_, at) => ({ refId: `${at}` })),
    });
    const items = nodeIds.map((nodeId) => ({ nodeId, version: null }));
    const asking = (part: typeof items) =>
      countQueries(region, () => many(ciso, org.units.region, part, { status: 'met' }));
    expect(await asking(items.slice(0, 1))).toBe(await asking(items.slice(1)));
  });
});

describe('the answer for a requirement', () => {
  test('is inherited from above until the unit says something itself, and tells from where', async () => {
    const nodeId = aNode();
    await assess(ciso, nodeId, org.units.region, { status: 'met', checkedOn: '2026-05-01' });
    expect(await answer(hospital, nodeId, org.units.ward)).toMatchObject({
      status: 'met',
      own: null,
      holds: {
        unit: { name: 'Region Exempel' },
        checkedOn: '2026-05-01',
        assessedBy: { name: 'Cecilia Säkerhetschef' },
      },
    });
    await assess(hospital, nodeId, org.units.hospital, { status: 'partly' });
    expect(await answer(hospital, nodeId, org.units.ward)).toMatchObject({
      status: 'partly',
      holds: { unit: { name: 'Sjukhuset' } },
    });
    expect(await answer(primaryCare, nodeId, org.units.healthCentre)).toMatchObject({ status: 'met' });
    expect((await answer(ciso, nodeId, org.units.region)).below).toMatchObject([
      { unit: { name: 'Sjukhuset' }, status: 'partly' },
    ]);
  });

  test('tells nobody of another administration anything', async () => {
    const nodeId = aNode();
    await assess(hospital, nodeId, org.units.hospital, { justification: 'Bara för sjukhuset' });
    await expect(answer(primaryCare, nodeId, org.units.hospital)).rejects.toMatchObject({ status: 403 });
    expect(await answer(primaryCare, nodeId, org.units.region)).toMatchObject({ status: 'notAssessed', below: [] });
    const { items } = await api(primaryCare).assessments({ query: { frameworkId: framework.id, limit: 200 } });
    expect(items.filter((item) => item.nodeId === nodeId)).toEqual([]);
  });

  test('says what mappings suggest while nobody has assessed it', async () => {
    const other = await aFramework(region);
    const nodeId = aNode();
    const refId = `K${next}`;
    await load(
      region,
      mappingFile(other.urn, framework.urn, [{ from: '1.1', to: refId, relation: 'equal', strength: 9 }]),
    );
    expect((await answer(ciso, nodeId, org.units.region)).suggestion).toBeNull();
    await assess(ciso, other.node('1.1'), org.units.region, { status: 'met' });
    const told = await answer(ciso, nodeId, org.units.region);
    expect(told).toMatchObject({
      status: 'notAssessed',
      suggestion: { status: 'met', strength: 9, path: [{ node: { refId: '1.1' } }] },
    });
    expect(told.node.mappings).toMatchObject([{ status: 'met' }]);
    const { items } = await api(ciso).suggestions({
      params: { id: framework.id },
      query: { unitId: org.units.region },
    });
    expect(items).toMatchObject([{ nodeId, suggestion: { status: 'met' } }]);
    await assess(ciso, nodeId, org.units.region, { status: 'notMet' });
    expect((await answer(ciso, nodeId, org.units.region)).suggestion).toBeNull();
  });

  test('is asked for as often with much linked to it as with little', async () => {
    const [little, much] = [aNode(), aNode()];
    for (const nodeId of [little, much]) {
      const { id } = await assess(hospital, nodeId, org.units.hospital);
      for (let count = 0; count < (nodeId === much ? 15 : 1); count++)
        await api(hospital).createEvidence({ body: evidenceBody(org.units.hospital, { assessmentIds: [id] }) });
    }
    const asking = (nodeId: string) => countQueries(region, () => answer(hospital, nodeId, org.units.hospital));
    expect(await asking(much)).toBe(await asking(little));
  });

  test('leaves a trace of who looked', async () => {
    const nodeId = aNode();
    const { id } = await assess(hospital, nodeId, org.units.hospital);
    await answer(ciso, nodeId, org.units.hospital);
    const { items } = await hospital.use(recordsApi).readers({ params: { id } });
    expect(items.map(({ name }) => name)).toEqual(['Cecilia Säkerhetschef']);
  });
});

describe('the list of assessments', () => {
  test('is sorted by next check, filtered, and paged without loss', async () => {
    const { id, nodeIds } = await aFramework(region, {
      nodes: Array.from({ length: 7 }, (_, at) => ({ refId: `L${at}` })),
    });
    for (const [at, nodeId] of nodeIds.entries())
      await assess(ciso, nodeId, org.units.region, {
        nextCheckOn: at === 6 ? null : `2027-01-0${7 - at}`,
        status: at < 3 ? 'met' : 'notMet',
      });
    const listed = async (query: Record<string, unknown>) =>
      api(ciso).assessments({ query: { frameworkId: id, ...query } });
    const first = await listed({ limit: 4, count: '1' });
    const second = await listed({ limit: 4, after: first.next ?? '' });
    expect(first.count).toBe(7);
    expect([...first.items, ...second.items].map(({ nextCheckOn }) => nextCheckOn)).toEqual([
      '2027-01-02',
      '2027-01-03',
      '2027-01-04',
      '2027-01-05',
      '2027-01-06',
      '2027-01-07',
      null,
    ]);
    expect((await listed({ status: 'met' })).items).toHaveLength(3);
    expect((await listed({ checkBefore: '2027-01-03' })).items).toHaveLength(1);
    expect((await listed({ unitId: org.units.hospital })).items).toEqual([]);
    expect((await listed({ q: 'l4' })).items).toHaveLength(1);
  });

  test('is exported', async () => {
    const { statusCode, body } = await ciso.ask({ url: '/api/requirements/assessments/export?format=csv' });
    expect(statusCode).toBe(200);
    expect(body.split('\n')[0]).toContain('Nästa kontroll');
    expect(body).toContain(';Uppfyllt;');
    expect(body).not.toContain(';met;');
  });
});
