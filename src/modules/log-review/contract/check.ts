import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { Day } from '../../../shared/date.ts';
import { ById } from '../../../shared/ids.ts';
import { Choice, listQuery, page } from '../../../shared/list.ts';
import { may } from '../permissions.ts';
import { Person, RevealedPatient } from './item.ts';
import { Said } from './review-words.ts';

/** Why a check is ordered: suspicion, a patient asks, or a follow-up of an earlier one. */
export const CheckCause = z.enum(['suspicion', 'patientRequest', 'followUp']);
export type CheckCause = z.infer<typeof CheckCause>;
/** `running` until the log has been searched; `found` is gone through; `closed` has a conclusion. */
export const CheckState = z.enum(['running', 'found', 'failed', 'closed']);
export type CheckState = z.infer<typeof CheckState>;
export const CheckVerdict = z.enum(['justified', 'unclear', 'unjustified']);
export type CheckVerdict = z.infer<typeof CheckVerdict>;

const reason = z.string().trim().min(10).max(5000);
const seen = { version: z.number().int() };

export const CheckRow = z.object({
  id: z.uuid(),
  number: z.string(),
  cause: CheckCause,
  about: z.enum(['person', 'patient']),
  /** The employee by name where one is checked; null where a patient's record is. */
  person: z.string().nullable(),
  fromOn: z.string(),
  toOn: z.string(),
  state: CheckState,
  events: z.number().nullable(),
  orderedBy: z.string(),
  orderedAt: z.string(),
  version: z.number().int(),
});
export type CheckRow = z.infer<typeof CheckRow>;

/** What one person did in one patient's record on one working day at one unit. The patient is `Patient 3` until revealed. */
export const CheckEvent = z.object({
  id: z.uuid(),
  day: z.string(),
  firstAt: z.string(),
  lastAt: z.string(),
  userHsa: z.string(),
  person: Person.nullable(),
  unit: z.string(),
  /** Place among the patients of the check, from 1. */
  patient: z.number().int(),
  entries: z.number().int(),
  prints: z.number().int(),
  emergencies: z.number().int(),
  writes: z.number().int(),
  explanations: z.array(Said),
  marks: z.array(Said),
  verdict: CheckVerdict.nullable(),
  comment: z.string(),
  judgedBy: z.string().nullable(),
  caseId: z.uuid().nullable(),
});
export type CheckEvent = z.infer<typeof CheckEvent>;

export const Check = CheckRow.extend({
  reason: z.string(),
  userHsa: z.string().nullable(),
  conclusion: z.string(),
  closedBy: z.string().nullable(),
  closedAt: z.string().nullable(),
  searchedAt: z.string().nullable(),
  /** At most 500, newest first; `events` says how many there are. */
  found: z.array(CheckEvent),
  cases: z.array(z.object({ id: z.uuid(), number: z.string() })),
});
export type Check = z.infer<typeof Check>;

const about = z.discriminatedUnion('about', [
  z.object({ about: z.literal('person'), personId: z.uuid() }),
  z.object({ about: z.literal('patient'), patient: z.string().trim().min(3).max(128) }),
]);
export const NewCheck = z.object({
  id: z.uuid(),
  cause: CheckCause,
  reason,
  subject: about,
  fromOn: Day,
  toOn: Day,
});
export type NewCheck = z.output<typeof NewCheck>;

const one = { params: ById, reply: Check } as const;
const rowIds = z.array(z.uuid()).min(1).max(500);

export const checkApi = contract({
  checks: {
    method: 'GET',
    path: '/log-review/checks',
    permission: may.investigate,
    audit: 'logReview.checks-listed',
    query: listQuery({ state: CheckState.optional() }, ['orderedAt', 'number']),
    reply: page(CheckRow),
  },
  /** Whom one may check: people of the organisation, but not oneself. */
  checkPeople: {
    method: 'GET',
    path: '/log-review/checks/people',
    permission: may.investigate,
    query: z.object({ q: z.string().trim().max(200).default('') }),
    reply: z.object({ items: z.array(Choice) }),
  },
  orderCheck: {
    method: 'POST',
    path: '/log-review/checks',
    permission: may.investigate,
    audit: 'logReview.check-ordered',
    body: NewCheck,
    reply: Check,
  },
  check: {
    method: 'GET',
    path: '/log-review/checks/:id',
    permission: may.investigate,
    audit: 'logReview.check.opened',
    ...one,
  },
  revealCheckPatients: {
    method: 'GET',
    path: '/log-review/checks/:id/patients',
    permission: may.investigate,
    audit: 'logReview.check-patients-revealed',
    params: ById,
    /** In the order of their places. */
    reply: z.object({ patients: z.array(RevealedPatient) }),
  },
  judgeRows: {
    method: 'PUT',
    path: '/log-review/checks/:id/rows',
    permission: may.investigate,
    audit: 'logReview.rows-judged',
    body: z.object({ rowIds, verdict: CheckVerdict, comment: z.string().trim().max(3000).default('') }),
    ...one,
  },
  /** Opens an investigation of rows of one employee. */
  openCheckCase: {
    method: 'POST',
    path: '/log-review/checks/:id/cases',
    permission: may.investigate,
    audit: 'logReview.check-case-opened',
    body: z.object({ rowIds, reason }),
    ...one,
  },
  concludeCheck: {
    method: 'POST',
    path: '/log-review/checks/:id/conclude',
    permission: may.investigate,
    audit: 'logReview.check-concluded',
    body: z.object({ ...seen, conclusion: reason }),
    ...one,
  },
});
