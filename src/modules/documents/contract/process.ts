import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { Day } from '../../../shared/date.ts';
import { ById } from '../../../shared/ids.ts';
import { may } from '../permissions.ts';
import { Document, DocumentVersion } from './register.ts';
import { ChangeKind, PersonRef } from './words.ts';

const sha256 = z.string().max(100);
const comment = z.string().trim().max(10_000).default('');

/** What may be done with a document next, by whoever may. `examine` and `approve` are answers to being asked. */
export const Step = z.enum([
  'write',
  'consult',
  'askReview',
  'examine',
  'askApproval',
  'approve',
  'takeBack',
  'decide',
  'bringIntoForce',
  'askToRead',
  'withdraw',
]);
export type Step = z.infer<typeof Step>;

/** Someone asked to examine or approve; `answeredBy` differs from `person` when the deputy answered for them. */
export const Approver = z.object({
  id: z.uuid(),
  person: PersonRef,
  deputy: PersonRef.nullable(),
  answer: z.enum(['approved', 'returned']).nullable(),
  comment: z.string(),
  answeredAt: z.string().nullable(),
  answeredBy: PersonRef.nullable(),
});
export type Approver = z.infer<typeof Approver>;

/**
 * One time that a draft was put before its reviewer or its approvers, bound to the hash of what they were given.
 * `quorum`: how many must approve. `outcome` is null while it is open; `void` when the draft was changed or taken back.
 */
export const Round = z.object({
  id: z.uuid(),
  kind: z.enum(['review', 'approval']),
  versionNumber: z.number(),
  contentSha256: z.string(),
  quorum: z.number(),
  approved: z.number(),
  dueOn: z.string().nullable(),
  note: z.string(),
  openedAt: z.string(),
  openedBy: PersonRef.nullable(),
  closedAt: z.string().nullable(),
  outcome: z.enum(['approved', 'returned', 'void']).nullable(),
  reason: z.string(),
  people: z.array(Approver),
});
export type Round = z.infer<typeof Round>;

/** Where a document stands on its way: the draft, who has been asked about it, and what the one who looks may do now. */
export const Process = z.object({
  id: z.uuid(),
  draft: DocumentVersion.nullable(),
  /** Latest first; those of earlier versions after. */
  rounds: z.array(Round),
  openConsultationId: z.uuid().nullable(),
  /** All that the one who looks may do now; the first is the obvious one. */
  steps: z.array(Step),
});
export type Process = z.infer<typeof Process>;

const decision = {
  decidedBy: z.string().trim().min(1).max(300),
  decidedOn: Day,
  paragraph: z.string().trim().max(50).default(''),
};

/** `changeSummary` is demanded when an earlier version is replaced. `readAgainBy`: the day for those asked to read anew. */
const change = {
  changeKind: ChangeKind.default('material'),
  changeSummary: z.string().trim().max(5000).default(''),
  readAgainBy: Day.nullable().default(null),
};

export const processApi = contract({
  process: {
    method: 'GET',
    path: '/documents/:id/process',
    permission: may.readPublic,
    params: ById,
    reply: Process,
  },
  /** Puts the draft before one who reads and comments. */
  askReview: {
    method: 'POST',
    path: '/documents/:id/review',
    permission: may.edit,
    audit: 'documents.review-asked',
    params: ById,
    body: z.object({
      id: z.uuid(),
      contentSha256: sha256,
      reviewerId: z.uuid(),
      deputyId: z.uuid().nullable().default(null),
      dueOn: Day.nullable().default(null),
      note: comment,
    }),
    reply: Process,
  },
  /** The reviewer's answer; `returned` needs a comment. */
  examine: {
    method: 'POST',
    path: '/documents/:id/review/answer',
    permission: may.answer,
    audit: 'documents.examined',
    params: ById,
    body: z.object({ contentSha256: sha256, answer: z.enum(['approved', 'returned']), comment }),
    reply: Process,
  },
  /** Puts the draft before named approvers, `quorum` of whom must approve. One who returns it returns it for all. */
  askApproval: {
    method: 'POST',
    path: '/documents/:id/approval',
    permission: may.edit,
    audit: 'documents.approval-asked',
    params: ById,
    body: z.object({
      id: z.uuid(),
      contentSha256: sha256,
      approvers: z
        .array(z.object({ personId: z.uuid(), deputyId: z.uuid().nullable().default(null) }))
        .min(1)
        .max(50),
      quorum: z.number().int().min(1),
      dueOn: Day.nullable().default(null),
      note: comment,
    }),
    reply: Process,
  },
  /** An approver's answer, or the deputy's for them; `returned` needs a comment. */
  approve: {
    method: 'POST',
    path: '/documents/:id/approval/answer',
    permission: may.answer,
    audit: 'documents.approved',
    params: ById,
    body: z.object({ contentSha256: sha256, answer: z.enum(['approved', 'returned']), comment }),
    reply: Process,
  },
  /** Back to the author from review, approval or decision; what was approved no longer counts. */
  takeBack: {
    method: 'POST',
    path: '/documents/:id/take-back',
    permission: may.edit,
    audit: 'documents.taken-back',
    params: ById,
    body: z.object({ contentSha256: sha256, reason: z.string().trim().min(1).max(2000) }),
    reply: Process,
  },
  /** Records the decision on an approved draft. In force at once when `inForceOn` is today or earlier, otherwise on its day. */
  decide: {
    method: 'POST',
    path: '/documents/:id/decision',
    permission: may.edit,
    audit: 'documents.decided',
    params: ById,
    body: z.object({
      contentSha256: sha256,
      ...decision,
      inForceOn: Day,
      nextReviewOn: Day.nullable().default(null),
      ...change,
    }),
    reply: Process,
  },
  /** In force now: a decided version before its day, or a draft that nobody has been asked about since it was decided elsewhere. */
  publish: {
    method: 'POST',
    path: '/documents/:id/publish',
    permission: may.edit,
    audit: 'documents.published',
    params: ById,
    body: z.object({ contentSha256: sha256, ...change }),
    reply: Document,
  },
});
