import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import type { Caller } from '../../testing/caller.ts';
import { aRegion } from '../../testing/region.ts';
import { anAssignment, anOrganisation, aPerson, type Organisation } from '../organisation/testing.ts';
import { aDraft, documentsOf, writes } from './testing.ts';

const region = aRegion();
let org: Organisation;
let author: Caller;
let manager: Caller;
let other: Caller;
let friend: Caller;
let nurse: Caller;
let friendId: string;

beforeAll(async () => {
  org = await anOrganisation(region);
  friendId = await aPerson(region, { name: 'Vera Vän' });
  await anAssignment(region, friendId, org.units.midwives);
  author = await region.as(org.people.hospitalCoordinator);
  manager = await region.as(org.people.unitManager);
  other = await region.as(org.people.primaryCareCoordinator);
  friend = await region.as(friendId);
  nurse = await region.as(org.people.employee);
});

const text = '<p>Inledning</p><h2>1 Syfte</h2><p>Varför.</p><h2>2 Ansvar</h2><p>Vem.</p>';
const consults = (who: Caller, draft: { id: string; contentSha256: string }, more: Record<string, unknown> = {}) =>
  documentsOf(who).consult({
    params: { id: draft.id },
    body: {
      id: newId(),
      contentSha256: draft.contentSha256,
      question: 'Är ansvaret tydligt?',
      answerBy: '2026-12-01',
      unitIds: [org.units.ward, org.units.healthCentre],
      personIds: [friendId],
      ...more,
    },
  });
const sent = async (more: Record<string, unknown> = {}) => {
  const draft = await aDraft(author, org.units.hospital, { body: text, ...more });
  return { draft, consultation: await consults(author, draft) };
};
const tasks = async (recordId: string) =>
  (
    await region.query<{ name: string }>(
      `select p.name from task.task t join access.principal p on p.id = t.person_id
       where t.record_id = $1 and t.kind = 'documents.respond' and t.closed_at is null order by 1`,
      [recordId],
    )
  ).map(({ name }) => name);
const mine = async (who: Caller, id: string) => (await documentsOf(who).mine({ params: { id } })).consultations;

describe('a consultation', () => {
  test('reaches those who answer for the units, and the people named', async () => {
    const { draft, consultation } = await sent();
    expect(consultation).toMatchObject({ asked: 3, answered: 0, versionNumber: 1 });
    expect(await tasks(draft.id)).toEqual(['Per Samordnare', 'Vera Vän', 'Viktor Verksamhetschef']);
    expect(await mine(manager, draft.id)).toMatchObject([{ unit: { name: 'Avdelning 3' }, stance: null }]);
    expect(await mine(friend, draft.id)).toMatchObject([{ unit: null }]);
    const read = await documentsOf(friend).consultationText({ params: { id: consultation.id } });
    expect(read.body).toContain('Varför.');
    await expect(documentsOf(friend).text({ params: { id: draft.id, number: 1 } })).rejects.toMatchObject({
      status: 404,
    });
    await expect(documentsOf(nurse).consultation({ params: { id: consultation.id } })).rejects.toMatchObject({
      status: 404,
    });
  });

  test('is answered, compiled by section, handled and printed', async () => {
    const { draft, consultation } = await sent({ title: 'På remiss' });
    const params = { id: consultation.id };
    const [asked] = await mine(manager, draft.id);
    const changes = { consulteeId: asked?.consulteeId ?? '', stance: 'changes' as const };
    await expect(documentsOf(manager).respond({ params, body: changes })).rejects.toMatchObject({
      code: 'documents.changes-unsaid',
    });
    const remarks = [
      { anchor: 'avsnitt-2', text: 'Nämn chefen.' },
      { anchor: null, text: 'Bra i stort.' },
    ];
    const own = await documentsOf(manager).respond({ params, body: { ...changes, remarks } });
    expect(own.consultees).toHaveLength(1);
    expect(await tasks(draft.id)).toEqual(['Per Samordnare', 'Vera Vän']);
    const [asFriend] = await mine(friend, draft.id);
    region.clock.set('2026-12-02T10:00:00Z');
    await documentsOf(friend).respond({ params, body: { consulteeId: asFriend?.consulteeId ?? '', stance: 'agree' } });
    region.clock.set('2026-11-21T10:00:00Z');
    const compiled = await documentsOf(author).consultation({ params });
    expect(compiled).toMatchObject({ answered: 2, late: 1, remarkCount: 2 });
    expect(compiled.remarks.map(({ anchor, text: said }) => [anchor, said])).toEqual([
      [null, 'Bra i stort.'],
      ['avsnitt-2', 'Nämn chefen.'],
    ]);
    const [whole, section] = compiled.remarks;
    const handles = (who: Caller, id: string, body: { handling: 'taken' | 'notTaken'; reason?: string }) =>
      documentsOf(who).handleRemark({ params: { id }, body: { version: section?.version ?? 0, ...body } });
    await expect(handles(author, section?.id ?? '', { handling: 'notTaken' })).rejects.toMatchObject({
      code: 'documents.reason-missing',
    });
    await expect(handles(other, whole?.id ?? '', { handling: 'taken' })).rejects.toMatchObject({ status: 404 });
    await handles(author, section?.id ?? '', { handling: 'taken' });
    expect(await documentsOf(author).consultation({ params })).toMatchObject({ handled: 1 });
    const sheet = await documentsOf(author).consultationSheet({ params });
    expect(sheet.blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []))).toEqual([
      'Svar',
      'Om helheten',
      '2 Ansvar',
    ]);
    const pdf = await author.ask({ url: `/api/documents/consultations/${consultation.id}/file?format=pdf` });
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    await expect(documentsOf(friend).consultationSheet({ params })).rejects.toMatchObject({ status: 403 });
  });

  test('is one at a time, and holds the text as it was sent', async () => {
    const { draft, consultation } = await sent();
    const { version } = await documentsOf(author).text({ params: { id: draft.id, number: 1 } });
    const contentSha256 = await writes(author, draft.id, '<p>Nytt</p>', version);
    await expect(consults(author, { ...draft, contentSha256 })).rejects.toMatchObject({ code: 'documents.not-now' });
    const { body } = await documentsOf(manager).consultationText({ params: { id: consultation.id } });
    expect(body).toContain('Vem.');
  });

  test('takes no answers once it is closed', async () => {
    const { draft, consultation } = await sent();
    const params = { id: consultation.id };
    const [asked] = await mine(manager, draft.id);
    await expect(documentsOf(manager).closeConsultation({ params, body: {} })).rejects.toMatchObject({ status: 403 });
    await documentsOf(author).closeConsultation({ params, body: {} });
    expect(await tasks(draft.id)).toEqual([]);
    await expect(
      documentsOf(manager).respond({ params, body: { consulteeId: asked?.consulteeId ?? '', stance: 'agree' } }),
    ).rejects.toMatchObject({ code: 'documents.consultation-is-closed' });
    await expect(documentsOf(author).closeConsultation({ params, body: {} })).rejects.toMatchObject({ status: 409 });
    expect(
      await region.query('select from documents.consultee where answered_at is not null and consultation_id = $1', [
        consultation.id,
      ]),
    ).toEqual([]);
  });

  test('is answered for a unit only by those who answer for it', async () => {
    const { draft, consultation } = await sent();
    const [asked] = await mine(manager, draft.id);
    const body = { consulteeId: asked?.consulteeId ?? '', stance: 'noComment' as const };
    await expect(documentsOf(friend).respond({ params: { id: consultation.id }, body })).rejects.toMatchObject({
      code: 'documents.not-asked',
    });
    await expect(documentsOf(nurse).respond({ params: { id: consultation.id }, body })).rejects.toMatchObject({
      status: 404,
    });
  });

  test('is sent only by who may change the document, to someone, by a day to come', async () => {
    const draft = await aDraft(author, org.units.hospital, { openness: 'public' });
    await expect(consults(other, draft)).rejects.toMatchObject({ status: 403 });
    await expect(consults(author, draft, { unitIds: [], personIds: [] })).rejects.toMatchObject({
      code: 'documents.nobody-asked',
    });
    await expect(consults(author, draft, { answerBy: '2026-11-01' })).rejects.toMatchObject({
      code: 'documents.day-passed',
    });
    expect(await tasks(draft.id)).toEqual([]);
    expect(await region.query('select from documents.consultation where document_id = $1', [draft.id])).toEqual([]);
  });
});
