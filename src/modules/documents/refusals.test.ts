import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import type { Caller } from '../../testing/caller.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation, type Organisation } from '../organisation/testing.ts';
import { aDocument, documentsOf, inForce, writes } from './testing.ts';

const region = aRegion();
let org: Organisation;
let author: Caller;
let known: { id: string; draftSha: string; sha: string; consultationId: string; requestId: string; remarkId: string };

beforeAll(async () => {
  org = await anOrganisation(region);
  author = await region.as(org.people.hospitalCoordinator);
  const { id, contentSha256: sha } = await inForce(author, org.units.hospital, { openness: 'public' });
  const draftSha = await writes(author, id, '<h2>1 Syfte</h2><p>Nytt.</p>');
  const [consultationId, requestId] = [newId(), newId()];
  await documentsOf(author).consult({
    params: { id },
    body: { id: consultationId, contentSha256: draftSha, answerBy: '2026-12-01', unitIds: [org.units.ward] },
  });
  const manager = await region.as(org.people.unitManager);
  const [asked] = (await documentsOf(manager).mine({ params: { id } })).consultations;
  const { remarks } = await documentsOf(manager).respond({
    params: { id: consultationId },
    body: { consulteeId: asked?.consulteeId ?? '', stance: 'changes', remarks: [{ anchor: null, text: 'Kortare' }] },
  });
  await documentsOf(author).askToRead({
    params: { id },
    body: { id: requestId, contentSha256: sha, dueOn: '2026-12-01', unitIds: [org.units.ward] },
  });
  known = { id, draftSha, sha, consultationId, requestId, remarkId: remarks[0]?.id ?? '' };
});

type Api = ReturnType<typeof documentsOf>;
const byId = () => ({ params: { id: known.id } });
const draft = () => ({ contentSha256: known.draftSha });
const facts = () => ({ ...aDocument(org.units.hospital, { id: undefined }), number: 'X', version: 1 });
const decision = { decidedBy: 'Jag', decidedOn: '2026-11-01', inForceOn: '2026-11-21', changeSummary: 'Allt' };

/** Everything that changes a document, as somebody might try it. */
const attempts: [string, (api: Api) => Promise<unknown>][] = [
  ['change', (api) => api.change({ ...byId(), body: facts() })],
  ['withdraw', (api) => api.withdraw({ ...byId(), body: { version: 1, validTo: '2026-12-31' } })],
  ['write', (api) => api.write({ ...byId(), body: { version: 1, body: '<p>Mitt</p>' } })],
  ['askReview', (api) => api.askReview({ ...byId(), body: { id: newId(), ...draft(), reviewerId: org.people.ciso } })],
  [
    'askApproval',
    (api) =>
      api.askApproval({
        ...byId(),
        body: { id: newId(), ...draft(), approvers: [{ personId: org.people.ciso }], quorum: 1 },
      }),
  ],
  ['examine', (api) => api.examine({ ...byId(), body: { ...draft(), answer: 'approved' } })],
  ['approve', (api) => api.approve({ ...byId(), body: { ...draft(), answer: 'approved' } })],
  ['takeBack', (api) => api.takeBack({ ...byId(), body: { ...draft(), reason: 'Nej' } })],
  ['decide', (api) => api.decide({ ...byId(), body: { ...draft(), ...decision } })],
  ['publish', (api) => api.publish({ ...byId(), body: { ...draft(), changeSummary: 'Allt' } })],
  [
    'consult',
    (api) =>
      api.consult({
        ...byId(),
        body: { id: newId(), ...draft(), answerBy: '2026-12-01', personIds: [org.people.ciso] },
      }),
  ],
  ['closeConsultation', (api) => api.closeConsultation({ params: { id: known.consultationId }, body: {} })],
  [
    'respond',
    (api) => api.respond({ params: { id: known.consultationId }, body: { consulteeId: newId(), stance: 'agree' } }),
  ],
  [
    'handleRemark',
    (api) => api.handleRemark({ params: { id: known.remarkId }, body: { version: 1, handling: 'taken' } }),
  ],
  [
    'askToRead',
    (api) =>
      api.askToRead({
        ...byId(),
        body: { id: newId(), contentSha256: known.sha, dueOn: '2026-12-01', personIds: [org.people.ciso] },
      }),
  ],
  ['closeReading', (api) => api.closeReading({ params: { id: known.requestId }, body: {} })],
  ['confirmReading', (api) => api.confirmReading({ ...byId(), body: { contentSha256: known.sha, answer: 'read' } })],
  ['answerQuestion', (api) => api.answerQuestion({ params: { id: newId() }, body: { reply: 'Så' } })],
];

/** What the trail has seen change in this module's tables and in people's inboxes. */
const changes = async () =>
  (
    await region.query<{ n: number }>(
      "select count(*)::int as n from audit.change where tbl like 'documents.%' or tbl like 'task.%'",
    )
  )[0]?.n;

describe.each<[string, () => string]>([
  ['a coordinator of another administration', () => org.people.primaryCareCoordinator],
  ['an auditor, who reads all', () => org.people.auditor],
  ['someone of the staff elsewhere', () => org.people.systemAdministrator],
])('%s', (_, who) => {
  test.each(attempts)('is refused to %s, and nothing is changed', async (_name, attempt) => {
    const api = documentsOf(await region.as(who()));
    const before = await changes();
    await expect(attempt(api)).rejects.toMatchObject({ status: expect.toBeOneOf([403, 404, 409]) });
    expect(await changes()).toBe(before);
  });
});

describe('whoever follows up', () => {
  test.each<[string, (api: Api) => Promise<unknown>]>([
    ['the answers of a consultation', (api) => api.consultation({ params: { id: known.consultationId } })],
    ['its text', (api) => api.consultationText({ params: { id: known.consultationId } })],
    ['a preview of readers', (api) => api.previewReading({ ...byId(), query: {} })],
    ['the feedback', (api) => api.feedback(byId())],
    ['the draft', (api) => api.text({ params: { id: known.id, number: 2 } })],
    ['what the draft changes', (api) => api.difference({ ...byId(), query: { from: 1, to: 2 } })],
  ])('of another administration is not shown %s', async (_, attempt) => {
    const api = documentsOf(await region.as(org.people.primaryCareCoordinator));
    await expect(attempt(api)).rejects.toMatchObject({ status: expect.toBeOneOf([403, 404]) });
  });

  test('of another administration sees no rounds, consultations or readers of a public document', async () => {
    const api = documentsOf(await region.as(org.people.primaryCareCoordinator));
    expect(await api.process(byId())).toMatchObject({ draft: null, rounds: [], openConsultationId: null, steps: [] });
    expect((await api.consultations(byId())).items).toEqual([]);
    expect((await api.askedPeople({ params: { id: known.requestId }, query: {} })).items).toEqual([]);
    expect((await api.readQuestions({ ...byId(), query: {} })).items).toEqual([]);
    expect((await api.readRequests(byId())).items).toEqual([]);
    await expect(api.readRequest({ params: { id: known.requestId } })).rejects.toMatchObject({ status: 404 });
  });
});
