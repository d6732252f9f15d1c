import type { Context, Handlers } from '../../../platform/module.ts';
import { notify } from '../../../platform/notices/index.ts';
import { closeTasks, openTasks } from '../../../platform/tasks/index.ts';
import { Problem } from '../../../shared/problem.ts';
import type { processApi, Round } from '../contract/process.ts';
import { outcomeOf } from '../rules/lifecycle.ts';
import { taskTitle } from '../store/document.ts';
import * as store from '../store/process.ts';
import { setStanding } from '../store/version.ts';
import { voidRound } from './ending.ts';
import { documentAt } from './present.ts';
import { bringIntoForce, refuseUnsaidChange } from './publish.ts';
import { answersFor, roundsAt, stillAsked } from './rounds.ts';
import { lockedDraft, processAt, standingFor } from './situation.ts';

type Asked = { personId: string; deputyId: string | null };
type Asking = {
  id: string;
  contentSha256: string;
  kind: Round['kind'];
  approvers: Asked[];
  quorum: number;
  dueOn: string | null;
  note: string;
};

const taskOf = { review: 'documents.examine', approval: 'documents.approve' } as const;

const unfit = (path: string, code: string, values = {}) =>
  new Problem(code, 422, values, [{ path: `body.${path}`, message: code }]);

/** Named once, active, and trusted where the document is secret; nobody is deputy of themselves. */
export async function refuseUnfitPeople({ db }: Context, documentId: string, ids: readonly string[], path: string) {
  const people = [...new Set(ids)];
  if ((await store.activePeople(db, people)) < people.length) throw unfit(path, 'documents.unknown-person');
  const barred = await store.notTrusted(db, documentId, people);
  if (barred.length > 0) throw unfit(path, 'documents.may-not-read', { people: barred.join(', ') });
}

async function refuseUnfitApprovers(context: Context, documentId: string, { approvers, quorum, kind }: Asking) {
  const path = kind === 'review' ? 'reviewerId' : 'approvers';
  if (new Set(approvers.map(({ personId }) => personId)).size < approvers.length)
    throw unfit(path, 'documents.asked-twice');
  if (approvers.some(({ personId, deputyId }) => personId === deputyId)) throw unfit(path, 'documents.own-deputy');
  if (quorum > approvers.length) throw unfit('quorum', 'documents.quorum-too-large', { most: approvers.length });
  await refuseUnfitPeople(context, documentId, peopleIn(approvers), path);
}

const peopleIn = (approvers: readonly Asked[]): string[] => [
  ...new Set(approvers.flatMap(({ personId, deputyId }) => (deputyId ? [personId, deputyId] : [personId]))),
];

/** Puts the draft before someone: the round, a task each, and the draft at its new stage. */
async function openRound(context: Context, documentId: string, asking: Asking): Promise<void> {
  const { db } = context;
  const { document } = await standingFor(context, documentId, asking.kind === 'review' ? 'askReview' : 'askApproval');
  const draft = await lockedDraft(context, documentId, asking.contentSha256);
  await refuseUnfitApprovers(context, documentId, asking);
  const { id, kind, approvers, quorum, dueOn, note } = asking;
  await store.insertRound(db, {
    id,
    document_id: documentId,
    version_id: draft.id,
    kind,
    content_sha256: draft.content_sha256,
    quorum,
    due_on: dueOn,
    note,
  });
  await store.insertApprovers(
    db,
    approvers.map(({ personId, deputyId }) => ({
      round_id: id,
      document_id: documentId,
      person_id: personId,
      deputy_id: deputyId,
    })),
  );
  await setStanding(db, draft.id, { stage: kind });
  await openTasks(db, {
    kind: taskOf[kind],
    recordId: documentId,
    people: peopleIn(approvers),
    unitId: document.unitId,
    title: await taskTitle(db, documentId),
    dueOn,
  });
  context.note({ subjectId: documentId, detail: { number: draft.number, contentSha256: draft.content_sha256 } });
}

type Answering = { contentSha256: string; answer: 'approved' | 'returned'; comment: string };

/** Tasks go from those who have nobody left to answer for. */
async function closeAnswered({ db }: Context, documentId: string, round: Round): Promise<void> {
  const asked = new Set(round.people.flatMap(({ person, deputy }) => (deputy ? [person.id, deputy.id] : [person.id])));
  for (const personId of asked)
    if (!stillAsked(round, personId))
      await closeTasks(db, { kind: taskOf[round.kind], recordId: documentId, personId });
}

async function settle(context: Context, documentId: string, round: Round, versionId: string, reason: string) {
  const { db } = context;
  const outcome = outcomeOf(
    round.people.map(({ answer }) => answer),
    round.quorum,
  );
  if (outcome === null) return closeAnswered(context, documentId, round);
  await store.closeOpenRound(db, documentId, outcome, outcome === 'returned' ? reason : '');
  await closeTasks(db, { kind: taskOf[round.kind], recordId: documentId });
  const approved = outcome === 'approved' && round.kind === 'approval';
  await setStanding(db, versionId, { stage: approved ? 'approved' : 'writing' });
  await notify(context, {
    people: round.openedBy ? [round.openedBy.id] : [],
    kind: outcome === 'returned' ? 'documents.returned' : approved ? 'documents.approved' : 'documents.examined',
    recordId: documentId,
    title: await taskTitle(db, documentId),
  });
}

async function answerRound(context: Context, documentId: string, kind: Round['kind'], given: Answering): Promise<void> {
  const { db, actor } = context;
  const { rounds } = await standingFor(context, documentId, kind === 'review' ? 'examine' : 'approve');
  const open = await store.openRound(db, documentId);
  const round = rounds.find(({ id }) => id === open?.id);
  const mine = round && answersFor(round, actor.id);
  if (!open || !mine) throw new Problem('documents.not-asked', 409, { id: documentId });
  if (open.content_sha256 !== given.contentSha256)
    throw new Problem('documents.draft-changed', 409, { id: documentId });
  if (given.answer === 'returned' && given.comment === '') throw unfit('comment', 'documents.reason-missing');
  await store.answerFor(db, mine.id, { answer: given.answer, comment: given.comment, answered_by: actor.id });
  const now = (await roundsAt(context, documentId)).find(({ id }) => id === open.id);
  if (now) await settle(context, documentId, now, open.version_id, given.comment);
  context.note({
    subjectId: documentId,
    detail: { answer: given.answer, for: mine.person.id, contentSha256: given.contentSha256 },
  });
}

/** A document's way from draft to being in force. */
export const processHandlers: Handlers<typeof processApi> = {
  process: (context, { params }) => processAt(context, params.id),
  askReview: async (context, { params, body }) => {
    const { reviewerId, deputyId, ...rest } = body;
    const approvers = [{ personId: reviewerId, deputyId }];
    await openRound(context, params.id, { ...rest, kind: 'review', approvers, quorum: 1 });
    return processAt(context, params.id);
  },
  examine: async (context, { params, body }) => {
    await answerRound(context, params.id, 'review', body);
    return processAt(context, params.id);
  },
  askApproval: async (context, { params, body }) => {
    await openRound(context, params.id, { ...body, kind: 'approval' });
    return processAt(context, params.id);
  },
  approve: async (context, { params, body }) => {
    await answerRound(context, params.id, 'approval', body);
    return processAt(context, params.id);
  },
  takeBack: async (context, { params, body }) => {
    await standingFor(context, params.id, 'takeBack');
    const draft = await lockedDraft(context, params.id, body.contentSha256);
    await voidRound(context, params.id, body.reason);
    await store.voidApprovedRounds(context.db, draft.id, body.reason);
    const undecided = { decided_by: '', decided_on: null, paragraph: '', in_force_on: null };
    await setStanding(context.db, draft.id, { stage: 'writing', ...undecided });
    context.note({ subjectId: params.id, detail: { number: draft.number } });
    return processAt(context, params.id);
  },
  decide: async (context, { params, body }) => {
    const { document } = await standingFor(context, params.id, 'decide');
    const draft = await lockedDraft(context, params.id, body.contentSha256);
    refuseUnsaidChange(document, body);
    const today = context.today.toString();
    if (body.decidedOn > today) throw unfit('decidedOn', 'documents.decided-in-future');
    await setStanding(context.db, draft.id, {
      stage: 'decided',
      decided_by: body.decidedBy,
      decided_on: body.decidedOn,
      paragraph: body.paragraph,
      in_force_on: body.inForceOn,
      change_kind: document.versions.some(({ status }) => status === 'published') ? body.changeKind : null,
      change_summary: body.changeSummary,
      read_again_by: body.readAgainBy,
    });
    if (body.nextReviewOn) await store.planReview(context.db, params.id, body.nextReviewOn);
    if (body.inForceOn <= today) await bringIntoForce(context, params.id, draft.id);
    context.note({ subjectId: params.id, detail: { number: draft.number, contentSha256: draft.content_sha256 } });
    return processAt(context, params.id);
  },
  publish: async (context, { params, body }) => {
    const { document, now } = await standingFor(context, params.id, 'bringIntoForce');
    const draft = await lockedDraft(context, params.id, body.contentSha256);
    const replaces = document.versions.some(({ status }) => status === 'published');
    if (now.stage === 'writing')
      await setStanding(context.db, draft.id, {
        decided_by: document.decidedBy,
        decided_on: document.decidedOn,
        paragraph: document.paragraph,
        change_kind: replaces ? body.changeKind : null,
        change_summary: body.changeSummary,
        read_again_by: body.readAgainBy,
      });
    await bringIntoForce(context, params.id, draft.id);
    context.note({ subjectId: params.id, detail: { number: draft.number, contentSha256: draft.content_sha256 } });
    return documentAt(context, params.id);
  },
};
