import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import type { Caller } from '../../testing/caller.ts';
import { countQueries } from '../../testing/count-queries.ts';
import { aRegion } from '../../testing/region.ts';
import { documentsApi } from '../documents/contract.ts';
import { anOrganisation } from '../organisation/testing.ts';
import { requirementsApi } from './contract.ts';
import { aFramework, evidenceBody } from './testing.ts';

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

const at = (unitId: string) => ({ params: { id: framework.id }, query: { unitId } });

describe('coverage', () => {
  test('is requirement by document, with what no document meets and what runs out', async () => {
    const coverage = await api(ciso).coverage(at(org.units.region));
    expect(
      coverage.nodes.map(({ refId, section, standing, documentIds }) => [
        refId,
        section,
        standing.state,
        documentIds.length,
      ]),
    ).toEqual([
      ['1.1', '1 Styrning', 'ok', 1],
      ['1.2', '1 Styrning', 'late', 0],
      ['1.3', '1 Styrning', 'not-applicable', 0],
      ['1.4', '1 Styrning', 'none', 0],
    ]);
    expect(coverage).toMatchObject({
      statuses: { met: 1, notMet: 1, notApplicable: 1, notAssessed: 1 },
      states: { ok: 1, late: 1, none: 1, 'not-applicable': 1, watch: 0 },
      documents: [{ title: 'Informationssäkerhetspolicy', meets: 1 }],
      expiring: [{ title: 'Revision', nodeIds: [framework.node('1.1')] }],
    });
    const soon = await api(ciso).coverage({ ...at(org.units.region), query: { unitId: org.units.region, days: 10 } });
    expect(soon.expiring).toEqual([]);
  });

  test('names documents in force that meet no requirement', async () => {
    const { items } = await api(ciso).documentsOutside(at(org.units.region));
    expect(items.map(({ title }) => title)).toEqual(['Trafikpolicy']);
    const below = await api(hospital).documentsOutside(at(org.units.ward));
    expect(below.items.map(({ title }) => title)).toEqual(['Trafikpolicy']);
    const { statusCode } = await ciso.ask({
      url: `/api/requirements/frameworks/${framework.id}/documents-outside/export?unitId=${org.units.region}&format=csv`,
    });
    expect(statusCode).toBe(200);
  });

  test('is inherited below, where evidence of units above is not named', async () => {
    const coverage = await api(hospital).coverage(at(org.units.ward));
    expect(coverage.nodes[0]?.standing).toMatchObject({
      status: 'met',
      own: false,
      from: { name: 'Region Exempel' },
      evidence: 1,
      shownUntil: '2026-12-31',
    });
    expect(coverage.expiring).toEqual([]);
  });

  test.each(['coverage', 'coverageSheet', 'statement', 'statementSheet', 'suggestions', 'documentsOutside'] as const)(
    '%s is refused for a unit of another administration',
    async (endpoint) => {
      await expect(api(hospital)[endpoint](at(org.units.primaryCare))).rejects.toMatchObject({
        code: 'requirements.not-your-unit',
      });
    },
  );

  test('asks the database as often for many requirements as for few', async () => {
    const many = await aFramework(region, {
      nodes: Array.from({ length: 150 }, (_, place) => ({ refId: `${place}` })),
    });
    const items = many.nodeIds.map((nodeId) => ({ nodeId, version: null }));
    await api(ciso).assessMany({ body: { unitId: org.units.region, items, set: { status: 'met' } } });
    for (const nodeId of many.nodeIds.slice(0, 20))
      await api(ciso).addTrace({ params: { id: nodeId }, body: { id: newId(), unitId: org.units.region, documentId } });
    const asking = (endpoint: 'coverage' | 'statement', id: string) =>
      countQueries(region, () => api(ciso)[endpoint]({ params: { id }, query: { unitId: org.units.region } }));
    for (const endpoint of ['coverage', 'statement'] as const)
      expect(await asking(endpoint, many.id)).toBeLessThanOrEqual(await asking(endpoint, framework.id));
  });
});

describe('the statement of applicability', () => {
  test('says of each requirement whether it applies, why, how it stands and what meets it', async () => {
    const { items } = await api(ciso).statement(at(org.units.region));
    expect(items).toMatchObject([
      {
        refId: '1.1',
        applicable: true,
        reasons: ['legal', 'risk'],
        status: 'met',
        documents: [{ title: 'Informationssäkerhetspolicy', section: '1 Mål' }],
      },
      { refId: '1.2', applicable: true, status: 'notMet', justification: 'Rutinen saknas.', shortcoming: 'severe' },
      { refId: '1.3', applicable: false, justification: 'Ingen egen utveckling.' },
      { refId: '1.4', applicable: null, status: 'notAssessed' },
    ]);
  });

  test('is a sheet in both languages', async () => {
    const { body } = await ciso.ask({
      url: `/api/requirements/frameworks/${framework.id}/statement/sheet?unitId=${org.units.region}`,
      headers: { 'accept-language': 'en' },
    });
    const english = JSON.parse(body);
    expect(english).toMatchObject({ title: 'Statement of applicability', language: 'en' });
    const swedish = await api(ciso).statementSheet(at(org.units.region));
    expect(swedish.title).toBe('Uttalande om tillämplighet');
    const [table] = swedish.blocks;
    expect(table).toMatchObject({ kind: 'table', caption: '1 Styrning' });
    expect(table?.kind === 'table' && table.rows[1]).toEqual([
      '1.2',
      'Krav 1.2',
      'Ja',
      '',
      'Ej uppfyllt',
      '',
      '(allvarlig brist) Rutinen saknas.',
    ]);
  });

  test.each(['statement', 'coverage'])(
    '%s is downloaded as PDF/UA and as a workbook, and that is kept in the trail',
    async (what) => {
      const url = `/api/requirements/frameworks/${framework.id}/${what}/file?unitId=${org.units.region}`;
      const pdf = await ciso.ask({ url: `${url}&format=pdf` });
      expect(pdf.headers['content-type']).toBe('application/pdf');
      for (const mark of ['/StructTreeRoot', '<pdfuaid:part>1</pdfuaid:part>'])
        expect(pdf.rawPayload.includes(mark)).toBe(true);
      const workbook = await ciso.ask({ url: `${url}&format=xlsx` });
      expect(workbook.rawPayload.subarray(0, 2).toString()).toBe('PK');
      const trail = await region.query('select unit_id from audit.entry where action = $1', [
        `requirements.${what}-exported`,
      ]);
      expect(trail).toEqual([{ unit_id: org.units.region }, { unit_id: org.units.region }]);
    },
  );
});
