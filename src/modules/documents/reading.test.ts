import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import type { Caller } from '../../testing/caller.ts';
import { countQueries } from '../../testing/count-queries.ts';
import { aRegion } from '../../testing/region.ts';
import { anAssignment, anOrganisation, aPerson, aUnit, type Organisation } from '../organisation/testing.ts';
import { documentsOf, inForce, writes } from './testing.ts';

const region = aRegion();
let org: Organisation;
let author: Caller;
let nurse: Caller;
let manager: Caller;
let outsider: Caller;

beforeAll(async () => {
  org = await anOrganisation(region);
  author = await region.as(org.people.hospitalCoordinator);
  nurse = await region.as(org.people.employee);
  manager = await region.as(org.people.unitManager);
  outsider = await region.as(org.people.primaryCareCoordinator);
});

/** A unit below the hospital with this many who work there, made in two statements. */
async function aWardOf(count: number): Promise<string> {
  const unitId = await aUnit(region, { kind: 'careUnit', name: `Avdelning ${count}`, parentId: org.units.hospital });
  await region.query(
    `with made as (insert into access.principal (id, name)
       select gen_random_uuid(), 'Medarbetare ' || lpad(n::text, 5, '0') from generate_series(1, $1::int) n returning id)
     insert into access.membership (person_id, unit_id, valid_from) select id, $2, '2020-01-01' from made`,
    [count, unitId],
  );
  return unitId;
}

type Asked = { id: string; contentSha256: string };
const ask = (who: Caller, { id, contentSha256 }: Asked, more: Record<string, unknown>) =>
  documentsOf(who).askToRead({
    params: { id },
    body: { id: newId(), contentSha256, dueOn: '2026-12-05', ...more },
  });
const here = (more: Record<string, unknown> = {}) =>
  inForce(author, org.units.hospital, { authorId: org.people.hospitalCoordinator, ...more });
const answers = (who: Caller, { id, contentSha256 }: Asked, answer: 'read' | 'notUnderstood', question = '') =>
  documentsOf(who).confirmReading({ params: { id }, body: { contentSha256, answer, question } });
const openTasks = async (recordId: string, kind: string) =>
  (
    await region.query<{ n: number }>(
      'select count(*)::int as n from task.task where record_id = $1 and kind = $2 and closed_at is null',
      [recordId, kind],
    )
  )[0]?.n;

describe('people asked to read', () => {
  test('get one task each, 300 of them as quickly as 3', async () => {
    const [many, few] = [await aWardOf(300), await aWardOf(3)];
    const [long, short] = [await here({ title: 'Läses av många' }), await here({ title: 'Läses av få' })];
    const preview = await documentsOf(author).previewReading({ params: { id: long.id }, query: { unitIds: [many] } });
    expect(preview).toEqual({ people: 300, already: 0, mayNotRead: 0 });
    const forFew = await countQueries(region, () => ask(author, short, { unitIds: [few] }));
    const forMany = await countQueries(region, () => ask(author, long, { unitIds: [many] }));
    expect(forMany).toBe(forFew);
    expect(await openTasks(long.id, 'documents.read')).toBe(300);
    const { items } = await documentsOf(author).readRequests({ params: { id: long.id } });
    expect(items).toMatchObject([
      { status: 'open', people: 300, read: 0, remaining: 300, units: [{ name: 'Avdelning 300' }] },
    ]);
  });

  test('are asked by a job when they are very many, with progress on the way', async () => {
    const unitId = await aWardOf(4500);
    const document = await here({ title: 'Läses av alla' });
    const { id, status } = await ask(author, document, { unitIds: [unitId] });
    expect(status).toBe('asking');
    const seen: number[] = [];
    while ((await region.drainJobs()) > 0)
      seen.push((await documentsOf(author).readRequest({ params: { id } })).people);
    expect(seen).toEqual([2000, 4000, 4500]);
    expect(await documentsOf(author).readRequest({ params: { id } })).toMatchObject({ status: 'open', expected: 4500 });
    const first = await documentsOf(author).askedPeople({ params: { id }, query: { answer: 'none', count: '1' } });
    expect(first).toMatchObject({ count: 4500 });
    expect(first.items).toHaveLength(25);
    const again = await countQueries(region, () => documentsOf(author).readProgress({ params: { id }, query: {} }));
    expect(again).toBeLessThan(8);
    await documentsOf(author).closeReading({ params: { id }, body: {} });
    expect(await openTasks(document.id, 'documents.read')).toBe(4500);
    await region.drainJobs();
    expect(await openTasks(document.id, 'documents.read')).toBe(0);
  }, 60_000);

  test('are those who hold a role at the units, and each only once for a version', async () => {
    const document = await here();
    const roles = ['unitManager'] as const;
    const request = await ask(author, document, {
      unitIds: [org.units.hospital],
      roles: [...roles],
      personIds: [org.people.employee],
    });
    expect(request).toMatchObject({ people: 2, roles: ['Verksamhetschef'], named: 1 });
    await expect(ask(author, document, { personIds: [org.people.employee] })).rejects.toMatchObject({
      code: 'documents.nobody-to-ask',
    });
    expect(await openTasks(document.id, 'documents.read')).toBe(2);
  });

  test('confirm once that they have read, and the request is complete when all have', async () => {
    const document = await here({ title: 'Bekräftas' });
    const { id } = await ask(author, document, { personIds: [org.people.employee] });
    expect((await documentsOf(nurse).myDocuments({})).items).toContainEqual(
      expect.objectContaining({ kind: 'read', documentId: document.id, dueOn: '2026-12-05' }),
    );
    await expect(answers(nurse, { ...document, contentSha256: 'another' }, 'read')).rejects.toMatchObject({
      code: 'documents.version-changed',
    });
    const mine = await answers(nurse, document, 'read');
    expect(mine.reading).toMatchObject({ answer: 'read', versionNumber: 1 });
    expect(await openTasks(document.id, 'documents.read')).toBe(0);
    await expect(answers(nurse, document, 'read')).rejects.toMatchObject({ code: 'documents.not-asked-to-read' });
    expect(await documentsOf(author).readRequest({ params: { id } })).toMatchObject({ status: 'complete', read: 1 });
    const [receipt] = await region.query('select read_sha256 from documents.receipt where request_id = $1', [id]);
    expect(receipt).toEqual({ read_sha256: document.contentSha256 });
  });

  test('who do not understand reach the owner, are answered, and then confirm', async () => {
    const document = await here({ title: 'Svår' });
    const { id } = await ask(author, document, { personIds: [org.people.employee] });
    await expect(answers(nurse, document, 'notUnderstood')).rejects.toMatchObject({
      code: 'documents.question-missing',
    });
    await answers(nurse, document, 'notUnderstood', 'Vad är en behörighet?');
    expect(await openTasks(document.id, 'documents.answer')).toBe(1);
    expect((await documentsOf(author).mine({ params: { id: document.id } })).questions).toBe(1);
    const { items } = await documentsOf(author).readQuestions({ params: { id: document.id }, query: { open: '1' } });
    expect(items).toMatchObject([{ person: { name: 'Elsa Medarbetare' }, question: 'Vad är en behörighet?' }]);
    const questionId = items[0]?.id ?? '';
    const reply = (who: Caller) =>
      documentsOf(who).answerQuestion({ params: { id: questionId }, body: { reply: 'Vad du får göra.' } });
    await expect(reply(outsider)).rejects.toMatchObject({ status: 404 });
    await expect(reply(nurse)).rejects.toMatchObject({ status: 403 });
    await reply(author);
    expect(await openTasks(document.id, 'documents.answer')).toBe(0);
    expect((await documentsOf(nurse).mine({ params: { id: document.id } })).reading).toMatchObject({
      answer: 'notUnderstood',
      reply: 'Vad du får göra.',
      repliedBy: 'Hanna Samordnare',
    });
    expect(await openTasks(document.id, 'documents.read')).toBe(1);
    await answers(nurse, document, 'read');
    expect((await documentsOf(author).readQuestions({ params: { id: document.id }, query: {} })).items).toMatchObject([
      { confirmedAt: expect.any(String) },
    ]);
    await expect(reply(author)).rejects.toMatchObject({ code: 'documents.question-is-settled' });
    expect(await documentsOf(author).readRequest({ params: { id } })).toMatchObject({ status: 'complete' });
  });

  test('are asked anew by a material change, not by an editorial one', async () => {
    const document = await here({ title: 'Ändras' });
    const { id } = await ask(author, document, { personIds: [org.people.employee, org.people.unitManager] });
    await answers(nurse, document, 'read');
    const change = async (body: string, changeKind: 'material' | 'editorial') => {
      const contentSha256 = await writes(author, document.id, body);
      await documentsOf(author).publish({
        params: { id: document.id },
        body: { contentSha256, changeKind, changeSummary: 'Ändrat' },
      });
      return { id: document.id, contentSha256 };
    };
    const editorial = await change('<h2>1 Syfte</h2><p>Så här gör vi!</p>', 'editorial');
    expect(await documentsOf(author).readRequest({ params: { id } })).toMatchObject({ status: 'open', read: 1 });
    expect(await openTasks(document.id, 'documents.read')).toBe(1);
    await answers(manager, editorial, 'read');
    expect(await documentsOf(author).readRequest({ params: { id } })).toMatchObject({ status: 'complete' });
    const material = await change('<h2>1 Syfte</h2><p>Nu gör vi annorlunda.</p>', 'material');
    const { items } = await documentsOf(author).readRequests({ params: { id: document.id } });
    expect(items).toMatchObject([
      { again: true, status: 'open', people: 2, read: 0, versionNumber: 3, dueOn: '2026-12-05' },
      { again: false, status: 'withdrawn', read: 2 },
    ]);
    expect(await openTasks(document.id, 'documents.read')).toBe(2);
    await answers(nurse, material, 'read');
  });

  test('may read what is internal to others while they are asked', async () => {
    const stranger = await aPerson(region, { name: 'Siri Utifrån' });
    await anAssignment(region, stranger, org.units.healthCentre);
    const siri = await region.as(stranger);
    const document = await here({ title: 'Internt på sjukhuset' });
    const read = () => documentsOf(siri).text({ params: { id: document.id, number: 1 } });
    await expect(read()).rejects.toMatchObject({ status: 404 });
    const { id } = await ask(author, document, { personIds: [stranger] });
    expect((await read()).body).toContain('Så här gör vi');
    await documentsOf(author).closeReading({ params: { id }, body: {} });
    await expect(read()).rejects.toMatchObject({ status: 404 });
    expect(await openTasks(document.id, 'documents.read')).toBe(0);
  });

  test('are nobody where a secret may not be read by them', async () => {
    const ciso = await region.as(org.people.ciso);
    const secret = await inForce(ciso, org.units.region, { openness: 'secret', title: 'Hemlig' });
    expect(
      await documentsOf(ciso).previewReading({
        params: { id: secret.id },
        query: { personIds: [org.people.employee, org.people.ciso] },
      }),
    ).toEqual({ people: 2, already: 0, mayNotRead: 1 });
    await expect(ask(ciso, secret, { personIds: [org.people.employee] })).rejects.toMatchObject({
      code: 'documents.nobody-to-ask',
    });
    await ask(ciso, secret, { personIds: [org.people.employee, org.people.ciso] });
    const titles = await region.query('select title from task.task where record_id = $1', [secret.id]);
    expect(titles).toEqual([{ title: expect.stringMatching(/^Ett styrdokument \(/) }]);
  });

  test('are asked only by who may change the document, about the version in force, by a day to come', async () => {
    const document = await here({ openness: 'public' });
    const target = { personIds: [org.people.employee] };
    await expect(ask(outsider, document, target)).rejects.toMatchObject({ status: 403 });
    await expect(ask(nurse, document, target)).rejects.toMatchObject({ code: 'permission.missing' });
    await expect(ask(author, { ...document, contentSha256: 'another' }, target)).rejects.toMatchObject({
      code: 'documents.version-changed',
    });
    await expect(ask(author, document, { ...target, dueOn: '2026-11-01' })).rejects.toMatchObject({
      code: 'documents.day-passed',
    });
    await expect(answers(nurse, document, 'read')).rejects.toMatchObject({ code: 'documents.not-asked-to-read' });
    expect(await openTasks(document.id, 'documents.read')).toBe(0);
    expect(await region.query('select from documents.read_request where document_id = $1', [document.id])).toEqual([]);
  });
});
