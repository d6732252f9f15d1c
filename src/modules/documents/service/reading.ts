import type { Context, Handlers } from '../../../platform/module.ts';
import { notify } from '../../../platform/notices/index.ts';
import { closeTasks, openTasks } from '../../../platform/tasks/index.ts';
import { Problem } from '../../../shared/problem.ts';
import { roleName } from '../../../shared/role.ts';
import type { ReadQuestion, ReadRequest, readingApi } from '../contract/reading.ts';
import { taskTitle } from '../store/document.ts';
import { askedPeople, lowestCommon, placeOf, progressBelow } from '../store/progress.ts';
import * as store from '../store/reading.ts';
import * as receipts from '../store/receipt.ts';
import { ask } from './asking.ts';
import { stopAsking } from './ending.ts';
import { mineAt } from './mine.ts';
import { documentAt, editable, person } from './present.ts';
import { standingFor } from './situation.ts';

type RequestRow = NonNullable<Awaited<ReturnType<typeof store.requestById>>>;
type QuestionRow = NonNullable<Awaited<ReturnType<typeof receipts.questionById>>>;

const unfit = (path: string, code: string, values = {}) =>
  new Problem(code, 422, values, [{ path: `body.${path}`, message: code }]);

const presentRequest = ({ language }: Context, { counts, ...row }: RequestRow): ReadRequest => ({
  id: row.id,
  documentId: row.document_id,
  versionNumber: row.version_number,
  contentSha256: row.content_sha256,
  dueOn: row.due_on,
  note: row.note,
  status: row.status,
  askedAt: row.created_at.toISOString(),
  askedBy: person(row.created_by, row.asked_by),
  units: row.units,
  roles: row.roles.map((role) => roleName(role as Parameters<typeof roleName>[0])[language]),
  named: row.named,
  expected: row.expected,
  people: counts.people,
  read: counts.read,
  notUnderstood: counts.not_understood,
  remaining: counts.people - counts.read,
  late: counts.late,
  again: row.again_of !== null,
});

const presentQuestion = (row: QuestionRow): ReadQuestion => ({
  id: row.id,
  requestId: row.request_id,
  versionNumber: row.version_number,
  person: { id: row.person_id, name: row.person },
  unit: row.unit,
  question: row.question,
  askedAt: row.questioned_at?.toISOString() ?? '',
  reply: row.reply,
  repliedAt: row.replied_at?.toISOString() ?? null,
  repliedBy: row.replied_by,
  confirmedAt: row.answer === 'read' ? (row.answered_at?.toISOString() ?? null) : null,
});

async function requestAt(context: Context, id: string): Promise<ReadRequest> {
  const row = await store.requestById(context.db, id);
  if (!row) throw new Problem('record.not-found', 404, { id });
  return presentRequest(context, row);
}

/** The owner of the document learns that someone does not understand. */
async function askOwner(context: Context, documentId: string, dueOn: string): Promise<void> {
  const owner = await receipts.ownerOf(context.db, documentId);
  if (!owner?.owner_id) return;
  const title = await taskTitle(context.db, documentId);
  await openTasks(context.db, {
    kind: 'documents.answer',
    recordId: documentId,
    people: [owner.owner_id],
    unitId: owner.unit_id,
    title,
    dueOn,
  });
  await notify(context, { people: [owner.owner_id], kind: 'documents.question', recordId: documentId, title });
}

/** Read requests: who is asked to read, how far they have come, what they do not understand. */
export const readingHandlers: Handlers<typeof readingApi> = {
  previewReading: async (context, { params, query }) => {
    await editable(context, params.id);
    const { people_count, already, barred } = await store.countAudience(context.db, params.id, query);
    return { people: people_count, already, mayNotRead: barred };
  },
  askToRead: async (context, { params, body }) => {
    const { document } = await standingFor(context, params.id, 'askToRead');
    const version = document.versions.find(({ status }) => status === 'published');
    if (version?.contentSha256 !== body.contentSha256) throw new Problem('documents.version-changed', 409, params);
    if (body.dueOn < context.today.toString()) throw unfit('dueOn', 'documents.day-passed');
    const { people_count, already, barred } = await store.countAudience(context.db, params.id, body);
    if (people_count - already - barred <= 0) throw unfit('unitIds', 'documents.nobody-to-ask');
    await ask(context, {
      id: body.id,
      documentId: params.id,
      versionId: version.id,
      contentSha256: version.contentSha256,
      audience: body,
      dueOn: body.dueOn,
      note: body.note,
      expected: people_count,
      againOf: null,
    });
    context.note({ subjectId: params.id, detail: { request: body.id, number: version.number } });
    return requestAt(context, body.id);
  },
  readRequests: async (context, { params }) => {
    const { mayEdit } = await documentAt(context, params.id);
    const rows = await store.requestsOf(context.db, params.id);
    const followed = mayEdit ? rows : rows.filter(({ counts }) => counts.people > 0);
    return { items: followed.map((row) => presentRequest(context, row)) };
  },
  readRequest: async (context, { params }) => {
    const request = await requestAt(context, params.id);
    if (request.people === 0 && !(await documentAt(context, request.documentId)).mayEdit)
      throw new Problem('record.not-found', 404, params);
    return request;
  },
  readProgress: async ({ db }, { params, query }) => {
    const unitId = query.unitId ?? (await lowestCommon(db, params.id));
    const place = unitId === undefined ? undefined : await placeOf(db, unitId);
    if (!place) return { unit: null, above: null, items: [] };
    const units = await progressBelow(db, params.id, place.id);
    return {
      unit: { id: place.id, name: place.name },
      above: person(place.above_id, place.above),
      items: units.map(({ id, name, people, read, not_understood, below }) => ({
        unitId: id,
        unit: name,
        people,
        read,
        notUnderstood: not_understood,
        remaining: people - read,
        below,
      })),
    };
  },
  askedPeople: async (context, { params, query }) => {
    const { items, ...rest } = await askedPeople(context.db, params.id, query);
    return {
      ...rest,
      items: items.map(({ id, name, unit_id, unit, answer, answered_at }) => ({
        id,
        name,
        unitId: unit_id,
        unit,
        answer,
        answeredAt: answered_at?.toISOString() ?? null,
      })),
    };
  },
  closeReading: async (context, { params }) => {
    const request = await requestAt(context, params.id);
    await editable(context, request.documentId);
    if (!(await store.closeRequest(context.db, params.id))) throw new Problem('documents.reading-is-over', 409, params);
    await stopAsking(context, request.documentId, request.expected);
    context.note({ subjectId: request.documentId, detail: { request: params.id } });
    return requestAt(context, params.id);
  },
  confirmReading: async (context, { params, body }) => {
    const { db, actor, today } = context;
    const document = await documentAt(context, params.id);
    const version = document.versions.find(({ status }) => status === 'published');
    const mine = await receipts.myReceipt(db, params.id, actor.id);
    if (!version || !mine || mine.answer === 'read') throw new Problem('documents.not-asked-to-read', 409, params);
    if (version.contentSha256 !== body.contentSha256) throw new Problem('documents.version-changed', 409, params);
    if (body.answer === 'notUnderstood' && body.question === '') throw unfit('question', 'documents.question-missing');
    const given = { answer: body.answer, question: body.question, sha256: body.contentSha256, on: today.toString() };
    if ((await receipts.answerReceipts(db, params.id, actor.id, given)) === 0)
      throw new Problem('documents.not-asked-to-read', 409, params);
    if (body.answer === 'read')
      await closeTasks(db, { kind: 'documents.read', recordId: params.id, personId: actor.id });
    else await askOwner(context, params.id, mine.due_on);
    context.note({ subjectId: params.id, detail: { answer: body.answer, contentSha256: body.contentSha256 } });
    return mineAt(context, params.id);
  },
  readQuestions: async (context, { params, query }) => {
    await documentAt(context, params.id);
    const { items, ...rest } = await receipts.questionsOf(context.db, params.id, query);
    return { ...rest, items: items.map(presentQuestion) };
  },
  answerQuestion: async (context, { params, body }) => {
    const { db, actor } = context;
    const row = await receipts.questionById(db, params.id);
    if (!row) throw new Problem('record.not-found', 404, params);
    if (!(await receipts.followsReaders(db, row.document_id))) throw new Problem('permission.not-here', 403, params);
    if (row.answer === 'read') throw new Problem('documents.question-is-settled', 409, params);
    await receipts.answerQuestion(db, { documentId: row.document_id, personId: row.person_id }, body.reply, actor.id);
    if ((await receipts.waitingQuestions(db, row.document_id)) === 0)
      await closeTasks(db, { kind: 'documents.answer', recordId: row.document_id });
    await notify(context, {
      people: [row.person_id],
      kind: 'documents.answered',
      recordId: row.document_id,
      title: await taskTitle(db, row.document_id),
    });
    context.note({ subjectId: row.document_id, detail: { receipt: params.id } });
    const answered = await receipts.questionById(db, params.id);
    return presentQuestion(answered ?? row);
  },
};
