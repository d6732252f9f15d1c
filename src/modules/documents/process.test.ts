import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import type { Caller } from '../../testing/caller.ts';
import { aRegion } from '../../testing/region.ts';
import { anOrganisation, aPerson, type Organisation } from '../organisation/testing.ts';
import { aDraft, documentsOf, writes } from './testing.ts';

const region = aRegion();
let org: Organisation;
let author: Caller;
let first: Caller;
let second: Caller;
let deputy: Caller;
let outsider: Caller;
const ids = { first: '', second: '', deputy: '' };

beforeAll(async () => {
  org = await anOrganisation(region);
  author = await region.as(org.people.hospitalCoordinator);
  outsider = await region.as(org.people.primaryCareCoordinator);
  ids.first = await aPerson(region, { name: 'Frida Först' });
  ids.second = await aPerson(region, { name: 'Sten Sist' });
  ids.deputy = await aPerson(region, { name: 'Erik Ersättare' });
  [first, second, deputy] = [await region.as(ids.first), await region.as(ids.second), await region.as(ids.deputy)];
});

const aDraftHere = (more: Record<string, unknown> = {}) => aDraft(author, org.units.hospital, more);
const tasksOf = (recordId: string) =>
  region.query<{ kind: string; person: string; title: string }>(
    `select t.kind, p.name as person, t.title from task.task t join access.principal p on p.id = t.person_id
     where t.record_id = $1 and t.closed_at is null order by 1, 2`,
    [recordId],
  );
const entriesOf = async (subjectId: string, action: string) =>
  (
    await region.query('select from audit.entry where subject_id = $1 and action = $2 and outcome = $3', [
      subjectId,
      action,
      'done',
    ])
  ).length;

type Draft = { id: string; contentSha256: string };
const approval = ({ contentSha256 }: Draft, more: Record<string, unknown> = {}) => ({
  id: newId(),
  contentSha256,
  approvers: [{ personId: ids.first, deputyId: ids.deputy }, { personId: ids.second }],
  quorum: 2,
  dueOn: '2026-12-01',
  ...more,
});
const askedFor = async (draft: Draft, more: Record<string, unknown> = {}) =>
  documentsOf(author).askApproval({ params: { id: draft.id }, body: approval(draft, more) });
const approves = (who: Caller, { id, contentSha256 }: Draft) =>
  documentsOf(who).approve({ params: { id }, body: { contentSha256, answer: 'approved' } });
const decision = (draft: Draft, more: Record<string, unknown> = {}) => ({
  contentSha256: draft.contentSha256,
  decidedBy: 'Förvaltningschefen',
  decidedOn: '2026-11-20',
  paragraph: '12',
  inForceOn: '2026-11-21',
  ...more,
});

describe('a draft before its reviewer', () => {
  test('is read and returned with a reason, and goes back to the author', async () => {
    const draft = await aDraftHere();
    const asked = await documentsOf(author).askReview({
      params: { id: draft.id },
      body: { id: newId(), contentSha256: draft.contentSha256, reviewerId: ids.first, dueOn: '2026-11-30' },
    });
    expect(asked.draft?.stage).toBe('review');
    expect(await tasksOf(draft.id)).toEqual([
      { kind: 'documents.examine', person: 'Frida Först', title: 'Loggkontroll i vården' },
    ]);
    expect((await documentsOf(first).text({ params: { id: draft.id, number: 1 } })).body).toContain('Så här gör vi');
    const body = { contentSha256: draft.contentSha256, answer: 'returned' as const, comment: '' };
    await expect(documentsOf(first).examine({ params: { id: draft.id }, body })).rejects.toMatchObject({
      code: 'documents.reason-missing',
    });
    await documentsOf(first).examine({ params: { id: draft.id }, body: { ...body, comment: 'Avsnitt 1 är oklart' } });
    const { draft: back, rounds } = await documentsOf(author).process({ params: { id: draft.id } });
    expect(back?.stage).toBe('writing');
    expect(rounds).toMatchObject([{ kind: 'review', outcome: 'returned', reason: 'Avsnitt 1 är oklart' }]);
    expect(await tasksOf(draft.id)).toEqual([]);
  });

  test('is put there only by who may change it, and only once at a time', async () => {
    const draft = await aDraftHere({ openness: 'public' });
    const ask = (who: Caller) =>
      documentsOf(who).askReview({
        params: { id: draft.id },
        body: { id: newId(), contentSha256: draft.contentSha256, reviewerId: ids.first },
      });
    await expect(ask(outsider)).rejects.toMatchObject({ status: 403 });
    await expect(ask(first)).rejects.toMatchObject({ status: 403, code: 'permission.missing' });
    expect(await tasksOf(draft.id)).toEqual([]);
    await ask(author);
    await expect(ask(author)).rejects.toMatchObject({ status: 409, code: 'documents.not-now' });
    expect(await entriesOf(draft.id, 'documents.review-asked')).toBe(1);
  });
});

describe('a draft before its approvers', () => {
  test('is approved by the quorum, a deputy answering for one, decided and in force', async () => {
    const draft = await aDraftHere({ title: 'Två godkänner' });
    await askedFor(draft);
    expect((await tasksOf(draft.id)).map(({ person }) => person)).toEqual([
      'Erik Ersättare',
      'Frida Först',
      'Sten Sist',
    ]);
    const half = await approves(deputy, draft);
    expect(half.rounds[0]).toMatchObject({ approved: 1, outcome: null });
    expect((await tasksOf(draft.id)).map(({ person }) => person)).toEqual(['Sten Sist']);
    await expect(approves(first, draft)).rejects.toMatchObject({ code: 'documents.not-asked' });
    await approves(second, draft);
    const { draft: approved, rounds, steps } = await documentsOf(author).process({ params: { id: draft.id } });
    expect(approved?.stage).toBe('approved');
    expect(steps[0]).toBe('decide');
    expect(rounds[0]?.people.find(({ person }) => person.id === ids.first)).toMatchObject({
      answer: 'approved',
      answeredBy: { name: 'Erik Ersättare' },
    });
    await documentsOf(author).decide({ params: { id: draft.id }, body: decision(draft) });
    expect(await documentsOf(author).get({ params: { id: draft.id } })).toMatchObject({
      status: 'inForce',
      decidedBy: 'Förvaltningschefen',
      decidedOn: '2026-11-20',
      paragraph: '12',
      versions: [{ stage: 'inForce', decidedBy: 'Förvaltningschefen', inForceOn: '2026-11-21' }],
    });
    expect(await entriesOf(draft.id, 'documents.approved')).toBe(2);
  });

  test('is answered by whoever stands in for an approver that day', async () => {
    const draft = await aDraftHere({ title: 'Någon vikarierar' });
    await askedFor(draft, { approvers: [{ personId: ids.first }], quorum: 1 });
    const standIn = await aPerson(region, { name: 'Vilma Vikarie' });
    const vilma = await region.as(standIn);
    await expect(approves(vilma, draft)).rejects.toMatchObject({ status: 404 });
    await region.query(
      "insert into task.delegation (id, person_id, to_id, from_on, to_on) values ($1, $2, $3, '2026-11-20', '2026-11-22')",
      [newId(), ids.first, standIn],
    );
    await approves(vilma, draft);
    expect((await documentsOf(author).process({ params: { id: draft.id } })).rounds[0]).toMatchObject({
      outcome: 'approved',
      people: [{ person: { name: 'Frida Först' }, answeredBy: { name: 'Vilma Vikarie' } }],
    });
    const told = await region.query('select kind from notice.notice where person_id = $1 and record_id = $2', [
      org.people.hospitalCoordinator,
      draft.id,
    ]);
    expect(told).toEqual([{ kind: 'documents.approved' }]);
    await region.query('delete from task.delegation where to_id = $1', [standIn]);
  });

  test('is returned for all by one', async () => {
    const draft = await aDraftHere();
    await askedFor(draft);
    await documentsOf(second).approve({
      params: { id: draft.id },
      body: { contentSha256: draft.contentSha256, answer: 'returned', comment: 'Fel enhet' },
    });
    expect((await documentsOf(author).process({ params: { id: draft.id } })).draft?.stage).toBe('writing');
    expect(await tasksOf(draft.id)).toEqual([]);
    await expect(approves(first, draft)).rejects.toMatchObject({ code: 'documents.not-asked' });
  });

  test('loses its approvals when it is changed', async () => {
    const draft = await aDraftHere();
    await askedFor(draft, { quorum: 1 });
    await approves(first, draft);
    const { version } = await documentsOf(author).text({ params: { id: draft.id, number: 1 } });
    const contentSha256 = await writes(author, draft.id, '<h2>1 Syfte</h2><p>Så gör vi nu.</p>', version);
    const { draft: changed } = await documentsOf(author).process({ params: { id: draft.id } });
    expect(changed).toMatchObject({ stage: 'writing', contentSha256 });
    await expect(
      documentsOf(author).decide({ params: { id: draft.id }, body: decision({ ...draft, contentSha256 }) }),
    ).rejects.toMatchObject({ code: 'documents.not-approved' });
    await expect(
      documentsOf(author).publish({ params: { id: draft.id }, body: { contentSha256 } }),
    ).rejects.toMatchObject({ code: 'documents.not-decided' });
    expect(await entriesOf(draft.id, 'documents.published')).toBe(0);
  });

  test('is void while the first approver is still to answer, when it is changed', async () => {
    const draft = await aDraftHere();
    await askedFor(draft);
    const { version } = await documentsOf(author).text({ params: { id: draft.id, number: 1 } });
    await writes(author, draft.id, '<p>Annat</p>', version);
    expect((await documentsOf(author).process({ params: { id: draft.id } })).rounds[0]?.outcome).toBe('void');
    expect(await tasksOf(draft.id)).toEqual([]);
  });

  test('is not answered by someone else, nor on another text than the one given', async () => {
    const draft = await aDraftHere({ openness: 'public' });
    await askedFor(draft, { approvers: [{ personId: ids.first }], quorum: 1 });
    await expect(approves(second, draft)).rejects.toMatchObject({ code: 'documents.not-asked' });
    await expect(approves(author, draft)).rejects.toMatchObject({ code: 'documents.not-asked' });
    await expect(approves(first, { ...draft, contentSha256: 'another' })).rejects.toMatchObject({
      code: 'documents.draft-changed',
    });
    expect(await entriesOf(draft.id, 'documents.approved')).toBe(0);
  });

  test.each<[string, () => Record<string, unknown>, string]>([
    ['more than are asked', () => ({ quorum: 3 }), 'documents.quorum-too-large'],
    [
      'the same person twice',
      () => ({ approvers: [{ personId: ids.first }, { personId: ids.first }] }),
      'documents.asked-twice',
    ],
    [
      'one’s own deputy',
      () => ({ approvers: [{ personId: ids.first, deputyId: ids.first }], quorum: 1 }),
      'documents.own-deputy',
    ],
    ['someone unknown', () => ({ approvers: [{ personId: newId() }], quorum: 1 }), 'documents.unknown-person'],
    ['a text that was changed', () => ({ contentSha256: 'another' }), 'documents.draft-changed'],
  ])('is not put before %s', async (_, wrong, code) => {
    const draft = await aDraftHere();
    await expect(askedFor(draft, wrong())).rejects.toMatchObject({ code });
    expect(await tasksOf(draft.id)).toEqual([]);
    expect((await documentsOf(author).process({ params: { id: draft.id } })).draft?.stage).toBe('writing');
  });

  test('that is secret is put only before those who may read it, and its task tells only its number', async () => {
    const ciso = await region.as(org.people.ciso);
    const draft = await aDraft(ciso, org.units.region, { openness: 'secret', title: 'Hemlig reservplats' });
    const ask = (personId: string) =>
      documentsOf(ciso).askApproval({
        params: { id: draft.id },
        body: approval(draft, { approvers: [{ personId }], quorum: 1 }),
      });
    await expect(ask(ids.first)).rejects.toMatchObject({ code: 'documents.may-not-read' });
    await ask(org.people.ciso);
    const [task] = await tasksOf(draft.id);
    expect(task?.title).toMatch(/^Ett styrdokument \(SD-\d+\)$/);
  });
});
