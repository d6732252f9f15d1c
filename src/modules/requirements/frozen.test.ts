import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import type { Caller } from '../../testing/caller.ts';
import { aRegion } from '../../testing/region.ts';
import { documentsApi } from '../documents/contract.ts';
import { anOrganisation } from '../organisation/testing.ts';
import { requirementsApi } from './contract.ts';
import { aFramework, evidenceBody, frameworkFile, load } from './testing.ts';

const region = aRegion();
let org: Awaited<ReturnType<typeof anOrganisation>>;
let framework: Awaited<ReturnType<typeof aFramework>>;
let ciso: Caller;
let hospital: Caller;
let documentId: string;
const api = (who: Caller) => who.use(requirementsApi);

async function publicDocument(title: string): Promise<string> {
  const id = newId();
  const body = {
    id,
    unitId: org.units.region,
    kind: 'policy' as const,
    title,
    areaId: 'governance',
    openness: 'public' as const,
    body: '<h2>1 Mål</h2>',
  };
  await ciso.use(documentsApi).create({ body });
  const { contentSha256 } = await ciso.use(documentsApi).text({ params: { id, number: 1 } });
  await ciso.use(documentsApi).publish({ params: { id }, body: { contentSha256 } });
  return id;
}

const assess = (refId: string, more: Record<string, unknown>) =>
  api(ciso).assess({
    params: { id: framework.node(refId) },
    body: { unitId: org.units.region, version: null, status: 'met', ...more },
  });

/** 1.1 met by a document and shown for a while, 1.2 lacking, 1.3 not applicable, 1.4 not assessed. */
beforeAll(async () => {
  org = await anOrganisation(region);
  [ciso, hospital] = [await region.as(org.people.ciso), await region.as(org.people.hospitalCoordinator)];
  framework = await aFramework(region, {
    refId: 'RAM',
    nodes: [
      { refId: '1', assessable: false, name: { sv: 'Styrning', en: 'Governance' } },
      ...['1.1', '1.2', '1.3', '1.4'].map((refId) => ({ refId, parent: '1' })),
    ],
  });
  documentId = await publicDocument('Informationssäkerhetspolicy');
  await publicDocument('Trafikpolicy');
  const { id: assessmentId } = await assess('1.1', { reasons: ['legal', 'risk'], checkedOn: '2026-10-01' });
  const body = { id: newId(), unitId: org.units.region, documentId, sectionNumber: '1' };
  await api(ciso).addTrace({ params: { id: framework.node('1.1') }, body });
  await api(ciso).createEvidence({
    body: evidenceBody(org.units.region, {
      title: 'Revision',
      validUntil: '2026-12-31',
      assessmentIds: [assessmentId],
    }),
  });
  await assess('1.2', { status: 'notMet', justification: 'Rutinen saknas.', shortcoming: 'severe' });
  await assess('1.3', { status: 'notApplicable', justification: 'Ingen egen utveckling.' });
});

describe('a frozen assessment', () => {
  const body = (more: Record<string, unknown> = {}) => ({
    id: newId(),
    frameworkId: framework.id,
    unitId: org.units.region,
    title: 'Bedömning 2026',
    assessedOn: '2026-11-20',
    approverId: org.people.boardMember,
    ...more,
  });
  const freeze = (who: Caller, more = {}) => api(who).freeze({ body: body(more) });

  test('keeps the exact content, who approved, the day, and truthfully when it was recorded', async () => {
    const frozen = await freeze(ciso, { assessedOn: '2019-11-29', title: 'Bedömning 2019' });
    expect(frozen).toMatchObject({
      approver: 'Bo Styrelse',
      recorder: 'Cecilia Säkerhetschef',
      assessedOn: '2019-11-29',
      recordedAt: '2026-11-21T10:00:00.000Z',
    });
    const whole = await api(ciso).frozen({ params: { id: frozen.id } });
    expect(whole).toMatchObject({
      intact: true,
      statuses: { met: 1, notMet: 1 },
      content: { assessedOn: '2019-11-29' },
    });
    expect(whole.content.nodes[0]).toMatchObject({
      refId: '1.1',
      evidence: [{ title: 'Revision', validUntil: '2026-12-31' }],
    });
    await region.query("update access.principal set name = 'Nytt Namn' where id = $1", [org.people.boardMember]);
    expect((await api(ciso).frozen({ params: { id: frozen.id } })).approver).toBe('Bo Styrelse');
  });

  test('is never changed or removed, not even by the owner of the database, and a change behind its back is seen', async () => {
    const { id } = await freeze(ciso);
    for (const statement of [
      "update requirements.frozen set title = 'x' where id = $1",
      'delete from requirements.frozen where id = $1',
    ])
      await expect(region.query(statement, [id])).rejects.toThrow('never changed');
    await region.query('alter table requirements.frozen disable trigger keep');
    await region.query(
      `update requirements.frozen set content = jsonb_set(content, '{nodes,1,status}', '"met"') where id = $1`,
      [id],
    );
    await region.query('alter table requirements.frozen enable trigger keep');
    expect(await api(ciso).frozen({ params: { id } })).toMatchObject({ intact: false });
  });

  test('is refused in the future, without a known approver, and to who may not freeze', async () => {
    await expect(freeze(ciso, { assessedOn: '2026-11-22' })).rejects.toMatchObject({
      code: 'requirements.assessed-in-future',
    });
    await expect(freeze(ciso, { approverId: newId() })).rejects.toMatchObject({
      places: [{ path: 'body.approverId' }],
    });
    await expect(freeze(hospital)).rejects.toMatchObject({ code: 'permission.missing' });
    const before = await region.query('select count(*) from requirements.frozen');
    await expect(freeze(ciso, { frameworkId: newId() })).rejects.toMatchObject({ status: 404 });
    expect(await region.query('select count(*) from requirements.frozen')).toEqual(before);
  });

  test('is compared with a later one and with today: better, worse, new and retired', async () => {
    const { id } = await freeze(ciso, { assessedOn: '2026-01-01', title: 'Före' });
    const { urn } = framework;
    const nodes = ['1.1', '1.2', '1.4', '1.5'].map((refId) => ({ refId }));
    await load(region, frameworkFile({ urn, refId: 'RAM', version: 2, nodes }));
    await assess('1.1', { version: 1, status: 'partly' });
    await assess('1.2', { version: 1, status: 'met' });
    const now = await api(ciso).compareFrozen({ params: { id }, query: {} });
    expect(now.differences.map(({ refId, what, before, after }) => [refId, what, before, after])).toEqual([
      ['1.1', 'worse', 'met', 'partly'],
      ['1.2', 'better', 'notMet', 'met'],
      ['1.5', 'new', null, 'notAssessed'],
      ['1.3', 'retired', 'notApplicable', null],
    ]);
    expect(now).toMatchObject({
      unchanged: 1,
      before: { title: 'Före', frameworkVersion: 1 },
      after: { title: '', frameworkVersion: 2 },
    });
    const later = await freeze(ciso, { title: 'Efter' });
    const compared = await api(ciso).compareFrozen({ params: { id: later.id }, query: { with: id } });
    expect(compared).toMatchObject({
      before: { title: 'Före' },
      after: { title: 'Efter' },
      differences: now.differences,
    });
    const other = await aFramework(region);
    const foreign = await freeze(ciso, { frameworkId: other.id });
    await expect(api(ciso).compareFrozen({ params: { id }, query: { with: foreign.id } })).rejects.toMatchObject({
      code: 'requirements.not-comparable',
    });
  });

  test('is listed latest first, downloaded, and seen only at its unit', async () => {
    const { items } = await api(ciso).frozenList({ query: { frameworkId: framework.id } });
    const days = items.map(({ assessedOn }) => assessedOn);
    expect(days).toEqual([...days].sort().reverse());
    const id = items.at(-1)?.id ?? '';
    const pdf = await ciso.ask({ url: `/api/requirements/frozen/${id}/file` });
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await api(ciso).frozenSheet({ params: { id } })).facts).toContainEqual({
      label: 'Godkänd av',
      value: 'Bo Styrelse',
    });
    expect((await api(hospital).frozenList({ query: {} })).items).toEqual([]);
    await expect(api(hospital).frozen({ params: { id } })).rejects.toMatchObject({ status: 404 });
  });

  test('names a secret document by its number alone', async () => {
    const secret = newId();
    const fields = {
      id: secret,
      unitId: org.units.region,
      kind: 'routine' as const,
      title: 'Hemligt skalskydd',
      areaId: 'access',
      openness: 'secret' as const,
    };
    const { number } = await ciso.use(documentsApi).create({ body: fields });
    await api(ciso).addTrace({
      params: { id: framework.node('1.2') },
      body: { id: newId(), unitId: org.units.region, documentId: secret },
    });
    const { id } = await freeze(ciso, { title: 'Med hemligt' });
    const { content } = await api(ciso).frozen({ params: { id } });
    expect(JSON.stringify(content)).not.toContain('Hemligt skalskydd');
    expect(content.nodes.find(({ refId }) => refId === '1.2')?.documents).toMatchObject([{ number, title: '' }]);
  });
});
