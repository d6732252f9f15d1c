import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { Day } from '../../../shared/date.ts';
import { ById } from '../../../shared/ids.ts';
import { AsFile, SheetReply } from '../../../shared/sheet-contract.ts';
import { may } from '../permissions.ts';
import { Section } from './register.ts';
import { PersonRef, UnitRef } from './words.ts';

export const Stance = z.enum(['noComment', 'agree', 'changes']);
export type Stance = z.infer<typeof Stance>;
export const Handling = z.enum(['taken', 'partly', 'notTaken']);
export type Handling = z.infer<typeof Handling>;

/** A draft sent to units and people for their view, bound to the text as it was sent. */
export const Consultation = z.object({
  id: z.uuid(),
  documentId: z.uuid(),
  number: z.string(),
  title: z.string(),
  versionNumber: z.number(),
  contentSha256: z.string(),
  question: z.string(),
  answerBy: z.string(),
  sentAt: z.string(),
  sentBy: PersonRef.nullable(),
  closedAt: z.string().nullable(),
  asked: z.number(),
  answered: z.number(),
  late: z.number(),
  /** Remarks, and how many of them the owner has said how they were handled. */
  remarks: z.number(),
  handled: z.number(),
});
export type Consultation = z.infer<typeof Consultation>;

/** One asked: a unit (whose manager, deputy or coordinator answers) or a person. `late`: answered after the day. */
export const Consultee = z.object({
  id: z.uuid(),
  unit: UnitRef.nullable(),
  person: PersonRef.nullable(),
  stance: Stance.nullable(),
  answeredAt: z.string().nullable(),
  answeredBy: PersonRef.nullable(),
  late: z.boolean(),
});
export type Consultee = z.infer<typeof Consultee>;

/** Something proposed, for a section (`anchor`) or the whole (null), and what the owner did with it. */
export const Remark = z.object({
  id: z.uuid(),
  consulteeId: z.uuid(),
  from: z.string(),
  anchor: z.string().nullable(),
  text: z.string(),
  handling: Handling.nullable(),
  handlingReason: z.string(),
  handledBy: z.string().nullable(),
  handledAt: z.string().nullable(),
  version: z.number(),
});
export type Remark = z.infer<typeof Remark>;

/** All answers together; `remarks` in the order of the sections, those on the whole first. */
export const ConsultationAnswers = Consultation.extend({
  sections: z.array(Section),
  consultees: z.array(Consultee),
  remarks: z.array(Remark),
  remarkCount: z.number(),
});
export type ConsultationAnswers = z.infer<typeof ConsultationAnswers>;

/** The text as it was sent. */
export const ConsultationText = z.object({
  id: z.uuid(),
  contentSha256: z.string(),
  body: z.string(),
  sections: z.array(Section),
});

export const consultationsApi = contract({
  consultations: {
    method: 'GET',
    path: '/documents/:id/consultations',
    permission: may.readPublic,
    params: ById,
    reply: z.object({ items: z.array(Consultation) }),
  },
  /** Sends the draft for consultation; one at a time. */
  consult: {
    method: 'POST',
    path: '/documents/:id/consultations',
    permission: may.edit,
    audit: 'documents.consulted',
    params: ById,
    body: z.object({
      id: z.uuid(),
      contentSha256: z.string().max(100),
      question: z.string().trim().max(5000).default(''),
      answerBy: Day,
      unitIds: z.array(z.uuid()).max(500).default([]),
      personIds: z.array(z.uuid()).max(500).default([]),
    }),
    reply: Consultation,
  },
  /** For the owner all answers; for one who was asked the own ones. */
  consultation: {
    method: 'GET',
    path: '/documents/consultations/:id',
    permission: may.answer,
    params: ById,
    reply: ConsultationAnswers,
  },
  consultationText: {
    method: 'GET',
    path: '/documents/consultations/:id/text',
    permission: may.answer,
    audit: 'documents.consultation-read',
    params: ById,
    reply: ConsultationText,
  },
  /** Answers, or answers anew while the consultation is open; `changes` needs at least one remark. */
  respond: {
    method: 'POST',
    path: '/documents/consultations/:id/answer',
    permission: may.answer,
    audit: 'documents.responded',
    params: ById,
    body: z.object({
      consulteeId: z.uuid(),
      stance: Stance,
      remarks: z
        .array(z.object({ anchor: z.string().max(100).nullable(), text: z.string().trim().min(1).max(10_000) }))
        .max(200)
        .default([]),
    }),
    reply: ConsultationAnswers,
  },
  /** What was done with a remark; a reason is needed when it was not wholly taken up. */
  handleRemark: {
    method: 'PUT',
    path: '/documents/remarks/:id/handling',
    permission: may.edit,
    audit: 'documents.remark-handled',
    params: ById,
    body: z.object({
      version: z.number().int(),
      handling: Handling,
      reason: z.string().trim().max(5000).default(''),
    }),
    reply: Remark,
  },
  /** No more answers; tasks still open are withdrawn. */
  closeConsultation: {
    method: 'POST',
    path: '/documents/consultations/:id/close',
    permission: may.edit,
    audit: 'documents.consultation-closed',
    params: ById,
    body: z.object({}),
    reply: Consultation,
  },
  consultationSheet: {
    method: 'GET',
    path: '/documents/consultations/:id/sheet',
    permission: may.edit,
    params: ById,
    reply: SheetReply,
  },
  consultationFile: {
    method: 'GET',
    path: '/documents/consultations/:id/file',
    permission: may.edit,
    audit: 'documents.consultation-exported',
    params: ById,
    query: AsFile,
    download: true,
    reply: z.any(),
  },
});
