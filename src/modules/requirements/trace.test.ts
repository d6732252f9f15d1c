import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import type { Caller } from '../../testing/caller.ts';
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
let primaryCare: Caller;

beforeAll(async () => {
  org = await anOrganisation(region);
  [ciso, hospital, primaryCare] = [
    await region.as(org.people.ciso),
    await region.as(org.people.hospitalCoordinator),
    await region.as(org.people.primaryCareCoordinator),
  ];
  framework = await aFramework(region, { nodes: Array.from({ length: 30 }, (_, at) => ({ refId: `K${at + 1}` })) });
});

let next = 0;
const aNode = () => framework.node(`K${++next}`);
const api = (who: Caller) => who.use(requirementsApi);
const answer = (who: Caller, nodeId: string, unitId: string) =>
  api(who).answer({ params: { id: nodeId }, query: { unitId } });
const sections = '<h2>1 Syfte</h2><p>Därför.</p><h2>2 Ansvar</h2><p>Alla.</p>';

/** A document in force, with two sections. */
async function aDocument(who: Caller, unitId: string, more: Record<string, unknown> = {}) {
  const id = newId();
  const body = {
    id,
    unitId,
    kind: 'guideline' as const,
    title: 'Riktlinje om åtkomst',
    areaId: 'access',
    decidedBy: 'Regionstyrelsen',
    body: sections,
  };
  await who.use(documentsApi).create({ body: { ...body, ...more } });
  return bringIntoForce(who, id, 1);
}

async function bringIntoForce(who: Caller, id: string, number: number) {
  const { contentSha256 } = await who.use(documentsApi).text({ params: { id, number } });
  return who.use(documentsApi).publish({ params: { id }, body: { contentSha256 } });
}

async function rewrite(who: Caller, id: string, body: string) {
  await who.use(documentsApi).write({ params: { id }, body: { version: null, body } });
  return bringIntoForce(who, id, 2);
}

const trace = (who: Caller, nodeId: string, unitId: string, documentId: string, sectionNumber = '') =>
  api(who).addTrace({ params: { id: nodeId }, body: { id: newId(), unitId, documentId, sectionNumber } });

describe('a trace to a document', () => {
  test('names the section and version that was judged, and who decided', async () => {
    const { id } = await aDocument(ciso, org.units.region, { openness: 'public' });
    const nodeId = aNode();
    expect(await trace(ciso, nodeId, org.units.region, id, '2')).toMatchObject({
      document: { title: 'Riktlinje om åtkomst', decidedBy: 'Regionstyrelsen', versionNumber: 1 },
      versionNumber: 1,
      section: { number: '2', heading: 'Ansvar' },
      state: 'holds',
    });
    expect((await answer(hospital, nodeId, org.units.ward)).documents).toMatchObject([
      { unit: { name: 'Region Exempel' }, section: { number: '2' } },
    ]);
  });

  test('is refused to what is not there, not readable, withdrawn or already traced', async () => {
    const document = await aDocument(hospital, org.units.hospital);
    const nodeId = aNode();
    await expect(trace(hospital, nodeId, org.units.hospital, newId())).rejects.toMatchObject({
      code: 'requirements.unknown-document',
    });
    await expect(trace(primaryCare, nodeId, org.units.primaryCare, document.id)).rejects.toMatchObject({
      code: 'requirements.unknown-document',
      places: [{ path: 'body.documentId' }],
    });
    await expect(trace(hospital, nodeId, org.units.hospital, document.id, '9')).rejects.toMatchObject({
      code: 'requirements.no-such-section',
    });
    expect(await region.query('select from requirements.assessment where node_id = $1', [nodeId])).toEqual([]);
    await trace(hospital, nodeId, org.units.hospital, document.id, '1');
    await expect(trace(hospital, nodeId, org.units.hospital, document.id, '1')).rejects.toMatchObject({
      code: 'requirements.traced-already',
    });
    const withdrawn = { version: document.version, validTo: '2026-11-30' };
    await hospital.use(documentsApi).withdraw({ params: { id: document.id }, body: withdrawn });
    await expect(trace(hospital, nodeId, org.units.hospital, document.id)).rejects.toMatchObject({
      code: 'requirements.document-withdrawn',
    });
  });

  test('has to be looked at again when the document changes, and holds again when confirmed', async () => {
    const { id } = await aDocument(ciso, org.units.region);
    const nodeId = aNode();
    await api(ciso).assess({
      params: { id: nodeId },
      body: { unitId: org.units.region, version: null, status: 'met' },
    });
    const { id: traceId, version } = await trace(ciso, nodeId, org.units.region, id, '2');
    await rewrite(ciso, id, '<h2>1 Syfte</h2><h2>2 Ansvar och roller</h2>');
    const broken = await answer(ciso, nodeId, org.units.region);
    expect(broken).toMatchObject({ state: 'watch', documents: [{ state: 'newerVersion', versionNumber: 1 }] });
    expect(broken.flags).toContain('traceBroken');
    const { broken: listed } = await api(ciso).coverage({
      params: { id: framework.id },
      query: { unitId: org.units.region },
    });
    expect(listed).toMatchObject([{ nodeId, state: 'newerVersion' }]);
    const confirmed = await api(ciso).confirmTrace({ params: { id: traceId }, body: { version } });
    expect(confirmed).toMatchObject({ state: 'holds', versionNumber: 2, section: { heading: 'Ansvar och roller' } });
    await expect(api(ciso).confirmTrace({ params: { id: traceId }, body: { version } })).rejects.toMatchObject({
      code: 'record.changed',
    });
    expect((await answer(ciso, nodeId, org.units.region)).state).toBe('ok');
  });

  test('to what one may not read says only that it is there', async () => {
    const { id } = await aDocument(ciso, org.units.region, { title: 'Hemligt om skydd', openness: 'secret' });
    const nodeId = aNode();
    await trace(ciso, nodeId, org.units.region, id, '1');
    const told = await answer(hospital, nodeId, org.units.ward);
    expect(told.documents).toMatchObject([{ document: null, section: null, state: 'hidden' }]);
    expect(JSON.stringify(told)).not.toContain('Hemligt');
  });

  test('is removed by whoever assesses at the unit, and by nobody else', async () => {
    const { id } = await aDocument(ciso, org.units.region);
    const nodeId = aNode();
    const { id: traceId } = await trace(ciso, nodeId, org.units.region, id);
    await expect(api(hospital).removeTrace({ params: { id: traceId } })).rejects.toMatchObject({
      code: 'record.not-found',
    });
    expect((await answer(ciso, nodeId, org.units.region)).documents).toHaveLength(1);
    await api(ciso).removeTrace({ params: { id: traceId } });
    expect((await answer(ciso, nodeId, org.units.region)).documents).toEqual([]);
  });
});

describe('safeguards and evidence of a requirement', () => {
  const aSafeguard = async (who: Caller, unitId: string, more: Record<string, unknown> = {}) =>
    api(who).createSafeguard({
      body: { id: newId(), unitId, title: 'Tvåfaktorsinloggning', status: 'active', ...more },
    });
  const anEvidence = (who: Caller, unitId: string, more = {}) =>
    api(who).createEvidence({ body: evidenceBody(unitId, more) });

  test('are told together: met by, and shown by directly or through a safeguard', async () => {
    const nodeId = aNode();
    const safeguard = await aSafeguard(hospital, org.units.hospital);
    const direct = await anEvidence(hospital, org.units.hospital, { title: 'Direkt' });
    const through = await anEvidence(hospital, org.units.hospital, {
      title: 'Genom åtgärden',
      safeguardIds: [safeguard.id],
    });
    const where = { unitId: org.units.hospital };
    const { assessmentId } = await api(hospital).linkSafeguard({
      params: { id: nodeId },
      body: { ...where, safeguardId: safeguard.id },
    });
    await api(hospital).linkEvidence({ params: { id: nodeId }, body: { ...where, evidenceId: direct.id } });
    const told = await answer(hospital, nodeId, org.units.hospital);
    expect(told.safeguards).toMatchObject([
      { id: safeguard.id, number: expect.stringMatching(/^SÅ-\d{4}$/), assessmentId },
    ]);
    const byTitle = Object.fromEntries(told.evidence.map(({ title, ...one }) => [title, one]));
    expect(byTitle).toMatchObject({
      Direkt: { assessmentId, throughId: null },
      'Genom åtgärden': { assessmentId: null, throughId: safeguard.id },
    });
    expect(await api(hospital).safeguard({ params: { id: safeguard.id } })).toMatchObject({
      requirements: [{ nodeId }],
      evidence: [{ id: through.id }],
      hiddenEvidence: 0,
    });
    await api(hospital).unlinkSafeguard({ params: { id: assessmentId, partId: safeguard.id } });
    await api(hospital).unlinkEvidence({ params: { id: assessmentId, partId: direct.id } });
    expect(await answer(hospital, nodeId, org.units.hospital)).toMatchObject({ safeguards: [], evidence: [] });
  });

  test('hold below as well; evidence above is counted, not shown', async () => {
    const nodeId = aNode();
    const safeguard = await aSafeguard(ciso, org.units.region, { title: 'Gemensam brandvägg' });
    const evidence = await anEvidence(ciso, org.units.region, { title: 'Regionens penetrationstest' });
    const where = { unitId: org.units.region };
    await api(ciso).linkSafeguard({ params: { id: nodeId }, body: { ...where, safeguardId: safeguard.id } });
    await api(ciso).linkEvidence({ params: { id: nodeId }, body: { ...where, evidenceId: evidence.id } });
    const told = await answer(hospital, nodeId, org.units.ward);
    expect(told).toMatchObject({ safeguards: [{ title: 'Gemensam brandvägg' }], evidence: [], hiddenEvidence: 1 });
    expect(JSON.stringify(told)).not.toContain('penetrationstest');
  });

  test('are not linked to what one may not see, or where one may not assess', async () => {
    const nodeId = aNode();
    const theirs = await aSafeguard(primaryCare, org.units.primaryCare);
    const evidence = await anEvidence(primaryCare, org.units.primaryCare);
    const where = { unitId: org.units.hospital };
    await expect(
      api(hospital).linkSafeguard({ params: { id: nodeId }, body: { ...where, safeguardId: theirs.id } }),
    ).rejects.toMatchObject({
      code: 'requirements.unknown-safeguard',
    });
    await expect(
      api(hospital).linkEvidence({ params: { id: nodeId }, body: { ...where, evidenceId: evidence.id } }),
    ).rejects.toMatchObject({
      code: 'requirements.unknown-evidence',
    });
    const atRegion = { unitId: org.units.region, evidenceId: evidence.id };
    await expect(api(primaryCare).linkEvidence({ params: { id: nodeId }, body: atRegion })).rejects.toMatchObject({
      code: 'permission.not-here',
    });
    expect(await region.query('select from requirements.assessment where node_id = $1', [nodeId])).toEqual([]);
  });

  test('that have run out no longer show anything', async () => {
    const nodeId = aNode();
    const { id: assessmentId } = await api(hospital).assess({
      params: { id: nodeId },
      body: { unitId: org.units.hospital, version: null, status: 'met' },
    });
    const safeguard = await aSafeguard(hospital, org.units.hospital);
    await api(hospital).linkSafeguard({
      params: { id: nodeId },
      body: { unitId: org.units.hospital, safeguardId: safeguard.id },
    });
    const made = await anEvidence(hospital, org.units.hospital, {
      validUntil: '2026-11-21',
      assessmentIds: [assessmentId],
    });
    expect(await answer(hospital, nodeId, org.units.hospital)).toMatchObject({ state: 'ok', flags: ['noDocument'] });
    const { version, withdrawnOn: _, ...facts } = made;
    await api(hospital).changeEvidence({
      params: { id: made.id },
      body: { ...facts, version, validUntil: '2026-11-20' },
    });
    expect(await answer(hospital, nodeId, org.units.hospital)).toMatchObject({
      state: 'watch',
      flags: ['noDocument', 'evidenceExpired'],
      evidence: [{ expired: true }],
    });
  });
});
