import { beforeAll, describe, expect, test } from 'vitest';
import { asSystem } from '../../platform/assemble.ts';
import { newId } from '../../shared/ids.ts';
import type { Caller } from '../../testing/caller.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation, aPerson, type Organisation, problem } from '../organisation/testing.ts';
import type { DocumentKind } from './contract/words.ts';
import { bringDueIntoForce } from './service/publish.ts';
import { aDraft, documentsOf, inForce, writes } from './testing.ts';

const region = aRegion();
let org: Organisation;
let author: Caller;
let approver: Caller;
let reviewerId: string;

beforeAll(async () => {
  org = await anOrganisation(region);
  author = await region.as(org.people.hospitalCoordinator);
  reviewerId = await aPerson(region, { name: 'Sten Sist' });
  approver = await region.as(reviewerId);
});

const aDraftHere = () => aDraft(author, org.units.hospital);
const tasksOf = (recordId: string) =>
  region.query<{ kind: string; person: string; title: string }>(
    `select t.kind, p.name as person, t.title from task.task t join access.principal p on p.id = t.person_id
     where t.record_id = $1 and t.closed_at is null order by 1, 2`,
    [recordId],
  );

type Draft = { id: string; contentSha256: string };
const asked = ({ id, contentSha256 }: Draft) =>
  documentsOf(author).askApproval({
    params: { id },
    body: { id: newId(), contentSha256, approvers: [{ personId: reviewerId }], quorum: 1 },
  });
const approves = async (draft: Draft) => {
  await asked(draft);
  await documentsOf(approver).approve({
    params: { id: draft.id },
    body: { contentSha256: draft.contentSha256, answer: 'approved' },
  });
};
const decision = (draft: Draft, more: Record<string, unknown> = {}) => ({
  contentSha256: draft.contentSha256,
  decidedBy: 'Förvaltningschefen',
  decidedOn: '2026-11-20',
  paragraph: '12',
  inForceOn: '2026-11-21',
  ...more,
});

describe('a decision', () => {
  const approved = async () => {
    const draft = await aDraftHere();
    await approves(draft);
    return draft;
  };

  test('for a later day comes into force by itself on that day', async () => {
    const draft = await approved();
    const decided = await documentsOf(author).decide({
      params: { id: draft.id },
      body: decision(draft, { inForceOn: '2026-11-25', nextReviewOn: '2028-11-25' }),
    });
    expect(decided.draft?.stage).toBe('decided');
    await expect(writes(author, draft.id, '<p>x</p>', 3)).rejects.toMatchObject({ status: 409 });
    region.clock.set('2026-11-24T20:00:00Z');
    await asSystem(region.running.services, 'test', bringDueIntoForce);
    expect((await documentsOf(author).get({ params: { id: draft.id } })).status).toBe('draft');
    region.clock.set('2026-11-25T00:30:00Z');
    await asSystem(region.running.services, 'test', bringDueIntoForce);
    expect(await documentsOf(author).get({ params: { id: draft.id } })).toMatchObject({
      status: 'inForce',
      validFrom: '2026-11-25',
      nextReviewOn: '2028-11-25',
    });
    region.clock.set('2026-11-21T10:00:00Z');
  });

  test('is not changed behind the back of those who approved, only taken back with a reason', async () => {
    const draft = await approved();
    await documentsOf(author).decide({ params: { id: draft.id }, body: decision(draft, { inForceOn: '2027-01-01' }) });
    const { version } = await documentsOf(author).text({ params: { id: draft.id, number: 1 } });
    await expect(writes(author, draft.id, '<p>x</p>', version)).rejects.toMatchObject({ code: 'documents.is-decided' });
    const { draft: back, rounds } = await documentsOf(author).takeBack({
      params: { id: draft.id },
      body: { contentSha256: draft.contentSha256, reason: 'Fel bilaga' },
    });
    expect(back).toMatchObject({ stage: 'writing', decidedBy: '', decidedOn: null });
    expect(rounds[0]).toMatchObject({ outcome: 'void', reason: 'Fel bilaga' });
  });

  test('is needed before the draft comes into force, and needs approval itself', async () => {
    const draft = await aDraftHere();
    const decide = (who: Caller) => documentsOf(who).decide({ params: { id: draft.id }, body: decision(draft) });
    await expect(decide(author)).rejects.toMatchObject({ code: 'documents.not-approved' });
    await asked(draft);
    await expect(
      documentsOf(author).publish({ params: { id: draft.id }, body: { contentSha256: draft.contentSha256 } }),
    ).rejects.toMatchObject({ code: 'documents.not-decided' });
    await expect(decide(approver)).rejects.toMatchObject({ status: 403 });
    expect((await documentsOf(author).get({ params: { id: draft.id } })).status).toBe('draft');
  });

  test('that replaces a version says what is changed, and lies not ahead', async () => {
    const { id } = await inForce(author, org.units.hospital);
    const draft = { id, contentSha256: await writes(author, id, '<h2>1 Syfte</h2><p>Så gör vi nu.</p>') };
    await approves(draft);
    const decide = (more: Record<string, unknown>) =>
      documentsOf(author).decide({ params: { id }, body: decision(draft, more) });
    await expect(decide({})).rejects.toMatchObject({ code: 'documents.change-unsaid' });
    await expect(decide({ changeSummary: 'Ny rutin', decidedOn: '2026-11-30' })).rejects.toMatchObject({
      code: 'documents.decided-in-future',
    });
    await decide({ changeSummary: 'Ny rutin', changeKind: 'editorial' });
    expect((await documentsOf(author).get({ params: { id } })).versions).toMatchObject([
      { number: 2, stage: 'inForce', changeKind: 'editorial', changeSummary: 'Ny rutin' },
      { number: 1, stage: 'replaced' },
    ]);
  });
});

describe('the review of a document in force', () => {
  test('is a task of its reviewer by its day, and ends when the document is withdrawn', async () => {
    const more = { reviewerId: reviewerId, nextReviewOn: '2027-02-01', title: 'Ses över' };
    const { id } = await inForce(author, org.units.hospital, more);
    expect(await tasksOf(id)).toEqual([{ kind: 'documents.review', person: 'Sten Sist', title: 'Ses över' }]);
    const { version } = await documentsOf(author).get({ params: { id } });
    const instead = await inForce(author, org.units.hospital, { title: 'Gäller i stället' });
    const withdrawn = await documentsOf(author).withdraw({
      params: { id },
      body: { version, validTo: '2026-12-31', reason: 'Inarbetat', replacedById: instead.id },
    });
    expect(withdrawn).toMatchObject({ withdrawnReason: 'Inarbetat', replacedBy: { title: 'Gäller i stället' } });
    expect(await tasksOf(id)).toEqual([]);
  });
});

describe('a region that wants a kind approved', () => {
  const set = async (who: string, kinds: DocumentKind[]) =>
    documentsOf(await region.as(who)).setApprovalDemands({ body: { kinds } });
  const publish = ({ id, contentSha256 }: Draft) =>
    documentsOf(author).publish({ params: { id }, body: { contentSha256 } });

  test('says so through its information security officer alone', async () => {
    await expect(set(org.people.hospitalCoordinator, ['routine'])).rejects.toEqual(problem('permission.missing', 403));
    expect(await documentsOf(author).approvalDemands({})).toEqual({ kinds: [] });
    expect(await set(org.people.ciso, ['routine', 'policy'])).toEqual({ kinds: ['routine', 'policy'] });
  });

  test('lets no such draft into force until it is approved and decided, and others as before', async () => {
    const draft = await aDraftHere();
    const { kind } = await documentsOf(author).get({ params: { id: draft.id } });
    await set(org.people.ciso, [kind]);
    await expect(publish(draft)).rejects.toEqual(problem('documents.not-decided', 409));
    expect((await documentsOf(author).process({ params: { id: draft.id } })).steps).not.toContain('bringIntoForce');
    await approves(draft);
    await documentsOf(author).decide({ params: { id: draft.id }, body: decision(draft) });
    expect((await documentsOf(author).get({ params: { id: draft.id } })).status).toBe('inForce');
    await set(org.people.ciso, []);
    expect((await publish(await aDraftHere())).status).toBe('inForce');
  });
});
