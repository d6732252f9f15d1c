import type { Context, Handlers } from '../../../platform/module.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Consultation, ConsultationAnswers, consultationsApi, Remark } from '../contract/consultation.ts';
import { sectionsOf } from '../rules/sections.ts';
import * as store from '../store/consultation.ts';
import { consultationFile, consultationSheet } from './consultation-sheet.ts';
import { endConsultation } from './ending.ts';
import { documentAt, editable, person } from './present.ts';
import { refuseUnfitPeople } from './process.ts';
import { lockedDraft, standingFor } from './situation.ts';

type Row = NonNullable<Awaited<ReturnType<typeof store.consultationById>>>;
type RemarkRow = NonNullable<Awaited<ReturnType<typeof store.remarkById>>>;

const unfit = (path: string, code: string, values = {}) =>
  new Problem(code, 422, values, [{ path: `body.${path}`, message: code }]);

const presentConsultation = (row: Row): Consultation => ({
  id: row.id,
  documentId: row.document_id,
  number: row.number,
  title: row.title,
  versionNumber: row.version_number,
  contentSha256: row.content_sha256,
  question: row.question,
  answerBy: row.answer_by,
  sentAt: row.created_at.toISOString(),
  sentBy: person(row.created_by, row.sent_by),
  closedAt: row.closed_at?.toISOString() ?? null,
  ...row.consultees,
  ...row.said,
});

const presentRemark = (row: RemarkRow): Remark => ({
  id: row.id,
  consulteeId: row.consultee_id,
  from: row.said_by,
  anchor: row.anchor,
  text: row.text,
  handling: row.handling,
  handlingReason: row.handling_reason,
  handledBy: row.handled_by,
  handledAt: row.handled_at?.toISOString() ?? null,
  version: row.version,
});

async function consultationRow({ db }: Context, id: string): Promise<Row> {
  const row = await store.consultationById(db, id);
  if (!row) throw new Problem('record.not-found', 404, { id });
  return row;
}

/** Remarks on the whole first, then in the order of the sections. */
function inReadingOrder(remarks: Remark[], anchors: readonly string[]): Remark[] {
  const place = ({ anchor }: Remark) => (anchor === null ? -1 : anchors.indexOf(anchor));
  return remarks.toSorted((one, other) => place(one) - place(other));
}

/** All answers the actor may see. Four statements. */
export async function answersAt(context: Context, id: string): Promise<ConsultationAnswers> {
  const { db } = context;
  const row = await consultationRow(context, id);
  const sections = sectionsOf((await store.consultationBody(db, id))?.body ?? '');
  const consultees = await store.consulteesOf(db, id);
  const remarks = (await store.remarksOf(db, id)).map(presentRemark);
  const { remarks: remarkCount, ...told } = presentConsultation(row);
  return {
    ...told,
    remarkCount,
    sections,
    consultees: consultees.map((each) => ({
      id: each.id,
      unit: person(each.unit_id, each.unit),
      person: person(each.person_id, each.person),
      stance: each.stance,
      answeredAt: each.answered_at?.toISOString() ?? null,
      answeredBy: person(each.answered_by, each.answerer),
      late: each.late,
    })),
    remarks: inReadingOrder(
      remarks,
      sections.map(({ anchor }) => anchor),
    ),
  };
}

type Asked = { unitIds: string[]; personIds: string[] };

/** A consultee for each unit and person; a unit nobody answers for is refused. */
async function consulteesFor(context: Context, id: string, documentId: string, { unitIds, personIds }: Asked) {
  const units = [...new Set(unitIds)];
  const respondents = await store.respondentsOf(context.db, units);
  if (respondents.length < units.length) throw unfit('unitIds', 'documents.nobody-answers');
  const people = [...new Set(personIds)];
  const everyone = [...respondents.flatMap(({ people: each }) => each), ...people];
  await refuseUnfitPeople(context, documentId, everyone, 'unitIds');
  const common = { consultation_id: id, document_id: documentId };
  return [
    ...respondents.map(({ unit_id, people: each }) => ({ ...common, unit_id, person_id: null, respondents: each })),
    ...people.map((each) => ({ ...common, unit_id: null, person_id: each, respondents: [each] })),
  ];
}

type Answer = {
  consulteeId: string;
  stance: 'noComment' | 'agree' | 'changes';
  remarks: { anchor: string | null; text: string }[];
};

async function answer(context: Context, consultation: Row, { consulteeId, stance, remarks }: Answer): Promise<void> {
  const { db, actor, today } = context;
  const consultee = await store.consulteeAt(db, consulteeId);
  if (!consultee?.mine || consultee.consultation_id !== consultation.id)
    throw new Problem('documents.not-asked', 409, { id: consultation.id });
  if (stance === 'changes' && remarks.length === 0) throw unfit('remarks', 'documents.changes-unsaid');
  await store.answerConsultee(db, consultee.id, { stance, by: actor.id, on: today.toString() });
  const { document_id, consultation_id } = consultee;
  await store.replaceRemarks(
    db,
    consultee.id,
    remarks.map((remark) => ({ ...remark, consultee_id: consultee.id, consultation_id, document_id })),
  );
  const left = await store.stillAsked(db, consultation_id, consultee.respondents);
  await store.closeRespondents(
    db,
    document_id,
    consultee.respondents.filter((each) => !left.has(each)),
  );
}

/** Consultations: a draft sent out, what was answered, and what came of it. */
export const consultationHandlers: Handlers<typeof consultationsApi> = {
  consultations: async (context, { params }) => {
    await documentAt(context, params.id);
    return { items: (await store.consultationsOf(context.db, params.id)).map(presentConsultation) };
  },
  consult: async (context, { params, body }) => {
    await standingFor(context, params.id, 'consult');
    const draft = await lockedDraft(context, params.id, body.contentSha256);
    if (body.answerBy < context.today.toString()) throw unfit('answerBy', 'documents.day-passed');
    if (body.unitIds.length + body.personIds.length === 0) throw unfit('unitIds', 'documents.nobody-asked');
    const consultees = await consulteesFor(context, body.id, params.id, body);
    await store.insertConsultation(context.db, {
      id: body.id,
      document_id: params.id,
      version_id: draft.id,
      content_sha256: draft.content_sha256,
      question: body.question,
      answer_by: body.answerBy,
    });
    await store.insertConsultees(context.db, consultees);
    await store.openRespondTasks(context.db, body.id);
    context.note({ subjectId: params.id, detail: { consultation: body.id, asked: consultees.length } });
    return presentConsultation(await consultationRow(context, body.id));
  },
  consultation: (context, { params }) => answersAt(context, params.id),
  consultationText: async (context, { params }) => {
    const row = await store.consultationBody(context.db, params.id);
    if (!row) throw new Problem('record.not-found', 404, params);
    context.note({ subjectId: row.document_id });
    return { id: row.id, contentSha256: row.content_sha256, body: row.body, sections: sectionsOf(row.body) };
  },
  respond: async (context, { params, body }) => {
    const row = await consultationRow(context, params.id);
    if (row.closed_at) throw new Problem('documents.consultation-is-closed', 409, params);
    await answer(context, row, body);
    context.note({ subjectId: row.document_id, detail: { consultation: params.id, stance: body.stance } });
    return answersAt(context, params.id);
  },
  handleRemark: async (context, { params, body }) => {
    const remark = await store.remarkById(context.db, params.id);
    if (!remark) throw new Problem('record.not-found', 404, params);
    await editable(context, remark.document_id);
    if (body.handling !== 'taken' && body.reason === '') throw unfit('reason', 'documents.reason-missing');
    const done = { handling: body.handling, reason: body.reason, by: context.actor.id };
    if (!(await store.handleRemark(context.db, params.id, body.version, done)))
      throw new Problem('record.changed', 409, { current: presentRemark(remark) });
    context.note({ subjectId: remark.document_id });
    const handled = await store.remarkById(context.db, params.id);
    return presentRemark(handled ?? remark);
  },
  closeConsultation: async (context, { params }) => {
    const row = await consultationRow(context, params.id);
    await editable(context, row.document_id);
    if (row.closed_at) throw new Problem('documents.consultation-is-closed', 409, params);
    await endConsultation(context, row.document_id);
    context.note({ subjectId: row.document_id, detail: { consultation: params.id } });
    return presentConsultation(await consultationRow(context, params.id));
  },
  consultationSheet: async (context, { params }) => {
    const answers = await answersAt(context, params.id);
    await editableOrWithdrawn(context, answers.documentId);
    return consultationSheet(context, answers);
  },
  consultationFile: async (context, { params, query }) => {
    const answers = await answersAt(context, params.id);
    await editableOrWithdrawn(context, answers.documentId);
    context.note({ subjectId: answers.documentId });
    return consultationFile(context, answers, query.format);
  },
};

/** What was answered is the owner's to take along, also after the document is withdrawn. */
async function editableOrWithdrawn(context: Context, documentId: string): Promise<void> {
  const { mayEdit } = await documentAt(context, documentId);
  if (!mayEdit) throw new Problem('permission.not-here', 403, { id: documentId });
}
